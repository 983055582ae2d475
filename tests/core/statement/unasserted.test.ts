/** What a text calls wrong, only supposes or tells as rumour is not what it states. */
import { expect, test } from 'vitest';
import { languages } from '../../../lib/core/statement/languages/index.ts';
import { unassertedWords } from '../../../lib/core/statement/unasserted-words.ts';
import { testTitledAnswers } from './said.ts';

testTitledAnswers([
  [
    'a figure called wrong by the next sentence',
    'en',
    'data-volume',
    'Several sites wrote that the unit kept eight terabytes of intercepted calls. That figure is wrong.',
    [],
  ],
  [
    'the same figure when the next sentence leaves it alone',
    'en',
    'data-volume',
    'Several sites wrote that the unit kept eight terabytes of intercepted calls. That figure made the rounds.',
    ['8-tb'],
  ],
  [
    'a correction, which keeps the figure put right',
    'en',
    'data-volume',
    'An earlier version of this article said that 8 terabytes of calls were stored. It is 8,000 terabytes of calls.',
    ['8000-tb'],
  ],
  [
    'a sentence that says it is not so',
    'en',
    'other-contracts-remain',
    'It is not true that Microsoft ended all its contracts with the Israeli army.',
    [],
  ],
  [
    'what a clause corrects and what the next one puts in its place',
    'fr',
    'data-volume',
    'On lit que 8 To d’appels ont été stockés. C’est une erreur d’unité : il s’agit de 8 000 téraoctets d’appels.',
    ['8000-tb'],
  ],
  [
    'a figure called wrong in German',
    'de',
    'data-volume',
    'Manche schreiben, es seien 8 Terabyte an Telefonaten gespeichert. Das ist falsch.',
    [],
  ],
  [
    'a figure called wrong in Spanish',
    'es',
    'data-volume',
    'Algunos medios hablan de 8 terabytes de llamadas almacenadas. No es cierto.',
    [],
  ],
  [
    'a figure called wrong in Russian',
    'ru',
    'data-volume',
    'Некоторые пишут о 8 терабайтах записанных разговоров. Это неправда.',
    [],
  ],
  [
    'a thing supposed',
    'en',
    'data-moved',
    'Suppose the unit had moved all its data to Amazon Web Services the next day.',
    [],
  ],
  [
    'rumours',
    'en',
    'other-contracts-remain',
    'Posts on social media claim that Microsoft has cancelled all contracts with the Israeli army.',
    [],
  ],
  [
    'a denial by somebody quoted leaves what went before',
    'en',
    'data-moved',
    'The unit moved its data to Amazon Web Services. An official said that is not true.',
    ['moved-to-aws'],
  ],
]);

test.each(Object.keys(languages))('%s has words for what is wrong and what is supposed', (language) => {
  for (const kind of ['wrong', 'supposed'] as const) {
    const words = unassertedWords(language, kind);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  }
});
