import { expect, test } from 'vitest';
import { readDates } from '../../../lib/core/quantity/dates';

test.each([
  ['en', 'They met in late 2021.'],
  ['fr', 'Tout a commencé fin 2021.'],
  ['de', 'Ende 2021 trafen sie sich.'],
  ['ru', 'Они встретились в конце 2021 года.'],
  ['ja', '2021年末に会談した。'],
  ['tr', '2021 sonunda görüştüler.'],
  ['he', 'הם נפגשו בסוף 2021'],
])('the end of a year is its last months, %s: %s', (language, text) => {
  expect(readDates(text, language, '2025-09-26')[0]).toMatchObject({ from: '2021-10', to: '2021-12' });
});

test('a year alone stays a year', () => {
  expect(readDates('They met in 2021.', 'en', '2025-09-26')[0]).toMatchObject({
    from: '2021',
    precision: 'year',
  });
});
