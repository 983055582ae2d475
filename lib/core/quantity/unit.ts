import { isCurrency } from '../currency';
import type { Unit } from '../types';
import { type Context, phraseAt, phraseBefore } from './context';
import type { Numeral } from './numeral';
import type { Sense } from './phrases';
import type { UnitName } from './table';
import { gapBefore, isDigits, isJoined, written } from './tokens';
import { dollarOf, moneyBefore, UNITS, unitSign, unitSymbol } from './units';

/** The unit of a number, and how far it reaches in the text. */
export interface UnitFound {
  name: UnitName;
  /** Null for a measure that is none of ours. */
  base: { unit: Unit; size: number } | null;
  /** Offset in the text where number and unit begin and end together. */
  start: number;
  end: number;
  /** Token after the unit. */
  next: number;
}

/** Units that may stand a word or two away from their number: "five Microsoft employees", "a million phone calls". */
const DISTANT: ReadonlySet<UnitName> = new Set([
  'people',
  'calls',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
]);
const MOST_BETWEEN = 2;
const NO_NOUN: readonly Sense[] = ['number', 'labels', 'rate'];
/** Characters that unknown glued text between a Chinese number and its unit may have. */
const MOST_GLUED = 4;
const SIGN_AFTER = /^\.?[\s\u200e\u200f]?([%％٪﹪$＄€£¥￥₪₽₹₩₺₴°‰])(?!\d)/;
const SIGN_BEFORE = /(?:^|[^A-Za-z\d$])([%٪€£¥￥₪₽₹₩₺₴])[\s\u200e\u200f]?$/;
/** "$", "US$", "R$ ", "HK$": letters of a country before a dollar sign. */
const DOLLAR_BEFORE = /((?:U\.S\.|\p{L}{1,3})?)[$＄][\s\u200e\u200f]?$/u;
/** "EUR ", "Rp", "Rs. " */
const LETTERS_BEFORE = /(?:^|[^\p{L}])(\p{L}{2,3})\.?[ \u00a0]?$/u;
/** Of a country's money, in characters: "元" alone ends other words. */
const SHORTEST_MONEY = 2;
/** Longest of these, in characters. */
const LONGEST_BEFORE = 8;
/** "3%포인트", "3%p": percentage points. */
const POINTS = /^\s?(?:포인트|ポイント|p(?![\p{L}])|points?(?![\p{L}]))/u;
const LONGEST_POINTS = 8;

/** Finds the unit of a numeral whose next token is `next`; after it, or a currency or percent sign before it. */
export function findUnit(context: Context, numeral: Numeral, next = numeral.next): UnitFound | null {
  const { tokens } = context;
  const start = tokens.starts[numeral.start] ?? 0;
  const end = tokens.ends[next - 1] ?? start;
  const ahead = moneyAhead(context, numeral.start);
  if (ahead) {
    const after = unitAt(context, start, next);
    const own = after && isMoney(after.name) ? after : { end, next };
    return { ...ahead, end: own.end, next: own.next };
  }
  const before = unitBefore(context, numeral.start, start);
  if (before) return { ...before, end, next };
  const after = signAfter(context, start, end, next) ?? wordAfter(context, start, next);
  return after && isRate(context, after.next) ? { ...after, name: 'other', base: null } : after;
}

function named(name: UnitName, size?: number): Pick<UnitFound, 'name' | 'base'> {
  return { name, base: size === undefined ? UNITS[name] : { unit: 'bytes', size } };
}

/** "$10", "US$10", "EUR 20", "%70", "yüzde 70". */
function unitBefore(
  context: Context,
  i: number,
  start: number,
): Pick<UnitFound, 'name' | 'base' | 'start'> | null {
  const left = context.tokens.text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const { symbols } = context.lexicon.table;
  const sign = SIGN_BEFORE.exec(left);
  const name = sign && unitSign(sign[1] ?? '', symbols);
  if (sign && name) return { ...named(name), start: start - sign[0].length + sign[0].indexOf(sign[1] ?? '') };
  const dollar = DOLLAR_BEFORE.exec(left);
  if (dollar) {
    const money = dollar[1] ? dollarOf(dollar[1]) : 'usd';
    return { ...named(money), start: money === 'other' ? start : start - dollar[0].length };
  }
  const percent = phraseBefore(context, i - 1, 'percentBefore');
  if (percent && isJoined(context.tokens, i)) {
    return { ...named('percent'), start: context.tokens.starts[i - percent.count] ?? start };
  }
  const letters = LETTERS_BEFORE.exec(left);
  const money = letters && moneyBefore(letters[1] ?? '', symbols);
  return letters && money
    ? { ...named(money), start: start - letters[0].length + letters[0].indexOf(letters[1] ?? '') }
    : null;
}

