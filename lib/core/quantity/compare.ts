import type { Unit } from '../types';
import { isBound, type Measured, meets, roundingInterval, statedInterval } from './interval';

/**
 * How two quantities of one claim and scope go together. `same`: one value, whatever the hedges. `rounding`: two writings of
 * it. `bound-compatible`: one lies within what the other leaves open. `precision`: one is vague or a range that holds the
 * other. `unit-slip`: one is the other times a thousand. `conflict`: none of these. `incomparable`: different units.
 */
export type Relation =
  | 'same'
  | 'rounding'
  | 'bound-compatible'
  | 'precision'
  | 'unit-slip'
  | 'conflict'
  | 'incomparable';

/** Values this near are one: what unit conversion and division leave over. */
const EQUAL = 1.001;
/** Writers round by so much without saying so … */
const ROUNDED = 1.06;
/** … and by so much where the digits as written allow it ("200 million" for 180). */
const ROUNDED_BY_DIGITS = 1.12;
/** A factor is a unit slip when it is this near a power of 1,000 or 1,024. */
const SLIP_TOLERANCE = 0.03;
const SLIPS = [1e3, 1e6, 1e9, 1024, 1024 ** 2, 1024 ** 3];
/** A figure this near below "millions" is what "millions" was made of: no conflict. */
const NEAR_VAGUE = 2.5;

/**
 * Compares two quantities (matching by significant digits, hedges and bounds). `ratio` is a over b. Order of the arguments
 * changes the ratio only.
 */
export function compareQuantities(a: Measured, b: Measured): { relation: Relation; ratio: number } {
  const ratio = a.value / b.value;
  if (!sameDimension(a.unit, b.unit) || !(ratio > 0) || !Number.isFinite(ratio)) {
    return { relation: 'incomparable', ratio };
  }
  return { relation: relate(a, b, Math.max(ratio, 1 / ratio)), ratio };
}

/** What a bound leaves open is near it: "up to two billion hours" is not said of two hundred million. */
const FAR_APART = 3;

/** Whether two values, by their ratio, are too far apart for a bound of one to speak of the other. */
export function isFarApart(ratio: number): boolean {
  return ratio >= FAR_APART || ratio <= 1 / FAR_APART;
}

function relate(a: Measured, b: Measured, times: number): Relation {
  if (a.exactness === 'vague' || b.exactness === 'vague') return relateVague(a, b);
  if (a.max !== undefined || b.max !== undefined) return relateRanges(a, b, times);
  if (times <= EQUAL) return 'same';
  const bounded = admits(a, b) || admits(b, a);
  if (isSlip(times) && (!bounded || a.unit === 'bytes')) return 'unit-slip';
  if (bounded) return 'bound-compatible';
  return isRounding(a, b, times) ? 'rounding' : 'conflict';
}

/** Whether `a` is a bound that leaves room for what `b` says, at its word and not widened. */
function admits(a: Measured, b: Measured): boolean {
  if (!isBound(a.exactness)) return false;
  const said = isBound(b.exactness) ? statedInterval(b) : { low: b.value, high: b.value };
  return meets(statedInterval(a), said);
}

function isRounding(a: Measured, b: Measured, times: number): boolean {
  if (times <= ROUNDED) return true;
  const allowed = (x: Measured, y: Measured) => {
    const { low, high } = roundingInterval(x);
    return y.value >= low && y.value <= high;
  };
  return times <= ROUNDED_BY_DIGITS && (allowed(a, b) || allowed(b, a));
}

/** Two ranges, or a range and a figure. */
function relateRanges(a: Measured, b: Measured, times: number): Relation {
  const highs = (a.max ?? a.value) / (b.max ?? b.value);
  if (times <= EQUAL && Math.max(highs, 1 / highs) <= EQUAL) return 'same';
  if (meets(statedInterval(a), statedInterval(b))) return 'precision';
  if (isSlip(times) && isSlip(Math.max(highs, 1 / highs))) return 'unit-slip';
  return times <= ROUNDED ? 'rounding' : 'conflict';
}

/** "Thousands of terabytes" holds 8,000 TB; "thousands of gigabytes" holds it only after a slip of a thousand. */
function relateVague(a: Measured, b: Measured): Relation {
  const [x, y] = [statedInterval(a), statedInterval(b)];
  if (meets(x, y)) return 'precision';
  const gap = x.low > y.high ? x.low / y.high : y.low / x.high;
  if (gap <= NEAR_VAGUE) return 'precision';
  const slipped = [1e3, 1e-3].some((slip) => meets({ low: x.low * slip, high: x.high * slip }, y));
  return slipped && a.unit === 'bytes' ? 'unit-slip' : 'conflict';
}

function isSlip(times: number): boolean {
  return SLIPS.some((slip) => Math.abs(times / slip - 1) <= SLIP_TOLERANCE);
}

/** A bare count may count people or calls. */
function sameDimension(a: Unit, b: Unit): boolean {
  const counts = (unit: Unit) => unit === 'count' || unit === 'people' || unit === 'calls';
  return a === b || ((a === 'count' || b === 'count') && counts(a) && counts(b));
}
