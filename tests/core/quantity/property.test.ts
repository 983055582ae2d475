import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read';

/** A unit that follows the number in each language, as `Intl` formats the number before it. */
const languages: [language: string, locale: string, unit: string][] = [
  ['en', 'en', 'TB'],
  ['en', 'en-IN', 'TB'],
  ['fr', 'fr', 'To'],
  ['fr', 'fr-CH', 'To'],
  ['de', 'de', 'TB'],
  ['de', 'de-CH', 'TB'],
  ['es', 'es', 'TB'],
  ['es', 'es-MX', 'TB'],
  ['it', 'it', 'TB'],
  ['pt', 'pt-PT', 'TB'],
  ['pt', 'pt-BR', 'TB'],
  ['nl', 'nl', 'TB'],
  ['sv', 'sv', 'TB'],
  ['pl', 'pl', 'TB'],
  ['cs', 'cs', 'TB'],
  ['ru', 'ru', 'ТБ'],
  ['uk', 'uk', 'ТБ'],
  ['tr', 'tr', 'TB'],
  ['ar', 'ar-EG', 'تيرابايت'],
  ['he', 'he', 'טרה-בייט'],
  ['fa', 'fa', 'ترابایت'],
  ['hi', 'hi', 'टेराबाइट'],
  ['bn', 'bn', 'টেরাবাইট'],
  ['th', 'th', 'เทราไบต์'],
  ['ja', 'ja', 'テラバイト'],
  ['ko', 'ko', '테라바이트'],
  ['zh', 'zh', '太字节'],
];

describe.each(languages)('%s as in %s', (language, locale, unit) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });

  test('a whole number of terabytes is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const [read] = readQuantities(`${format.format(value)} ${unit}`, language);
        expect([read?.value, read?.otherValue]).toContain(value * 1e12);
      }),
      { numRuns: 60 },
    );
  });

  test('so is one with decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9_999_999 }), (value) => {
        const [read] = readQuantities(`${decimal.format(value / 100)} ${unit}`, language);
        expect(read?.value).toBeCloseTo(value * 1e10, -8);
      }),
      { numRuns: 60 },
    );
  });
});

test('any text is read without an exception, and mentions are in order and inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('en', 'fr', 'ar', 'zh', 'th', 'de'),
      (text, language) => {
        let last = 0;
        for (const { start, end, value } of readQuantities(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      },
    ),
    { numRuns: 300 },
  );
});
