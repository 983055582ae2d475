import type { Span } from '../types';

/** The words of a folded text, in order, with their offsets in it. */
export function* wordsOf(folded: string): Generator<Span & { word: string }> {
  let start = 0;
  while (start < folded.length) {
    const space = folded.indexOf(' ', start);
    const end = space < 0 ? folded.length : space;
    yield { word: folded.slice(start, end), start, end };
    start = end + 1;
  }
}

/**
 * Place in words of every offset of a folded text: item `i` is how many words begin before the word that `i` is in; the
 * space after a word counts with it, and the last item, at `folded.length`, is the number of words.
 */
export function countWords(folded: string): Int32Array {
  const places = new Int32Array(folded.length + 1);
  let place = 0;
  for (let i = 0; i < folded.length; i++) {
    places[i] = place;
    if (folded.charCodeAt(i) === 0x20) place++;
  }
  places[folded.length] = folded.length > 0 ? place + 1 : 0;
  return places;
}
