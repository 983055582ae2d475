import { type Context, phraseAt } from './context';
import type { Numeral } from './numeral';
import type { Sense } from './senses';
import type { UnitName } from './table';
import { gapBefore, isDigits, isJoined, written } from './tokens';
import { moneyAhead, unitBefore } from './unit-before';
import { isMoney, named, type UnitFound } from './unit-found';
import { unitSign, unitSymbol } from './units';

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
