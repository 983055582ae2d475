import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, countUnion } from '../../../lib/core/stance/bits.ts';

test.each<[title: string, sets: number[][], count: number]>([
  ['no set holds nothing', [], 0],
  ['empty sets hold nothing', [[], []], 0],
  ['a number given twice counts once', [[5, 5]], 1],
  [
    'a number that two sets share counts once',
    [
      [1, 40],
      [40, 2],
    ],
    3,
  ],
  ['the highest of 32 is a number like others', [[31], [63], [0]], 3],
])('%s', (_, sets, count) => {
  expect(countUnion(sets.map(bitsOf))).toBe(count);
});

test('a union counts what a set of all numbers counts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(500))), (sets) => {
      expect(countUnion(sets.map(bitsOf))).toBe(new Set(sets.flat()).size);
    }),
  );
});
