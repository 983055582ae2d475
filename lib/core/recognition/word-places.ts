import { isUnspacedAt } from './trie.ts';

/** A word of a text with spaces, in the unit that places are summed in: every width below divides it. */
const WORD = 30;
/** Widths of one character of scripts without spaces, by what their words measure: Thai about five, kana three, Han two. */
const THAI = WORD / 5;
const KANA = WORD / 3;
const HAN = WORD / 2;

/**
 * The place of every offset of a folded text, counted in words: entry `i` is how many words begin before or at `i`,
 * less one. One more entry than characters.
 */
export function wordPlaces(folded: string): Int32Array {
  const places = new Int32Array(folded.length + 1);
  let sum = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === 32) sum += WORD;
    else if (i > 0 && isUnspacedAt(folded, i)) sum += widthOf(code);
    places[i] = Math.floor(sum / WORD);
  }
  places[folded.length] = Math.floor(sum / WORD);
  return places;
}

function widthOf(code: number): number {
  if (code < 0x3040) return THAI;
  return code < 0x3100 ? KANA : HAN;
}
