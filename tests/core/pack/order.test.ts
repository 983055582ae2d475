import { expect, test } from 'vitest';
import { compareDates } from '../../../lib/core/pack/order.ts';

test.each([
  ['2025-08-06', '2025-08-15', 'a day before a later day'],
  ['2025-08-06T07:00', '2025-08-06', 'an hour before a day of which no hour is known'],
  ['2025-08-31', '2025-08', 'any day of a month before that month'],
  ['2025-08', '2025-09-01', 'a month before a day of the next'],
  ['2025-12-31', '2025', 'any day of a year before that year'],
])('%s comes before %s: %s', (earlier, later) => {
  expect(compareDates(earlier, later)).toBe(-1);
  expect(compareDates(later, earlier)).toBe(1);
  expect(compareDates(later, later)).toBe(0);
});
