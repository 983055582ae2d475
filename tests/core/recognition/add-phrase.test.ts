import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandPhrase } from '../../../lib/core/pack/alternatives.ts';
import { addPhrase } from '../../../lib/core/recognition/add-phrase.ts';
import { matchTrie } from '../../../lib/core/recognition/trie.ts';
import { buildTrie, emptyTrie } from '../../../lib/core/recognition/trie-build.ts';
import { foldedForms } from '../../../lib/core/recognition/word-forms.ts';

/** Words that fold plainly, lose letters as skeletons, take any ending, or fold to nothing. */
const word = fc.constantFrom(
  'unit',
  'Unité',
  'surveillé*',
  'é',
  'l’armée',
  'cloud*',
  '–',
  'مايكروسوفت',
  'وحد*',
  'микрософт',
  'données',
);
const place = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('|'));
const phrase = fc.array(place, { minLength: 1, maxLength: 3 }).map((places) => places.join(' '));

test('a phrase with alternatives finds what its phrases written out find', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 4 }), (phrases) => {
      const short = emptyTrie();
      phrases.forEach((each, id) => {
        addPhrase(short, each, id);
      });
      const written = phrases.map((each) => (expandPhrase(each) ?? []).flatMap(foldedForms));
      const long = buildTrie(written.flatMap((forms, id) => forms.map((form) => [form, id] as const)));
      // Each form as a text of its own, with an ending where its last word takes any.
      for (const form of written.flat()) {
        const text = form.replaceAll('*', 'ab');
        expect(matchTrie(short, text)).toEqual(matchTrie(long, text));
      }
    }),
  );
});
