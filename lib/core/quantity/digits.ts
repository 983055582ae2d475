import { gapBefore, isDigits, type Tokens, written } from './tokens';

/** A number written in digits, with its separators understood. */
export interface DigitNumber {
  value: number;
  /** The reading with the one separator meant the other way. */
  other?: number;
  /** Significant digits as written; zeros at the end of a whole number are not. */
  digits: number;
  /** Token after the number. */
  next: number;
  /** Has thousands separators or decimals: no page number or name is written so. */
  formed: boolean;
  /** Number of groups that the digits stand in. */
  groups: number;
}

/** Printed Persian has a slash for the decimal sign: "۲۶/۵ درصد"; with another slash beside them the numbers are a date. */
const SLASHED = /(?:^|[^/۰-۹])[۰-۹]+\/[۰-۹]+(?![/۰-۹])/u;
/** Longest number so written that is looked at. */
const LONGEST_SLASHED = 8;
const SPACE = /^[\u0020\u00a0\u2007\u2009\u200a\u202f]$/;
const APOSTROPHE = /^['’‘ʼ´`]$/;
const POINT = /^[.٫·．]$/;
const COMMA = /^[,،٬，]$/;
/** Signs that only ever mean one of the two. */
const ALWAYS_DECIMAL = '٫';
const ALWAYS_THOUSANDS = '٬';
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** "6½", which folds into one word. */
const MIXED = /^(\d{1,4})([½¼¾⅓⅔])$/;

/**
 * Reads the number whose first digits are token `i`. `decimal` is the decimal sign of the language; it decides only where
 * the writing leaves it open. Returns null for digits in a pattern that no number has ("4.1.2"); `next` is then unknown.
 */
export function readDigits(tokens: Tokens, i: number, decimal: '.' | ','): DigitNumber | null {
  const vulgar = VULGAR[written(tokens, i)];
  const mixed = MIXED.exec(written(tokens, i));
  if (mixed)
    return {
      value: Number(mixed[1]) + (VULGAR[mixed[2] ?? ''] ?? 0),
      digits: 2,
      next: i + 2,
      formed: true,
      groups: 1,
    };
  if (vulgar !== undefined) return { value: vulgar, digits: 1, next: i + 2, formed: true, groups: 1 };
  const groups = [tokens.keys[i] ?? ''];
  const signs: string[] = [];
  let next = i + 1;
  while (isDigits(tokens, next)) {
    const sign = gapBefore(tokens, next);
    if (sign === '/' && groups.length === 1 && isSlashed(tokens, i, next)) {
      return { ...withDecimals(groups, tokens.keys[next] ?? ''), next: next + 1, groups: 2 };
    }
    if (!isSeparator(sign) || !fits(sign, tokens.keys[next] ?? '', groups, signs)) break;
    signs.push(sign);
    groups.push(tokens.keys[next] ?? '');
    next++;
  }
  const read =
    leadsWithPoint(tokens, i, decimal) && groups.length === 1
      ? withDecimals(['0'], groups[0] ?? '')
      : interpret(groups, signs, decimal);
  if (!read) return null;
  const half = VULGAR[written(tokens, next)];
  if (half !== undefined && gapBefore(tokens, next) === '' && signs.length === 0) {
    return { ...read, value: read.value + half, next: next + 2, formed: true, groups: 1 };
  }
  return { ...read, next, groups: groups.length };
}

/** ".5 TB": a point with nothing before it. */
function leadsWithPoint(tokens: Tokens, i: number, decimal: '.' | ','): boolean {
  const start = tokens.starts[i] ?? 0;
  return decimal === '.' && /(?:^|[\s($€~])\.$/.test(tokens.text.slice(Math.max(0, start - 2), start));
}

function isSlashed(tokens: Tokens, i: number, next: number): boolean {
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[next]];
  return end - start <= LONGEST_SLASHED && SLASHED.test(tokens.text.slice(Math.max(0, start - 1), end + 1));
}

function isSeparator(sign: string): boolean {
  return (
    sign.length === 1 && (SPACE.test(sign) || APOSTROPHE.test(sign) || POINT.test(sign) || COMMA.test(sign))
  );
}

/** A space or an apostrophe goes on with a group of three only, after a group of one to three or of three. */
function fits(sign: string, group: string, groups: readonly string[], signs: readonly string[]): boolean {
  if (!SPACE.test(sign) && !APOSTROPHE.test(sign)) return true;
  const last = groups.at(-1) ?? '';
  const first = groups.length === 1;
  const alike = signs.every((each) => SPACE.test(each) === SPACE.test(sign));
  return alike && group.length === 3 && (first ? last.length <= 3 && !/^0/.test(last) : last.length === 3);
}

type Reading = Omit<DigitNumber, 'next' | 'groups'>;

function interpret(groups: readonly string[], signs: readonly string[], decimal: '.' | ','): Reading | null {
  if (signs.length === 0) return plain(groups[0] ?? '');
  const last = signs.at(-1) ?? '';
  const isDecimalSign = POINT.test(last) || COMMA.test(last);
  const mixed = signs.length > 1 && isDecimalSign && signs.slice(0, -1).every((sign) => sign !== last);
  if (mixed)
    return thousandsFit(groups.slice(0, -1)) ? withDecimals(groups.slice(0, -1), groups.at(-1) ?? '') : null;
  if (signs.length > 1 || !isDecimalSign) {
    return signs.every((sign) => sign === last || SPACE.test(sign)) && thousandsFit(groups)
      ? grouped(groups)
      : null;
  }
  return one(groups, last, decimal);
}

/** One point or comma between two groups: thousands, decimals, or open. */
function one(groups: readonly string[], sign: string, decimal: '.' | ','): Reading {
  const [whole = '', rest = ''] = groups;
  const asDecimal = withDecimals([whole], rest);
  if (sign === ALWAYS_DECIMAL || !thousandsFit(groups)) return asDecimal;
  const asThousands = grouped(groups);
  if (sign === ALWAYS_THOUSANDS) return asThousands;
  const ofLanguage = decimal === '.' ? POINT.test(sign) : COMMA.test(sign);
  // Nobody writes a decimal zero at the end for nothing: "8.000" in English came from another language.
  const chosen = ofLanguage && !rest.endsWith('0') ? asDecimal : asThousands;
  return { ...chosen, other: chosen === asDecimal ? asThousands.value : asDecimal.value };
}

/** Groups of three after one of one to three; or of two before the last three, as in India. */
function thousandsFit(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length > 3 || /^0/.test(first) || rest.length === 0)
    return groups.length === 1 && first.length <= 3;
  if (rest.at(-1)?.length !== 3) return false;
  return rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2);
}

function plain(group: string): Reading {
  return { value: Number(group), digits: significant(group), formed: false };
}

function grouped(groups: readonly string[]): Reading {
  const digits = groups.join('');
  return { value: Number(digits), digits: significant(digits), formed: true };
}

function withDecimals(groups: readonly string[], decimals: string): Reading {
  const whole = groups.join('');
  const digits = `${whole}${decimals}`.replace(/^0+/, '').length;
  return { value: Number(`${whole}.${decimals}`), digits: Math.max(1, digits), formed: true };
}

/** Significant digits of a whole number: without zeros at either end, at least one. */
function significant(digits: string): number {
  // The look-behind keeps a long run of zeros inside from being tried from each of them.
  return Math.max(1, digits.replace(/^0+|(?<!0)0+$/g, '').length);
}
