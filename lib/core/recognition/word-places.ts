import { isUnspacedAt } from './trie.ts';

/** A character of a script without spaces counts for half a word: Chinese and Japanese words have about two. */
const UNITS_PER_WORD = 2;

/**
 * The place of every offset of a folded text, counted in words: entry `i` is how many words begin before or at `i`,
 * less one. One more entry than characters.
 */
export function wordPlaces(folded: string): Int32Array {
  const places = new Int32Array(folded.length + 1);
  let units = 0;
  for (let i = 0; i < folded.length; i++) {
    if (folded.charCodeAt(i) === 32) units += UNITS_PER_WORD;
    else if (i > 0 && isUnspacedAt(folded, i)) units += 1;
    places[i] = Math.floor(units / UNITS_PER_WORD);
  }
  places[folded.length] = Math.floor(units / UNITS_PER_WORD);
  return places;
}
