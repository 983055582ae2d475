import { expect, test } from 'vitest';
import { compareQuantities, type Relation } from '../../../lib/core/quantity/compare';
import { readQuantities } from '../../../lib/core/quantity/read';

/** Two figures as written, with their languages, and how they go together. */
const pairs: [why: string, a: string, b: string, relation: Relation][] = [
  ['a slip of a thousand', 'fr:quelque 8 To', 'en:up to 8,000 TB', 'unit-slip'],
  ['a slip, whatever the bound', 'fr:près de 8 To', 'it:oltre 8 mila terabyte', 'unit-slip'],
  ['gigabytes for terabytes, vaguely', 'fr:des milliers de gigaoctets', 'en:8,000 terabytes', 'unit-slip'],
  ['megabytes for terabytes', 'en:8,000 MB', 'en:8,000 TB', 'unit-slip'],
  ['binary and decimal prefix of one writing', 'en:8,000 GB', 'en:8,000 GiB', 'conflict'],
  [
    'a bound rounded up from the figure',
    'fr:plus de 200 millions d’heures',
    'fr:environ 195 millions d’heures',
    'rounding',
  ],
  [
    'the bound holds the finer figure',
    'fr:plus de 11 000 téraoctets',
    'de:11.500 Terrabyte',
    'bound-compatible',
  ],
  ['an upper bound holds a lower figure', 'en:up to 8,000 TB', 'en:7,300 TB', 'bound-compatible'],
  ['an upper bound does not hold a higher one', 'en:up to 8,000 TB', 'en:11,500 TB', 'conflict'],
  ['a lower bound does not hold a lower figure', 'en:at least 11,500 TB', 'en:8,000 TB', 'conflict'],
  ['two lower bounds can both hold', 'en:more than 5 people', 'en:more than 18 people', 'bound-compatible'],
  ['a lower bound over an upper one cannot', 'en:at least 12 people', 'en:at most 10 people', 'conflict'],
  ['one figure in two units', 'en:8 petabytes', 'en:8,000 terabytes', 'same'],
  ['one figure in two languages', 'ru:до 8 тысяч терабайт', 'pt:até 8.000 terabytes', 'same'],
  ['one figure, two hedges', 'en:about 8,000 TB', 'en:8,000 TB', 'same'],
  ['words and digits', 'en:eight thousand terabytes', 'ko:8천TB', 'same'],
  ['a misspelt unit', 'fr:11 500 téraoctets', 'de:11.500 Terrabyte', 'same'],
  ['rounded to one digit', 'en:8,000 TB', 'en:7,800 TB', 'rounding'],
  ['rounded as the digits allow', 'en:200 million hours', 'en:180 million hours', 'rounding'],
  ['farther than the digits allow', 'en:195 million hours', 'en:180 million hours', 'conflict'],
  ['farther than rounding goes', 'en:200 million hours', 'en:150 million hours', 'conflict'],
  ['two scopes taken for one', 'en:8,000 TB', 'en:11,500 TB', 'conflict'],
  ['another storage figure', 'en:13.6 petabytes', 'en:11,500 TB', 'conflict'],
  ['a plural that holds the figure', 'tr:milyonlarca saat', 'en:200 million hours', 'precision'],
  ['thousands that hold it', 'ar:آلاف التيرابايت', 'en:8,000 TB', 'precision'],
  [
    'millions made of one million',
    'ru:миллионов телефонных звонков в час',
    'en:a million calls an hour',
    'precision',
  ],
  ['millions against fifty thousand', 'en:millions of calls', 'en:50,000 calls', 'conflict'],
  ['a range that holds the figure', 'en:between 8,000 and 11,500 TB', 'en:10,000 TB', 'precision'],
  ['a range beside the figure', 'en:between 8,000 and 11,500 TB', 'en:20,000 TB', 'conflict'],
  ['one range twice', 'en:8,000–11,500 TB', 'fr:8 000 à 11 500 To', 'same'],
  ['shares of one value', 'en:seventy percent', 'zh:七成', 'same'],
  ['shares apart', 'en:70%', 'en:17%', 'conflict'],
  ['weeks and days', 'en:six weeks', 'en:42 days', 'same'],
  ['months and weeks of one review', 'en:two months', 'en:eight weeks', 'rounding'],
  ['a bare count of people', 'it:oltre 65 mila', 'en:66,000 people', 'bound-compatible'],
  ['calls and rates are two things', 'en:a million calls', 'en:a million calls an hour', 'incomparable'],
  ['bytes and hours are two things', 'en:8,000 TB', 'en:8,000 hours', 'incomparable'],
  ['dollars and euros are two things', 'en:$10 million', 'en:€10 million', 'incomparable'],
  [
    'a thousandfold count under a bound is no slip',
    'en:more than 1,000 people',
    'en:1 million people',
    'bound-compatible',
  ],
];

function quantity(written: string) {
  const [language = '', text = ''] = written.split(/:(.*)/s);
  const [read] = readQuantities(text, language);
  if (!read) throw new Error(`not read: ${written}`);
  return read;
}

test.each(pairs)('%s: %s | %s', (_, a, b, relation) => {
  expect(compareQuantities(quantity(a), quantity(b)).relation).toBe(relation);
  expect(compareQuantities(quantity(b), quantity(a)).relation).toBe(relation);
});

test('the ratio is the first over the second', () => {
  expect(compareQuantities(quantity('fr:8 To'), quantity('en:8,000 TB')).ratio).toBeCloseTo(0.001);
});

test('nothing is compared with zero', () => {
  const zero = { value: 0, unit: 'bytes', exactness: 'exact' } as const;
  expect(compareQuantities(zero, zero).relation).toBe('incomparable');
});

test('figures without written digits take those of their value', () => {
  const evidence = { value: 200e6, unit: 'hours', exactness: 'exact' } as const;
  expect(compareQuantities(evidence, quantity('en:180 million hours')).relation).toBe('rounding');
});
