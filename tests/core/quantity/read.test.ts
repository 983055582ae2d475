import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read';
import { figures } from './figures';

describe.each(Object.keys(figures))('%s', (language) => {
  const rows = (figures[language] ?? []).map(([text, value, unit, exactness = 'exact']) => {
    const [low, high] = typeof value === 'number' ? [value] : value;
    return { text, low, high, unit, exactness };
  });

  test.each(rows)('$text', ({ text, low, high, unit, exactness }) => {
    const [first] = readQuantities(text, language);
    expect(first?.value).toBeCloseTo(low, 6);
    expect(first).toMatchObject({ unit, exactness });
    if (high !== undefined) expect(first?.max).toBe(high);
  });
});
