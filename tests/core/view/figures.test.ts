import { describe, expect, test } from 'vitest';
import { axisFor, figuresOf, figureTables } from '../../../lib/core/view/discrepancy';
import { INDEX, originsOf } from './story';

describe('the figures of one question', () => {
  const table = figuresOf(INDEX.claims.get('load') as never, INDEX, originsOf);

  test('stand smallest first, each with who is behind it', () => {
    expect(
      table?.rows.map(({ answer, counts, drift }) => [answer, counts.reports, counts.origins, drift]),
    ).toEqual([
      ['40', 2, 1, false],
      ['40-up-to', 1, 1, false],
      ['55', 1, 1, false],
      ['40000', 1, 0, true],
    ]);
  });

  test('share one axis of powers of ten when a thousandfold slip is among them', () => {
    expect(table?.scale).toBe('log');
    expect(table?.ticks.map(({ value }) => value)).toEqual([10, 100, 1000, 10_000, 100_000]);
    const [small, , , slipped] = table?.rows ?? [];
    expect((slipped?.at ?? 0) - (small?.at ?? 0)).toBeCloseTo(0.75, 5);
  });

  test('are no table where nobody gives a second figure', () => {
    expect(figuresOf(INDEX.claims.get('closed') as never, INDEX, originsOf)).toBeNull();
    expect(figureTables(INDEX, originsOf).map(({ claim }) => claim)).toEqual(['load']);
  });
});

describe('an axis', () => {
  test.each([
    ['small spread: from zero in even steps', [3, 11], 'linear', [0, 5, 10, 15]],
    ['shares', [0.5, 0.7], 'linear', [0, 0.2, 0.4, 0.6, 0.8]],
    ['zero among them can be on no log axis', [0, 4000], 'linear', [0, 1000, 2000, 3000, 4000]],
    ['wide spread: powers of ten', [8e12, 8e15], 'log', [1e12, 1e13, 1e14, 1e15, 1e16]],
  ])('%s', (_, values, scale, ticks) => {
    const axis = axisFor(values);
    expect(axis.scale).toBe(scale);
    expect(axis.ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual(ticks);
  });

  test('holds every value between its ends', () => {
    for (const values of [
      [1, 1],
      [8e12, 8e15],
      [0.01, 0.7],
      [1, 1e12],
    ]) {
      const { place } = axisFor(values);
      for (const value of values) {
        expect(place(value)).toBeGreaterThanOrEqual(0);
        expect(place(value)).toBeLessThanOrEqual(1);
      }
    }
  });
});
