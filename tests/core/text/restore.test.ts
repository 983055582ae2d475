import { expect, test } from 'vitest';
import { buildTrie } from '../../../lib/core/recognition/trie-build.ts';
import { LOST } from '../../../lib/core/text/lost-letters.ts';
import { repairText } from '../../../lib/core/text/repair.ts';
import { hasLost, restoreLetters } from '../../../lib/core/text/restore.ts';

const VOCABULARY = buildTrie(
  ['armée', 'armes', 'données', 'téraoctet*', 'israël*', 'армия', 'израил*', 'السحابة', 'ë', 'kompanisë'].map(
    (word) => [word, 0] as const,
  ),
);
const restored = (text: string, proclitics = '') =>
  restoreLetters(repairText(text).text, VOCABULARY, proclitics);

/** Double-encoded Cyrillic of which each byte that Latin-1 has no sign for became two question marks. */
const cut = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte <= 0xa0 ? '??' : String.fromCharCode(byte)))
    .join('');

test.each<[title: string, damaged: string, whole: string]>([
  [
    'a replaced letter is told by the words that are looked for',
    'l’arm?e, l’arm?e, l’arm?e',
    'l’armée, l’armée, l’armée',
  ],
  [
    'a stem tells its letters whatever its ending',
    't?raoctets t?raoctets t?raoctets',
    'téraoctets téraoctets téraoctets',
  ],
  [
    'one question mark is enough inside a word that is known',
    'Het leger van Isra?l zweeg.',
    'Het leger van Israël zweeg.',
  ],
  ['a word that is not known keeps its question mark', 'He asked what?he did.', 'He asked what?he did.'],
  ['in a damaged text what is not known is left out', 'prol?ge prol?ge prol?ge', 'prolge prolge prolge'],
  ['a question stays one, also in a damaged text', 'arm?e arm?e arm?e? Non.', 'armée armée armée? Non.'],
  ['a word may have lost its last letter', 'arm?e arm?e arm?e kompanis?.', 'armée armée armée kompanisë.'],
  [
    'a letter that lost a byte is one of few',
    cut('Армия Израиля и армия'),
    'Армия Израиля и армия'.replace('ля', 'л'),
  ],
  ['a sound text is as it was', 'Qui a dit cela ? L’armée.', 'Qui a dit cela ? L’armée.'],
])('%s', (_, damaged, whole) => {
  expect(restored(damaged).text.replace(new RegExp(LOST, 'g'), '')).toBe(whole);
});

test('letters glued before a word are stepped over', () => {
  const damaged = 'و\ue0d9\ue0d9سحابة';
  expect(restoreLetters(damaged, VOCABULARY, 'وفبلكسا').text).toBe(damaged);
  expect(restoreLetters('وا\ue0d9سحابة', VOCABULARY, 'وفبلكسا').text).toBe('والسحابة');
});

test('where two words fit, neither is taken', () => {
  const vocabulary = buildTrie(['жаба', 'жапа'].map((word) => [word, 0] as const));
  expect(restoreLetters('жа\ufffdа', vocabulary, '').text).toBe('жаа');
});

test('letters put back lead to where they were lost', () => {
  const { text, rawStart, rawEnd } = restoreLetters('Isra?l zweeg', VOCABULARY, '');
  expect(text).toBe('Israël zweeg');
  expect([rawStart(4), rawEnd(5), rawStart(7)]).toEqual([4, 5, 7]);
});

test.each<[title: string, text: string, lost: boolean]>([
  ['a question before a capital', 'Who knew?Nobody did.', false],
  ['an address', 'see a.com/?id=1', false],
  ['a replacement character', 'arm\ufffde', true],
  ['a question mark inside a word', 'arm?e', true],
])('%s is a sign of damage or not', (_, text, lost) => {
  expect(hasLost(text)).toBe(lost);
});
