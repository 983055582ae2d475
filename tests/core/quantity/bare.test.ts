import { expect, test } from 'vitest';
import { readFigures } from '../../../lib/core/quantity/read';

test.each<[language: string, text: string, ...values: number[]]>([
  ['en', 'Eighteen were arrested and five of them dismissed.', 18, 5],
  ['de', 'Vier flogen raus.', 4],
  ['it', 'Diciotto i fermati.', 18],
  ['ru', 'Пятерых ранее уволили.', 5],
  ['hr', 'A petero ih je otpušteno.', 5],
  ['tr', 'Dördü işinden oldu.', 4],
  ['he', 'ארבעה מהם פוטרו', 4],
  ['hi', 'पाँच को नौकरी से निकाला गया', 5],
])('a number without a noun may count people, %s: %s', (language, text, ...values) => {
  expect(readFigures(text, language).bare.map(({ value }) => value)).toEqual(values);
});

test.each([
  ['one, which is an article', 'One was dismissed.'],
  ['a point of a list', '2. Staff were dismissed.'],
  ['a year', 'In 2021 they were dismissed.'],
  ['a name', 'Unit 8200 and Windows 11 were named.'],
  ['a page', 'On page 12 they were named.'],
  ['a number with its noun', 'Five employees were dismissed.'],
])('%s is no bare count', (_, text) => {
  expect(readFigures(text, 'en', ['Unit 8200']).bare).toEqual([]);
});
