/** What the words of a numeral may be: each has a bit of its own, as the bit alone decides where a numeral starts. */
const OF_NUMERALS = ['number', 'scale', 'vague', 'rounded', 'several', 'half', 'quarter', 'teens'] as const;

/** What else a phrase may be. */
const OTHERS = [
  'bridge',
  'andHalf',
  'dual',
  'parts',
  'percentBefore',
  'season',
  'past',
  'share',
  'outOf',
  'and',
  'between',
  'to',
  'month',
  'weekday',
  'when',
  'agoBefore',
  'agoAfter',
  'rate',
  'partitive',
  'labels',
  'before',
  'after',
  'unit',
  'notBefore',
  'articles',
  'among',
  'betweenAfter',
  'span',
  'each',
  'day',
  'point',
  'shareNoun',
  'later',
  'not',
  'aside',
  'lead',
  'inverted',
  'invertedLinks',
  'singular',
  'beforeSingular',
  'opening',
  'whole',
  'lasting',
  'ofEvery',
  'exceeds',
  'andQuarter',
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

export type Sense = (typeof OF_NUMERALS)[number] | (typeof OTHERS)[number];

/** Bits that a number has without its sign. */
const BITS = 31;
const SHARED_BITS = BITS - OF_NUMERALS.length;

/** A bit for each sense, so that a word which starts no phrase of a sense is passed over at once; other senses share theirs. */
export const BIT = Object.fromEntries([
  ...OF_NUMERALS.map((sense, i) => [sense, 1 << i]),
  ...OTHERS.map((sense, i) => [sense, 1 << (OF_NUMERALS.length + (i % SHARED_BITS))]),
]) as Readonly<Record<Sense, number>>;

/** Bits of some senses, to test a word's against. */
export function bitsOf(...senses: readonly Sense[]): number {
  return senses.reduce((bits, sense) => bits | BIT[sense], 0);
}

/** Bits of the senses that a numeral may start with. */
export const NUMERAL = bitsOf(...OF_NUMERALS);
