import type { Exactness, Unit } from '../types';
import { type Context, phraseAt } from './context';
import { isCounted, isMeasured, spokenOfCalls } from './counted';
import { hedgesAfter, hedgesBefore, stronger } from './hedge';
import { isLabelled, isYear, nounAfter } from './names';
import type { Numeral } from './numeral';
import { readRange } from './range';
import type { Share } from './share';
import type { UnitName } from './table';
import { isJoined } from './tokens';
import { findUnit, type UnitFound } from './unit';
import { UNITS } from './units';

/** A number in its base unit with its place in the text, before the hedges around it are read. */
export interface Amount {
  value: number;
  max?: number;
  other?: number;
  digits: number;
  unit: Unit;
  /** Size of the unit as written, in the base unit. */
  size: number;
  exactness: Exactness | null;
  start: number;
  end: number;
  /** First token, and the one after the last. */
  from: number;
  next: number;
}

/** Words after a number in which a bare classifier's noun stands: "100万件の通話". */
const NEAR_CLASSIFIER = 4;

/** The amount of a share phrase from token `i` on. */
export function shareAmount({ tokens }: Context, i: number, { value, next }: Share): Amount {
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[next - 1]];
  return { value, digits: 2, unit: 'share', size: 1, exactness: null, start, end, from: i, next };
}

/** The amount of a range that starts with `numeral`, or null. */
export function rangeAmount(context: Context, numeral: Numeral): Amount | null {
  const range = readRange(context, numeral);
  if (!range || isLabelled(context, numeral)) return null;
  const { tokens } = context;
  const unit = findUnit(context, numeral, range.next) ?? range.unit;
  if (!unit && (range.weak || (isYear(range.low) && isYear(range.high)))) return null;
  if (unit ? !unit.base : !nounAfter(context, range.next)) return null;
  const size = unit?.base?.size ?? 1;
  return {
    value: clean(range.low * size),
    max: clean(range.high * size),
    digits: range.digits,
    unit: unitOf(context, unit),
    size,
    exactness: null,
    start: Math.min(unit?.start ?? Number.POSITIVE_INFINITY, tokens.starts[range.from] ?? 0),
    end: Math.max(unit?.end ?? 0, tokens.ends[range.next - 1] ?? 0),
    from: range.from,
    next: Math.max(unit?.next ?? 0, range.next),
  };
}

/** The amount of a single number with its unit, a count without one, or null when it is neither. */
export function plainAmount(context: Context, numeral: Numeral): Amount | null {
  const { tokens } = context;
  const hedge = hedgesAfter(context, numeral.next, tokens.ends[numeral.next - 1] ?? 0);
  const unit =
    findUnit(context, numeral) ?? (hedge.exactness ? findUnit(context, numeral, hedge.next) : null);
  if (unit && !unit.base) return null;
  if (unit ? !isMeasured(context, numeral, unit) : !isCounted(context, numeral)) return null;
  const exactness = numeral.vague
    ? 'vague'
    : stronger(hedge.exactness, numeral.exceeded ? 'at-least' : numeral.about ? 'about' : null);
  const size = unit?.base?.size ?? 1;
  const amount: Amount = {
    value: clean(numeral.value * size),
    digits: numeral.digits,
    unit: unitOf(context, unit),
    size,
    exactness,
    start: unit?.start ?? tokens.starts[numeral.start] ?? 0,
    end: unit?.end ?? hedge.end,
    from: numeral.start,
    next: unit?.next ?? hedge.next,
  };
  if (numeral.max !== undefined) amount.max = clean(numeral.max * size);
  if (numeral.other !== undefined) amount.other = clean(numeral.other * size);
  return amount;
}

function unitOf(context: Context, found: UnitFound | null): Unit {
  if (found?.name === 'items' && spokenOfCalls(context, found.next, found.next + NEAR_CLASSIFIER))
    return 'calls';
  return found?.base?.unit ?? 'count';
}

/** "شهرين": one word for two of a unit. */
export function dualAmount(context: Context, i: number): Amount | null {
  const dual = phraseAt<UnitName>(context, i, 'dual');
  return dual ? timesUnit(context, i, i + dual.count, dual.value, 2) : null;
}

/** "an hour and a half", "ساعة ونصف". */
export function oneAndAHalf(context: Context, i: number): Amount | null {
  const article = phraseAt(context, i, 'articles')?.count ?? 0;
  const unit = phraseAt<UnitName>(context, i + article, 'unit');
  const next = unit && isTime(unit.value) ? halfAfter(context, i + article + unit.count) : null;
  return unit && next !== null ? timesUnit(context, i, next, unit.value, 1.5) : null;
}

/** "half an hour", "media hora" */
export function halfUnit(context: Context, i: number): Amount | null {
  const half = phraseAt(context, i, 'half');
  if (!half) return null;
  const at = i + half.count + (phraseAt(context, i + half.count, 'articles')?.count ?? 0);
  const unit = phraseAt<UnitName>(context, at, 'unit');
  return unit && isTime(unit.value) && isJoined(context.tokens, at)
    ? timesUnit(context, i, at + unit.count, unit.value, 0.5)
    : null;
}

/** "more than half": a share, with a hedge before it and nothing after it that it could be half of. */
export function hedgedHalf(context: Context, i: number): Amount | null {
  const half = phraseAt(context, i, 'half');
  const start = context.tokens.starts[i] ?? 0;
  if (!half || hedgesBefore(context, i, start).exactness === null) return null;
  const next = i + half.count;
  const at = next + (phraseAt(context, next, 'articles')?.count ?? 0);
  if (phraseAt(context, at, 'unit') || phraseAt(context, at, 'scale')) return null;
  return shareAmount(context, i, { value: 0.5, next });
}

/** "a month at most", "over a year": an article is one only with a bound beside it. */
export function hedgedSingle(context: Context, i: number): Amount | null {
  const { tokens } = context;
  const article = phraseAt(context, i, 'articles');
  if (!article || !isJoined(tokens, i + article.count)) return null;
  const unit = phraseAt<UnitName>(context, i + article.count, 'unit');
  if (!unit || !isTime(unit.value)) return null;
  const amount = timesUnit(context, i, i + article.count + unit.count, unit.value, 1);
  if (!amount) return null;
  const before = hedgesBefore(context, i, amount.start).exactness;
  return stronger(before, hedgesAfter(context, amount.next, amount.end).exactness) === null ? null : amount;
}

/** Token after "and a half" at `i`, or null. */
export function halfAfter(context: Context, i: number): number | null {
  if (!isJoined(context.tokens, i)) return null;
  const more = phraseAt(context, i, 'andHalf');
  if (more) return i + more.count;
  const and = phraseAt(context, i, 'and');
  if (!and) return null;
  const at = i + and.count + (phraseAt(context, i + and.count, 'articles')?.count ?? 0);
  const half = phraseAt(context, at, 'half');
  return half ? at + half.count : null;
}

function isTime(name: UnitName): boolean {
  const unit = UNITS[name]?.unit;
  return unit === 'hours' || unit === 'days';
}

function timesUnit(
  { tokens }: Context,
  from: number,
  next: number,
  name: UnitName,
  times: number,
): Amount | null {
  const base = UNITS[name];
  if (!base) return null;
  const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[next - 1]];
  return {
    value: clean(times * base.size),
    digits: times === 1.5 ? 2 : 1,
    unit: base.unit,
    size: base.size,
    exactness: null,
    start,
    end,
    from,
    next,
  };
}

/** Takes the binary dust off a product: 11.5 × 1e12 and 0.7 are exact. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}
