import { expect, test } from 'vitest';
import { isValidControl, median, quantile, ratioOf } from '../../../lib/tools/bench/stats';

test.each([
  [[1, 2, 3], 0.5, 2],
  [[1, 2], 0.5, 1.5],
  [[3, 1, 2], 0, 1],
  [[3, 1, 2], 1, 3],
  [[0, 10], 0.95, 9.5],
  [[], 0.5, Number.NaN],
])('quantile of %j at %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});

test('the ratio of pages that all take twice as long is two, with no doubt', () => {
  const base = [
    [10, 11, 12],
    [20, 22, 21],
    [5, 5, 5],
  ];
  const twice = base.map((values) => values.map((value) => value * 2));
  expect(ratioOf(twice, base)).toEqual({ ratio: 2, low: 2, high: 2 });
});

test('the interval of noisy pages holds the ratio', () => {
  const base = Array.from({ length: 20 }, (_, i) => [10 + i]);
  const noisy = base.map(([value], i) => [(value as number) * (1.1 + 0.05 * Math.sin(i))]);
  const { ratio, low, high } = ratioOf(noisy, base);
  expect(low).toBeLessThan(ratio);
  expect(high).toBeGreaterThan(ratio);
  expect(ratio).toBeCloseTo(1.1, 1);
});

test('one load into which other work fell changes nothing', () => {
  const base = Array.from({ length: 10 }, () => [10, 10, 10]);
  const ours = base.map((values, i) => (i === 4 ? [10, 900, 10] : values));
  expect(ratioOf(ours, base)).toEqual({ ratio: 1, low: 1, high: 1 });
});

test('a load is set against the one of its own round', () => {
  const base = Array.from({ length: 6 }, (_, i) => [10, 20 + i, 40]);
  expect(ratioOf(base, base)).toEqual({ ratio: 1, low: 1, high: 1 });
});

test('a page without measurements is left out', () => {
  expect(ratioOf([[2], []], [[1], [1]]).ratio).toBe(2);
});

test.each([
  ['narrow around one', { ratio: 1, low: 0.98, high: 1.02 }, true],
  ['beside one', { ratio: 1.1, low: 1.05, high: 1.15 }, false],
  ['too wide', { ratio: 1, low: 0.8, high: 1.2 }, false],
])('a control %s: %s', (_, control, valid) => {
  expect(isValidControl(control, 0.05)).toBe(valid);
});

test('the median of nothing is no number', () => {
  expect(median([])).toBeNaN();
});
