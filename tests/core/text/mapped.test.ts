import { expect, test } from 'vitest';
import { foldText } from '../../../lib/core/text/fold';
import { compose, derivedOffset, identity } from '../../../lib/core/text/mapped';
import { repairText } from '../../../lib/core/text/repair';
import { wordsOf } from '../../../lib/core/text/words';

test('a word of repaired and folded text leads back to its damaged raw words', () => {
  const raw = 'Microsoft retire ses services Ã lâ??unitÃ© 8200';
  const repaired = repairText(raw);
  const folded = compose(foldText(repaired.text), repaired);
  const at = folded.text.indexOf('unite');
  expect(raw.slice(folded.rawStart(at), folded.rawEnd(at + 'unite'.length))).toBe('unitÃ©');
});

test('an unchanged text maps every offset to itself', () => {
  const same = identity('abc');
  expect([0, 1, 2, 3].map(same.rawStart)).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map(same.rawEnd)).toEqual([0, 1, 2, 3]);
});

test('the way forward finds the first unit at or after a raw offset', () => {
  const folded = foldText('  Été à  Paris');
  expect(folded.text).toBe('ete a paris');
  expect(derivedOffset(folded, 0)).toBe(0);
  expect(derivedOffset(folded, 9)).toBe(folded.text.indexOf('paris'));
  expect(derivedOffset(folded, 99)).toBe(folded.text.length);
});

test('raw offsets never go back', () => {
  const folded = foldText('L’unité 8 200 d’Azureلتخزين ٨٢٠٠ ½ ﬁn');
  for (let i = 1; i <= folded.text.length; i++) {
    expect(folded.rawStart(i)).toBeGreaterThanOrEqual(folded.rawStart(i - 1));
    expect(folded.rawEnd(i)).toBeGreaterThanOrEqual(folded.rawStart(i - 1));
  }
});

test('the words of a folded text come in order, each where it stands', () => {
  const { text } = foldText('Unit 8200, Azure');
  expect([...wordsOf(text)]).toEqual([
    { word: 'unit', start: 0, end: 4 },
    { word: '8200', start: 5, end: 9 },
    { word: 'azure', start: 10, end: 15 },
  ]);
});
