import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read';
import { type Figure, figures } from './figures';

describe.each(Object.entries(figures))('%s', (language, list) => {
  test.each(list as Figure[])('%s', (text, value, unit, exactness = 'exact') => {
    const [first] = readQuantities(text, language);
    const [low, high] = typeof value === 'number' ? [value, undefined] : value;
    expect(first?.value).toBeCloseTo(low, 6);
    expect(first).toMatchObject({ unit, exactness });
    if (high !== undefined) expect(first?.max).toBe(high);
  });
});