/** "新台幣1.5億元", "人民币3亿": the name of a country's money right before its figure. */
function moneyAhead(context: Context, i: number): Pick<UnitFound, 'name' | 'base' | 'start'> | null {
  const { tokens, lexicon } = context;
  if (!lexicon.table.moneyFirst || !isJoined(tokens, i)) return null;
  const money = phraseBefore<UnitName>(context, i - 1, 'unit');
  const first = i - (money?.count ?? 0);
  if (
    !money ||
    !isMoney(money.value) ||
    (tokens.keys[i - 1]?.length ?? 0) < SHORTEST_MONEY ||
    isDigits(tokens, first - 1) ||
    endsNumeral(context, first - 1)
  )
    return null;
  return { ...named(money.value), start: tokens.starts[first] ?? 0 };
}

/** Whether token `i` ends a numeral: its unit is that of the number before it. */
function endsNumeral(context: Context, i: number): boolean {
  return (['number', 'scale', 'bridge'] as const).some((sense) => phraseBefore(context, i, sense) !== null);
}

function isMoney(name: UnitName): boolean {
  const unit = UNITS[name]?.unit;
  return unit !== undefined && isCurrency(unit);
}

function signAfter({ tokens, lexicon }: Context, start: number, end: number, next: number): UnitFound | null {
  const gap = tokens.text.slice(end, tokens.starts[next] ?? tokens.text.length);
  const sign = SIGN_AFTER.exec(gap);
  const name = sign && unitSign(sign[1] ?? '', lexicon.table.symbols);
  if (sign && POINTS.test(tokens.text.slice(end + sign[0].length, end + sign[0].length + LONGEST_POINTS)))
    return { ...named('other'), start, end, next };
  if (sign && name) return { ...named(name), start, end: end + sign[0].length, next };
  const dollar = /^ ?US\$/.exec(tokens.text.slice(end, end + 5));
  return dollar ? { ...named('usd'), start, end: end + dollar[0].length, next: next + 1 } : null;
}

/** A unit word or symbol after the number: at once, after "of", or a word or two on. */
function wordAfter(context: Context, start: number, next: number): UnitFound | null {
  const direct = unitAt(context, start, next);
  if (direct) return direct;
  // "a million an hour": the hour is the rate's.
  if (phraseAt(context, next, 'rate')) return null;
  const article = phraseAt(context, next, 'articles');
  const after =
    article && isJoined(context.tokens, next) ? unitAt(context, start, next + article.count) : null;
  if (after) return after;
  const partitive = phraseAt(context, next, 'partitive');
  if (partitive && isJoined(context.tokens, next)) {
    const at = next + partitive.count;
    const more = phraseAt(context, at, 'articles')?.count ?? 0;
    const found = unitAt(context, start, at) ?? (more ? unitAt(context, start, at + more) : null);
    if (found) return found;
    return distant(context, start, at);
  }
  return distant(context, start, next);
}

function unitAt(context: Context, start: number, i: number): UnitFound | null {
  const { tokens } = context;
  if (!isJoined(tokens, i) && !inBrackets(context, i)) return null;
  const symbol = symbolAt(context, i);
  if (symbol) {
    return { ...named(symbol.name, symbol.size), start, end: tokens.ends[i] ?? start, next: i + 1 };
  }
  const phrase = phraseAt<UnitName>(context, i, 'unit');
  if (!phrase) return null;
  const next = i + phrase.count;
  return { ...named(phrase.value), start, end: tokens.ends[next - 1] ?? start, next };
}

/** "8,000 (TB)" */
function inBrackets(context: Context, i: number): boolean {
  return /^ ?[(（]$/.test(gapBefore(context.tokens, i)) && symbolAt(context, i) !== null;
}

function symbolAt({ tokens, lexicon }: Context, i: number): ReturnType<typeof unitSymbol> {
  return unitSymbol(written(tokens, i), lexicon.table.symbols);
}

function distant(context: Context, start: number, from: number): UnitFound | null {
  const { tokens, lexicon } = context;
  let i = from;
  for (let between = 0; between < MOST_BETWEEN; between++, i++) {
    // "five current or former employees"
    const second = between > 0 && !lexicon.han && isJoined(tokens, i) ? joinerAt(context, i) : 0;
    i += second;
    const key = tokens.keys[i];
    if (key === undefined || !isJoined(tokens, i) || isDigits(tokens, i)) return null;
    if (lexicon.stops.has(key) && second === 0) return null;
    if (lexicon.han && (key.length > MOST_GLUED || !isDigits(tokens, from - 1))) return null;
    if (NO_NOUN.some((sense) => phraseAt(context, i, sense))) return null;
    const found = unitAt(context, start, i + 1);
    if (found && DISTANT.has(found.name) && !symbolAt(context, i + 1)) return found;
  }
  return null;
}

/** Tokens of "or" or "and" at `i`, which join two adjectives; 0 for none. */
function joinerAt(context: Context, i: number): number {
  return (phraseAt(context, i, 'or') ?? phraseAt(context, i, 'and'))?.count ?? 0;
}

/** "Gb/s", "km/h": a speed is none of our measures. */
function isRate({ tokens }: Context, next: number): boolean {
  return gapBefore(tokens, next) === '/' && /^(?:s|sec|h|km|m|с|ч)$/.test(tokens.keys[next] ?? '');
}
