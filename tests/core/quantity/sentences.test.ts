import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read';
import { sentences } from './sentences';
import { expectedOf } from './sentences/sentence';

/** Whether two values are one but for binary rounding. */
const close = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(b);

describe.each(Object.entries(sentences))('the figures of sentences in %s', (language, list) => {
  it.each(list)('%s', (text, figures) => {
    const read = readQuantities(text, language);
    const expected = expectedOf(figures);
    expect(read.map(({ unit, exactness }) => `${unit} ${exactness}`)).toEqual(
      expected.map(({ unit, exactness }) => `${unit} ${exactness}`),
    );
    expected.forEach(({ value, max }, i) => {
      expect(close(read[i]?.value ?? Number.NaN, value)).toBe(true);
      if (max !== undefined) expect(close(read[i]?.max ?? Number.NaN, max)).toBe(true);
    });
  });
});
