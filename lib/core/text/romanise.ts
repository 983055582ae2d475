import { foldWord } from './fold';
import { compose, type MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** Serbian is written in two alphabets, letter for letter: the Cyrillic one with its Latin counterparts. */
const SERBIAN: Readonly<Record<string, string>> = Object.fromEntries(
  'а a|б b|в v|г g|д d|ђ đ|е e|ж ž|з z|и i|ј j|к k|л l|љ lj|м m|н n|њ nj|о o|п p|р r|с s|т t|ћ ć|у u|ф f|х h|ц c|ч č|џ dž|ш š'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([cyrillic = '', latin = '']) => [cyrillic, foldWord(latin)]),
);
const CYRILLIC = /[а-џ]/;

/** A folded text of Serbian in Latin letters, as its words are listed; any other as it is. Linear. */
export function romanise(folded: MappedText, language: string): MappedText {
  if (language !== 'sr' || !CYRILLIC.test(folded.text)) return folded;
  const out = new MappedWriter(folded.text.length);
  for (let i = 0; i < folded.text.length; i++) {
    const letter = folded.text.charAt(i);
    out.put(SERBIAN[letter] ?? letter, i, i + 1);
  }
  return compose(out.finish(), folded);
}

/** A folded word of Serbian in Latin letters; any other as it is. */
export function romaniseWord(folded: string, language: string): string {
  if (language !== 'sr' || !CYRILLIC.test(folded)) return folded;
  return [...folded].map((letter) => SERBIAN[letter] ?? letter).join('');
}
