/** What a bundled story says to readers, it says in every language of the interface: no island of English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../assets');
const LANGUAGES = readdirSync(join(ROOT, 'public/_locales')).sort();
const FILES = readdirSync(join(ROOT, 'stories'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^[^/]+\/(?:[^/]+|claims\/[^/]+)\.json$/.test(path),
);

/** Texts of a file that lack a language, by where they stand. */
function gaps(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') {
    const missing = LANGUAGES.filter((language) => !(language in value));
    return missing.length ? [`${at} lacks ${missing.join(', ')}`] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${at}/${key}`));
}

test('questions, answers, reasons, origins, events and parties stand in all languages of the interface', () => {
  expect(LANGUAGES).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he']);
  expect(FILES.length).toBeGreaterThan(10);
  const lacking = FILES.flatMap((path) =>
    gaps(JSON.parse(readFileSync(join(ROOT, 'stories', path), 'utf8')), path),
  );
  expect(lacking).toEqual([]);
});
