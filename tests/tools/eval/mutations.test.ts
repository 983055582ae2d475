import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/core/pack/schema.ts';
import { MUTATIONS } from '../../../lib/tools/eval/mutations.ts';
import { claim } from '../../core/stance/builders.ts';

function mutated(id: string, words: string, language: string): string | null {
  return MUTATIONS.find((one) => one.id === id)!.apply(words, language, ['Sornia', 'Aubanel', 'Ferrand']);
}

describe('the eight mutations', () => {
  test.each<[id: string, language: string, words: string, result: string | null]>([
    ['drop credit', 'en', 'Sornia said on Monday that the bridge is safe', 'The bridge is safe'],
    ['drop credit', 'en', 'The bridge is safe, according to the firm.', 'The bridge is safe.'],
    ['drop credit', 'en', 'The bridge is safe, Sornia said, and open.', 'The bridge is safe, and open.'],
    ['drop credit', 'en', 'The bridge is safe.', null],
    ['drop credit', 'fr', 'Selon la préfecture, le pont est sûr.', 'Le pont est sûr.'],
    ['drop credit', 'fr', 'Sornia affirme que le pont est sûr.', 'Le pont est sûr.'],
    ['drop conditional', 'en', 'The span may have given way.', 'The span has given way.'],
    ['drop conditional', 'en', 'They planned to move the data.', 'They moved the data.'],
    ['drop conditional', 'fr', 'La travée aurait cédé.', 'La travée a cédé.'],
    ['drop conditional', 'fr', 'La travée a cédé.', null],
    ['round', 'en', 'about 11,500 terabytes', 'about 10,000 terabytes'],
    ['round', 'en', 'some 8,000 terabytes', null],
    ['round', 'en', 'Unit 8200 of 2025', null],
    ['round', 'fr', 'environ 11 500 téraoctets', 'environ 10 000 téraoctets'],
    ['round', 'fr', 'environ 195 millions d’heures', 'environ 200 millions d’heures'],
    ['round', 'en', 'some 195 million hours', 'some 200 million hours'],
    ['change unit', 'en', 'about 8,000 terabytes', 'About 8,000 gigabytes'],
    ['change unit', 'en', 'a million calls an hour', 'A million calls a day'],
    ['change unit', 'fr', 'près de 8 To', 'Près de 8 Go'],
    ['change unit', 'fr', 'près de 8 personnes', null],
    ['move date', 'en', 'on 12 March', 'On 3 March'],
    ['move date', 'en', 'on Thursday', 'On Monday'],
    ['move date', 'fr', 'le 12 mars', 'Le 3 mars'],
    ['move date', 'fr', 'en août', 'En juin'],
    ['swap actor', 'en', 'Sornia paid.', 'Aubanel paid.'],
    ['swap actor', 'en', 'Ferrand paid.', 'Sornia paid.'],
    ['swap actor', 'fr', 'La ville a payé.', null],
    ['drop denial', 'en', 'The firm denies that it knew.', 'The firm confirms that it knew.'],
    ['drop denial', 'en', 'It did not look.', 'It did look.'],
    ['drop denial', 'fr', 'La société conteste avoir su.', 'La société confirme avoir su.'],
    ['drop denial', 'fr', 'Elle n’a pas su.', 'Elle a bien su.'],
    ['negate', 'en', 'The bridge was closed.', 'The bridge was not closed.'],
    ['negate', 'en', 'The bridge was not closed.', null],
    ['negate', 'fr', 'Le pont est fermé.', 'Le pont n’est pas fermé.'],
    ['negate', 'fr', 'Le pont n’est pas fermé.', null],
  ])('%s, %s: %s', (id, language, words, result) => {
    expect(mutated(id, words, language)).toBe(result);
  });

  test('leave languages alone that they have no words for', () => {
    const changed = MUTATIONS.filter(({ id }) => id !== 'swap actor').map(({ id }) =>
      mutated(id, 'Die Brücke soll am 12. März gefallen sein.', 'de'),
    );
    expect(changed.every((words) => words === null)).toBe(true);
  });

  test('suit only claims that they can change', () => {
    const suiting = (change: Partial<Claim>) =>
      MUTATIONS.filter(({ suits }) => suits(claim([], change))).map(({ id }) => id);
    expect(suiting({ kind: 'quantity', unit: 'bytes' })).toContain('change unit');
    expect(suiting({ kind: 'quantity', unit: 'people' })).not.toContain('change unit');
    expect(suiting({ kind: 'quantity', unit: 'people' })).toContain('round');
    expect(suiting({ kind: 'date' })).toContain('move date');
    expect(suiting({ kind: 'choice' })).toEqual([
      'drop credit',
      'drop conditional',
      'swap actor',
      'drop denial',
      'negate',
    ]);
  });
});
