import { describe, expect, test } from 'vitest';
import { readDates } from '../../../lib/core/quantity/dates';
import { readQuantities } from '../../../lib/core/quantity/read';
import { foldText, skeletonText } from '../../../lib/core/text/fold';
import { detectLanguage } from '../../../lib/core/text/language';
import { repairText } from '../../../lib/core/text/repair';
import { splitSentences } from '../../../lib/core/text/sentences';

/** Texts on which a careless pattern would look back or ahead again and again. */
const hostile: [name: string, piece: string][] = [
  ['prose', 'The unit moved 8,000 terabytes. '],
  ['digits', '8 200 1 000 '],
  ['separators', '1.2,3.4,5 '],
  ['letters without a space', 'a'],
  ['opening quotation marks', '“("«'],
  ['marks', '.?!'],
  ['combining marks', 'e\u0301\u0301\u0301'],
  ['mojibake', 'unitÃ© lâ??armÃ©e '],
  ['upper-half letters', 'îé÷øåñåôè '],
  ['number words', 'hundred and thousand and a half of '],
  ['Chinese', '每小時一百萬通電話'],
  ['Thai', 'หนึ่งล้านชั่วโมง'],
  ['Arabic', 'وبالمكالمات '],
  ['spaces', '   \n'],
];
const SIZES = [1_000, 30_000, 1_000_000];

describe.each(hostile)('%s', (_, piece) => {
  test.each(SIZES)('%i characters are repaired, folded and split whole', (size) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const repaired = repairText(text);
    expect(repaired.rawEnd(repaired.text.length)).toBeLessThanOrEqual(size);
    expect(foldText(text).text.length).toBeLessThanOrEqual(2 * size);
    expect(skeletonText(text).text.length).toBeLessThanOrEqual(2 * size);
    expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
    expect(splitSentences(text, 'en').at(-1)?.end ?? 0).toBeLessThanOrEqual(size);
  });

  test('40,000 characters are read for figures and dates', () => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    for (const language of ['en', 'zh', 'ar']) {
      for (const { end } of readQuantities(text, language)) expect(end).toBeLessThanOrEqual(text.length);
      for (const { end } of readDates(text, language, '2025-09-26'))
        expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
