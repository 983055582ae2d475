import { describe, expect, test } from 'vitest';
import { contrast, isDark, luminance } from '../../../lib/core/view/contrast';

describe('contrast', () => {
  test('is 21 of black on white and 1 of a colour on itself', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([18, 52, 86], [18, 52, 86])).toBe(1);
  });

  test.each([
    [[255, 255, 255], false],
    [[118, 118, 118], false],
    [[80, 80, 80], true],
    [[0, 0, 128], true],
  ] as const)('a ground of %j wants light marks: %s', (ground, dark) => {
    expect(isDark(ground)).toBe(dark);
    expect(contrast(ground, dark ? [255, 255, 255] : [0, 0, 0])).toBeGreaterThanOrEqual(4.5);
    expect(luminance(ground)).toBeLessThanOrEqual(1);
  });
});
