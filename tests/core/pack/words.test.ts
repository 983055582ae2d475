import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPack } from '../../../lib/core/pack/canonical.ts';
import { parsePack } from '../../../lib/core/pack/parse.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import { canonicalWords, packWords, phrasesOf, writeOutWords } from '../../../lib/core/pack/words.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { packOf, samplePack } from './sample-pack.ts';

const story = () => packOf(samplePack()).stories[0] as NonNullable<ReturnType<typeof packOf>['stories'][0]>;

/** The sample with its words by language, as files have them. */
function packed(concepts: unknown, words: unknown): any {
  const pack = samplePack();
  Object.assign(pack.stories[0], { concepts, words });
  return pack;
}

describe('words by language', () => {
  test('hold for every concept its phrases, those with alternatives written out', () => {
    const words = { en: ['sea|harbour wall*;dike', ''], mul: ['W-7', ''] };
    const [read] = packOf(packed(['wall', 'port'], words)).stories;
    expect(read && phrasesOf(read, 'wall')).toEqual({
      en: ['sea wall*', 'harbour wall*', 'dike'],
      mul: ['W-7'],
    });
    expect(read && phrasesOf(read, 'port')).toEqual({});
  });

  test('are the words that people wrote by concept', () => {
    expect(story()).toMatchObject({ concepts: ['wall', 'port'], words: { en: ['sea wall*', 'port'] } });
    expect(writeOutWords(story()).concepts).toEqual(samplePack().stories[0].concepts);
  });

  test('written out and taken together again are the same pack', () => {
    fc.assert(
      fc.property(arbitraryPack, (input) => {
        const pack = packOf(input);
        const again = { ...pack, stories: pack.stories.map((one) => packWords(writeOutWords(one))) };
        expect(canonicalPack(again)).toBe(canonicalPack(pack));
        expect(canonicalPack(packOf(canonicalPack(pack)))).toBe(canonicalPack(pack));
      }),
    );
  });

  test('have kindred languages side by side, and unknown ones after them', () => {
    const words = { zu: ['a'], no: ['b'], cs: ['c'], da: ['d'], sk: ['e'], mul: ['f'], aa: [''] };
    expect(Object.keys(canonicalWords({ concepts: ['one'], words }).words).join(' ')).toBe(
      'mul da no cs sk zu',
    );
  });

  test.each([
    [
      'a language that lacks a concept',
      ['wall', 'port'],
      { en: ['sea wall*'] },
      'words.en: must have one entry',
    ],
    ['a concept twice', ['wall', 'port', 'port'], {}, 'has the same id as stories[0].concepts[1]'],
    [
      'an empty phrase',
      ['wall', 'port'],
      { en: ['a;;b', ''] },
      'concepts.wall.en: "" has no letter or digit',
    ],
    ['a pattern', ['wall', 'port'], { en: ['a|b*|c', '.*d'] }, 'concepts.port.en: ".*d" is no literal word'],
    [
      'more phrases than a story can have',
      ['wall', 'port'],
      {
        en: [
          Array.from({ length: 4 }, (_, i) => `a|b|c|d|e|f|g|h|i ${'j|k|l|m '.repeat(5)}${i}`).join(';'),
          '',
        ],
      },
      'does not stand for phrases',
    ],
    [
      'the sign between phrases in a phrase written by concept',
      { wall: { en: ['a;b'] }, port: {} },
      undefined,
      'concepts.wall.en[0] must not hold the sign ;',
    ],
  ])('refuse %s', (_, concepts, words, problem) => {
    const pack = packed(concepts, words);
    if (!words) delete pack.stories[0].words;
    const result = parsePack(pack);
    expect(result.ok ? '' : result.problems.map(problemText).join('\n')).toContain(problem);
  });
});
