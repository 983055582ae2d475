import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandPhrase, joinPhrases } from '../../../lib/core/pack/alternatives.ts';

const word = fc.constantFrom(
  'some',
  'several',
  'cloud*',
  'service*',
  'of',
  'Microsoft',
  '+972',
  '8 200',
  'الخدمات',
);
const phrases = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { maxLength: 40 },
);

describe('phrases with alternatives', () => {
  test('stand for every combination', () => {
    expect(expandPhrase('some|several cloud* service*|product*')).toEqual([
      'some cloud* service*',
      'some cloud* product*',
      'several cloud* service*',
      'several cloud* product*',
    ]);
  });

  test('are found where phrases differ in one place, and in several', () => {
    const list = ['a x', 'a y', 'b x', 'b y', 'c x', 'd e f', 'z'];
    expect(joinPhrases(list)).toEqual(['a|b x|y', 'c x', 'd e f', 'z']);
  });

  test('written and read again are the same set, written in the same way from any order', () => {
    fc.assert(
      fc.property(phrases, (list) => {
        const written = joinPhrases(list);
        const read = written.flatMap((phrase) => expandPhrase(phrase) ?? []);
        expect([...read].sort()).toEqual([...list].sort());
        expect(joinPhrases(read.reverse())).toEqual(written);
      }),
    );
  });

  test.each(['a||b', 'a|', '|a', 'a| b', `${'a|b|c|d '.repeat(30)}x`])(
    'are refused where %j is no phrase',
    (phrase) => {
      expect(expandPhrase(phrase)).toBeNull();
    },
  );
});
