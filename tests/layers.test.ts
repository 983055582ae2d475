/** Imports go one way: entrypoints → components → core; page, store and extension know the core alone, tools read pages too. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const IMPORT = /(?:^(?:import|export)\s+(?:[\w\s{},*$]*?\sfrom\s+)?|\bimport\()'([^']+)'/gm;

/** What each room may import: rooms of the house, and packages. */
const MAY: Record<string, RegExp> = {
  'lib/core': /^(?:lib\/core\/|valibot$)/,
  'lib/page': /^lib\/(?:core|page)\//,
  'lib/store': /^(?:lib\/(?:core|store)\/|idb$)/,
  'lib/extension': /^(?:lib\/(?:core|extension)\/|wxt\/browser$|virtual:)/,
  'lib/tools':
    /^(?:lib\/(?:core|page|tools)\/|node:|assets\/|(?:valibot|puppeteer-core|linkedom|vite|wxt|@valibot\/to-json-schema)$)/,
  components: /^(?:lib\/core\/|components\/|assets\/|preact(?:\/hooks)?$)/,
  entrypoints:
    /^(?:lib\/(?:core|page|store|extension)\/|components\/|entrypoints\/|assets\/|preact(?:\/hooks)?$|wxt\/|virtual:)/,
};

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /\.tsx?$/.test(entry.name))
      yield relative(ROOT, join(entry.parentPath, entry.name));
  }
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : specifier;
}

test.each(Object.entries(MAY))('%s imports only what it may', (folder, may) => {
  const wrong = [...sources(folder)].flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)]
      .map(([, specifier]) => target(file, specifier as string))
      .filter((to) => !may.test(to))
      .map((to) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('only idb, preact and valibot are shipped', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['idb', 'preact', 'valibot']);
});

/** Names that only the bundled story has. */
const NAMES =
  /azure|microsoft|8200|guardian|\+972|local call|amazon|nadella|sariel|haimovich|covington|brad smith/i;
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm;

test.each(['lib/core', 'lib/page', 'lib/store', 'lib/extension', 'components'])(
  '%s knows nothing of the bundled story: code decides, data knows',
  (folder) => {
    const named = [...sources(folder)].flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .replace(COMMENTS, '')
        .split('\n')
        .filter((line) => NAMES.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(named).toEqual([]);
  },
);
