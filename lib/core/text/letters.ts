/** Zeros of the decimal digits of every script in the Basic Multilingual Plane (Unicode 15, category Nd). */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０';

const digitValues = new Map<number, number>();
for (const zero of ZEROS) {
  for (let value = 0; value < 10; value++) digitValues.set(zero.charCodeAt(0) + value, value);
}

/** Value (0–9) of the decimal digit `code`, of whatever script, or -1. */
export function digitValue(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  return digitValues.get(code) ?? -1;
}

/** Scripts between which a word ends even without a space. Han and kana are one: Japanese mixes them in a word. */
export type Writing =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'cjk'
  | 'hangul'
  | 'thai'
  | 'indic'
  | 'other';

/** Upper bounds of code point ranges and the writing of each, ascending; enough to tell glued words apart. */
const RANGES: readonly (readonly [number, Writing])[] = [
  [0x0370, 'latin'],
  [0x0400, 'greek'],
  [0x0530, 'cyrillic'],
  [0x0590, 'other'],
  [0x0600, 'hebrew'],
  [0x0780, 'arabic'],
  [0x08a0, 'other'],
  [0x0900, 'arabic'],
  [0x0e00, 'indic'],
  [0x0e80, 'thai'],
  [0x1100, 'other'],
  [0x1200, 'hangul'],
  [0x1c80, 'other'],
  [0x1c90, 'cyrillic'],
  [0x1e00, 'other'],
  [0x1f00, 'latin'],
  [0x2000, 'greek'],
  [0x2c60, 'other'],
  [0x2c80, 'latin'],
  [0x2e80, 'other'],
  [0x3130, 'cjk'],
  [0x3190, 'hangul'],
  [0xa000, 'cjk'],
  [0xa640, 'other'],
  [0xa6a0, 'cyrillic'],
  [0xa720, 'other'],
  [0xa800, 'latin'],
  [0xac00, 'other'],
  [0xd7b0, 'hangul'],
  [0xf900, 'other'],
  [0xfb00, 'cjk'],
  [0xfb07, 'latin'],
  [0xfb1d, 'other'],
  [0xfb50, 'hebrew'],
  [0xff00, 'arabic'],
  [0xff66, 'latin'],
  [0xffa0, 'cjk'],
  [0x20000, 'other'],
  [0x40000, 'cjk'],
];

/** Writing of a code point. Meaningful for letters only. */
export function writingOf(code: number): Writing {
  if (code < 0x370) return 'latin';
  let low = 0;
  let high = RANGES.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code < (RANGES[middle]?.[0] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return RANGES[low]?.[1] ?? 'other';
}
