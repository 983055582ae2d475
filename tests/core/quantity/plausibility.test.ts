import { expect, test } from 'vitest';
import { plausibilityOf } from '../../../lib/core/quantity/plausibility';
import type { Quantity } from '../../../lib/core/types';

const bytes = (value: number): Quantity => ({ value, unit: 'bytes', exactness: 'exact' });
const hours = (value: number): Quantity => ({ value, unit: 'hours', exactness: 'exact' });
/** Bytes per hour as bits per second; speech takes from about 2 kbit/s, studio sound up to 1.5 Mbit/s. */
const SOUND = { factor: 8 / 3600, min: 2_000, max: 1_500_000 };

test.each([
  ['8 TB over 200 million hours is 89 bit/s: no sound', 8e12, 200e6, 89, false, 1e3],
  ['8,000 TB over 200 million hours is 89 kbit/s', 8e15, 200e6, 88_889, true, undefined],
  ['11,500 TB over 195 million hours is 131 kbit/s', 11.5e15, 195e6, 131_054, true, undefined],
  ['8,000 PB over 200 million hours is a thousand times too much', 8e18, 200e6, 88_888_889, false, 1e-3],
])('%s', (_, volume, duration, ratio, plausible, slip) => {
  const found = plausibilityOf(bytes(volume), hours(duration), SOUND);
  expect(Math.round(found?.ratio ?? 0)).toBe(ratio);
  expect(found?.plausible).toBe(plausible);
  expect(found?.slip).toBe(slip);
});

test('a ratio that no slip mends names none', () => {
  expect(plausibilityOf(bytes(1), hours(200e6), SOUND)).not.toHaveProperty('slip');
});

test('there is no ratio to nothing', () => {
  expect(plausibilityOf(bytes(8e12), hours(0), SOUND)).toBeNull();
  expect(plausibilityOf(bytes(0), hours(1), SOUND)).toBeNull();
});
