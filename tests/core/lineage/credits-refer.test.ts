/** Who leans on a newspaper by referring to it, in the verbs that several languages have for that. */
import { expect, test } from 'vitest';
import { creditsOf } from './leaning.ts';

test.each([
  ['ru', 'Портал ссылается на британскую Guardian.'],
  ['uk', 'Портал посилається на британську Guardian.'],
  ['cs', 'Server se odvolává na britský list.'],
  ['sr', 'Portal se poziva na britanski Gardijan.'],
  ['hr', 'Portal se poziva na britanski Guardian.'],
  ['sl', 'Portal se sklicuje na britanski Guardian.'],
  ['bg', 'Агенцията се позовава на „Гардиън“.'],
])('%s: %s', (language, sentence) => {
  expect(creditsOf(language, sentence)).toContain('guardian-972-localcall');
  expect(creditsOf(language, '')).not.toContain('guardian-972-localcall');
});

test('a newspaper that only asks others is nobody’s source', () => {
  expect(creditsOf('ru', 'Guardian направила запрос в Amazon.')).not.toContain('guardian-972-localcall');
});
