import type { Quantity } from '../types';

/** What two figures of one text make together, and whether physics allows it. */
export interface Plausibility {
  /** Value of the first over that of the second, times the factor: bytes over hours × 8/3600 is bit/s. */
  ratio: number;
  plausible: boolean;
  /** Power of a thousand that the first figure must be multiplied by to make sense; absent when none helps. */
  slip?: number;
}

/** Slips that turn an impossible ratio into a possible one: a prefix too few or too many. */
const SLIPS = [1e3, 1e-3, 1e6, 1e-6];

/** `a` over `b` times `factor`; null when either is missing a positive value. */
function ratioOf(a: Quantity, b: Quantity, factor: number): number | null {
  const ratio = (a.value / b.value) * factor;
  return a.value > 0 && b.value > 0 && Number.isFinite(ratio) ? ratio : null;
}

/** Sets the ratio of two figures of one text against the range that makes sense for it. Null when there is no ratio. */
export function plausibilityOf(
  a: Quantity,
  b: Quantity,
  { factor, min, max }: { factor: number; min: number; max: number },
): Plausibility | null {
  const ratio = ratioOf(a, b, factor);
  if (ratio === null) return null;
  const isIn = (value: number) => value >= min && value <= max;
  if (isIn(ratio)) return { ratio, plausible: true };
  const slip = SLIPS.find((each) => isIn(ratio * each));
  return slip === undefined ? { ratio, plausible: false } : { ratio, plausible: false, slip };
}
