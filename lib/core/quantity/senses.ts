/** What the words of a numeral may be: each has a bit of its own, as the bit alone decides where a numeral starts. */
const OF_NUMERALS = ['number', 'scale', 'vague', 'rounded', 'several', 'half', 'quarter', 'teens'] as const;

/** Lists of a table whose words have the sense of that name, and no value. */
export const WORD_LISTS = [
  'several',
  'bridge',
  'half',
  'andHalf',
  'andQuarter',
  'outOf',
  'parts',
  'and',
  'between',
  'betweenAfter',
  'to',
  'point',
  'percentBefore',
  'labels',
  'notBefore',
  'not',
  'later',
  'among',
  'partitive',
  'articles',
  'inverted',
  'invertedLinks',
  'singular',
  'beforeSingular',
  'teens',
  'opening',
  'lasting',
  'ofEvery',
  'exceeds',
  'or',
  'ages',
  'afterNumber',
  'hourMarks',
  'monthMarks',
  'yearBefore',
  'by',
  'definite',
  'ordinalArticle',
  'hundredths',
  'reached',
] as const;

/** What else a phrase may be, with a value of its own. */
const VALUED = [
  'dual',
  'season',
  'past',
  'share',
  'month',
  'weekday',
  'when',
  'agoBefore',
  'agoAfter',
  'rate',
  'before',
  'after',
  'unit',
  'span',
  'each',
  'day',
  'shareNoun',
  'aside',
  'lead',
  'whole',
] as const;

export type Sense = (typeof OF_NUMERALS)[number] | (typeof WORD_LISTS)[number] | (typeof VALUED)[number];

/** Bits that a number has without its sign. */
const BITS = 31;
const SHARED_BITS = BITS - OF_NUMERALS.length;

/**
 * A bit for each sense, so that a word which starts no phrase of a sense is passed over at once. Senses share them, but
 * for those of numerals, which come last and so keep their own.
 */
export const BIT = Object.fromEntries([
  ...[...VALUED, ...WORD_LISTS].map((sense, i) => [sense, 1 << (OF_NUMERALS.length + (i % SHARED_BITS))]),
  ...OF_NUMERALS.map((sense, i) => [sense, 1 << i]),
]) as Readonly<Record<Sense, number>>;

/** Bits of some senses, to test a word's against. */
export function bitsOf(...senses: readonly Sense[]): number {
  return senses.reduce((bits, sense) => bits | BIT[sense], 0);
}

/** Bits of the senses that a numeral may start with. */
export const NUMERAL = bitsOf(...OF_NUMERALS);
