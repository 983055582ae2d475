import { type Context, phraseAt, phraseBefore, startsNumeral } from './context';
import { type Numeral, readNumeral } from './numeral';
import { gapBefore, isJoined } from './tokens';
import { findUnit } from './unit';
import type { UnitFound } from './unit-found';

/** Two numbers that give the ends of a range. */
export interface Range {
  low: number;
  high: number;
  /** Significant digits of the end that has more. */
  digits: number;
  next: number;
  /** Unit, where the first number already had it. */
  unit: UnitFound | null;
  /** Token where "between" begins, or the first number. */
  from: number;
  /** Only a hyphen and plain digits: without a unit it may be a score. */
  weak: boolean;
  /** Told in thousands or more: it counts without a noun. */
  scaled: boolean;
}

const [TEN, HUNDRED] = [10, 100];
const LEAST_SCALED = 1_000;
/** Of two numbers side by side, the first is no larger; and one is an article. */
const [LEAST_NEIGHBOUR, MOST_NEIGHBOUR] = [2, 8];

/** What joins the ends of a range, and the token its second number starts at. */
interface Link {
  next: number;
  dash: boolean;
  /** Only "and", which needs "between". */
  and: boolean;
}

const DASH = /^[%％]?\s?(?:[-‐‑–—~〜～∼]|\.\.\.?|…)\s?[$€£₪]?$/;
/** A currency sign before the second number. */
const SIGN = /^\s[$€£₪]\s?$/;
/** A percent sign after the first. */
const PERCENT = /^\s?[%％٪]\s?$/;

/** Reads "8–11", "4 to 5 million", "between 3,000 and 4,500" from its first number on, or returns null. */
export function readRange(context: Context, first: Numeral): Range | null {
  if (first.vague || first.about) return null;
  const { tokens, lexicon } = context;
  const beside = neighbour(context, first);
  // Korean "두세 달": what counts ages is here a number.
  const unit = beside && lexicon.han ? null : findUnit(context, first);
  if (unit && !unit.base && unit.next > first.next) return null;
  const at = unit && unit.start === tokens.starts[first.start] ? unit.next : first.next;
  const between = betweenBefore(context, first.start);
  const link =
    linkAt(context, at, between !== null) ??
    beside ??
    (at === first.next ? null : linkAt(context, first.next, between !== null)) ??
    (lexicon.table.betweenAfter ? linkAt(context, at, true) : null);
  if (!link) return null;
  const second = readNumeral(tokens, link.next, lexicon);
  if (!second || second.vague || second.about) return null;
  if (isAnother(unit, findUnit(context, second))) return null;
  if (link.and && between === null && !isEnclosed(context, second)) return null;
  const shared = first.multiplier === 1 ? first.value * sharedSize(first, second) : first.value;
  const low = shared < second.value ? shared : first.value;
  if (!(low < second.value)) return null;
  const scaled = second.multiplier >= LEAST_SCALED;
  return {
    low,
    high: second.value,
    digits: Math.max(first.digits, second.digits),
    next: second.next,
    unit: at > first.next ? unit : null,
    from: between ?? first.start,
    weak: link.dash && first.plain && second.plain,
    scaled,
  };
}

/** What the second number multiplies the first with: "4 to 5 million", "vier- bis fünfhundert", "négy-ötszáz". */
function sharedSize(first: Numeral, second: Numeral): number {
  if (second.multiplier > 1 || !first.words || !second.words) return second.multiplier;
  const size = 10 ** Math.floor(Math.log10(second.value));
  const counts = first.value < TEN && second.value % size === 0 && first.value < second.value / size;
  return counts && size >= HUNDRED ? size : 1;
}

/** "rose 18% to $77.7bn": two measures, and no range of either. */
function isAnother(first: UnitFound | null, second: UnitFound | null): boolean {
  return Boolean(first?.base && second?.base && first.base.unit !== second.base.unit);
}

/** "beş altı milyon", "pieci seši", "两三周", "二、三週間": a small number and the next one side by side, both in words. */
function neighbour(context: Context, { words, value, next }: Numeral): Link | null {
  const { tokens, lexicon } = context;
  if (!words || value < LEAST_NEIGHBOUR || value > MOST_NEIGHBOUR) return null;
  if (!isJoined(tokens, next) && !(lexicon.han && gapBefore(tokens, next) === '、')) return null;
  const second = phraseAt<number>(context, next, 'number');
  if (second?.value !== value + 1) return null;
  // Hungarian "hat hét" is six weeks, and not six or seven.
  if (!lexicon.han && phraseAt(context, next, 'unit')) return null;
  if (lexicon.han && phraseAt(context, next + second.count, 'unit') === null) return null;
  return { next, dash: false, and: false };
}

/** Token at which "between" begins, an article allowed after it ("tra le venti e le trenta"), or null. */
function betweenBefore(context: Context, start: number): number | null {
  const article = phraseBefore(context, start - 1, 'articles')?.count ?? 0;
  for (const at of [start, start - article]) {
    const found = phraseBefore(context, at - 1, 'between');
    if (found) return at - found.count;
  }
  return null;
}

/** Whether "between" stands after the second number or its unit. */
function isEnclosed(context: Context, second: Numeral): boolean {
  return [second.next, findUnit(context, second)?.next ?? second.next].some((at) =>
    [at, at + 1].some((i) => phraseAt(context, i, 'betweenAfter') !== null),
  );
}

/** What joins the ends of a range at token `i`, and the token the second number starts at. */
function linkAt(context: Context, i: number, between: boolean): Link | null {
  const { tokens } = context;
  if (i >= tokens.keys.length) return null;
  if (DASH.test(gapBefore(tokens, i)) && startsNumeral(context, i))
    return { next: i, dash: true, and: false };
  if (!isJoined(tokens, i) && !PERCENT.test(gapBefore(tokens, i))) return null;
  // Romanian "nouăzeci la sută": per cent.
  if ((phraseAt(context, i, 'unit')?.count ?? 0) > 1) return null;
  const to = phraseAt(context, i, 'to');
  const word = to ?? (between ? phraseAt(context, i, 'and') : null);
  if (!word) return null;
  const second = i + word.count;
  const article = phraseAt(context, second, 'articles')?.count ?? 0;
  const next = startsNumeral(context, second + article) ? second + article : second;
  const follows = isJoined(tokens, next) || SIGN.test(gapBefore(tokens, next));
  return follows ? { next, dash: false, and: to === null } : null;
}
