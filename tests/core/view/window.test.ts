import { describe, expect, test } from 'vitest';
import { windowOf } from '../../../lib/core/view/window';

describe('the window onto a long list', () => {
  test.each([
    ['at the top', [10_000, 50, 0, 500], { first: 0, end: 18 }],
    ['in the middle', [10_000, 50, 100_000, 500], { first: 1992, end: 2018 }],
    ['at the end', [10_000, 50, 499_500, 500], { first: 9982, end: 10_000 }],
    ['of nothing', [0, 50, 0, 500], { first: 0, end: 0 }],
    ['scrolled past a list that became short', [3, 50, 9000, 500], { first: 2, end: 3 }],
  ] as const)('%s holds only the rows in view', (_, [count, height, offset, view], rows) => {
    const shown = windowOf(count, height, offset, view);
    expect(shown).toMatchObject(rows);
    expect(shown.before + (shown.end - shown.first) * height + shown.after).toBe(count * height);
  });
});
