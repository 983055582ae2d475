import { expect, test } from 'vitest';
import { say } from '../../../lib/core/view/say';

test.each([
  [{ en: 'a', fr: 'b' }, 'fr', 'b', 'fr'],
  [{ en: 'a', fr: 'b' }, 'fr-CA', 'b', 'fr'],
  [{ en: 'a', pt: 'b', 'pt-BR': 'c' }, 'pt-BR', 'c', 'pt-BR'],
  [{ en: 'a' }, 'de', 'a', 'en'],
  [{ en: 'a' }, 'constructor', 'a', 'en'],
])('%j in %s reads %s (%s)', (text, language, words, tag) => {
  expect(say(text, language)).toEqual({ text: words, language: tag });
});
