import type { Exactness, Quantity } from '../types';

/** A quantity as a comparison takes it: significant digits are known only for one read from a text. */
export type Measured = Quantity & { digits?: number };

/** Values that a quantity may mean. Ends count in. */
export interface Interval {
  low: number;
  high: number;
}

/** "About" is wrong by so much without anybody calling it wrong. */
const ABOUT = 0.05;

/** What rounding to the digits as written allows: 200 million is [150, 250], 195 million [194.5, 195.5]; "about" widens. */
export function roundingInterval({ value, max, exactness, digits }: Measured): Interval {
  const slack = exactness === 'about' ? ABOUT : 0;
  const low = value - halfStep(value, digits);
  const high = max === undefined ? value + halfStep(value, digits) : max + halfStep(max, digits);
  return { low: low * (1 - slack), high: high * (1 + slack) };
}

/** What the quantity says, its bounds taken at their word: "at least" has no upper end, "up to" none below. */
export function statedInterval(quantity: Measured): Interval {
  const { value, max, exactness } = quantity;
  if (exactness === 'vague') return { low: value, high: max ?? Number.POSITIVE_INFINITY };
  if (exactness === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  if (exactness === 'at-most') return { low: 0, high: max ?? value };
  return roundingInterval(quantity);
}

/** Whether the quantity has an open end that another value may lie in. */
export function isBound(exactness: Exactness): boolean {
  return exactness === 'at-least' || exactness === 'at-most';
}

/** Whether the intervals share a value. */
export function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Half a unit of the last significant digit. */
function halfStep(value: number, digits = significantDigits(value)): number {
  if (value === 0) return 0;
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** Significant digits of a value that nobody wrote: its decimals without the zeros around them. */
export function significantDigits(value: number): number {
  const digits = value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.max(1, digits.length);
}
