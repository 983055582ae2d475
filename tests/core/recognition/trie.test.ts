import { expect, test } from 'vitest';
import { matchTrie } from '../../../lib/core/recognition/trie.ts';
import { buildTrie } from '../../../lib/core/recognition/trie-build.ts';

const found = (words: string[], text: string, proclitics = '') =>
  matchTrie(buildTrie(words.map((word, id) => [word, id] as const)), text, proclitics).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each<[title: string, words: string[], text: string, hits: string[]]>([
  ['a word is found as a whole word only', ['azure'], 'azure azures lazure', ['azure']],
  ['a star stands for any ending', ['transfer*'], 'transferred a transfer', ['transferred', 'transfer']],
  ['a phrase spans words', ['unit 8200'], 'the unit 8200 said', ['unit 8200']],
  ['a starred phrase takes in the rest of its last word', ['phone call*'], 'phone calls', ['phone calls']],
  [
    'a longer phrase does not hide the word in it',
    ['cloud', 'cloud service*'],
    'cloud services',
    ['cloud', 'cloud services'],
  ],
  ['scripts without spaces match inside a run', ['微軟'], '美國微軟公司', ['微軟']],
  ['a Latin word ends where an unspaced script begins', ['azure'], 'azureを使い', ['azure']],
  [
    'a star may end any word of a phrase',
    ['certain* service*'],
    'certaines services x',
    ['certaines services'],
  ],
  ['a star inside a phrase does not reach past its word', ['cut* off'], 'cutting it off', []],
  ['nothing is found in nothing', ['azure'], '', []],
])('%s', (_, words, text, hits) => {
  expect(found(words, text)).toEqual(hits);
});

test.each<[title: string, text: string, hits: string[]]>([
  ['Arabic letters glued before a word are stepped over', 'وبمايكروسوفت', ['مايكروسوفت']],
  ['a bare word needs no stepping', 'مايكروسوفت', ['مايكروسوفت']],
  ['a letter that no language glues is not stepped over', 'حمايكروسوفت', []],
])('%s', (_, text, hits) => {
  expect(found(['مايكروسوفت'], text, 'وفبلكاس')).toEqual(hits);
});

test('a phrase may begin inside a word that is known as it stands', () => {
  expect(found(['الوحدة', 'وحدة 8200'], 'الوحدة 8200', 'وفبلكاس')).toEqual(['الوحدة', 'وحدة 8200']);
});
