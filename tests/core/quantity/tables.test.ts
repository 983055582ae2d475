import { describe, expect, it } from 'vitest';
import { tables } from '../../../lib/core/quantity/languages';
import { foldWord } from '../../../lib/core/text/fold';

/** Terms that a table gives to two units, or twice to one: the second is never read. */
function repeated(units: Readonly<Record<string, string | undefined>>): string[] {
  const seen = new Map<string, string>();
  return Object.entries(units).flatMap(([name, terms]) =>
    (terms ?? '').split('|').flatMap((term) => {
      const folded = `${foldWord(term)}${term.endsWith('*') ? '*' : ''}`;
      const other = seen.get(folded);
      seen.set(folded, name);
      return other !== undefined && other !== name ? [`${term}: ${other}, ${name}`] : [];
    }),
  );
}

describe('a table of a language', () => {
  it.each(Object.entries(tables))('of %s has no word for two units', (_, table) => {
    expect(repeated(table().units)).toEqual([]);
  });
});
