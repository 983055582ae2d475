import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSign, signFrom, WORDS, wordsOf } from '../../../lib/core/view/own-words.ts';

const byte = fc.integer({ min: 0, max: 255 });

test('what is drawn is two places of the list, never the same twice, and read back as it is', () => {
  fc.assert(
    fc.property(byte, byte, (one, other) => {
      const sign = drawSign(Uint8Array.of(one, other));
      expect(sign[0]).not.toBe(sign[1]);
      expect(signFrom(JSON.parse(JSON.stringify(sign)))).toEqual(sign);
    }),
  );
});

test('every pair can be drawn', () => {
  const drawn = new Set<string>();
  for (let one = 0; one < 256; one++)
    for (let other = 0; other < 256; other++) drawn.add(drawSign(Uint8Array.of(one, other)).join());
  expect(drawn.size).toBe(WORDS * (WORDS - 1));
});

test.each([
  [undefined],
  [null],
  ['1,2'],
  [[1]],
  [[1, 1]],
  [[1, 2, 3]],
  [[-1, 2]],
  [[1, WORDS]],
  [[0.5, 2]],
  [['1', 2]],
])('%j is no pair', (stored) => {
  expect(signFrom(stored)).toBeNull();
});

test('the words of a pair stand in its order', () => {
  expect(wordsOf([2, 0], 'apple bell copper')).toBe('copper apple');
});
