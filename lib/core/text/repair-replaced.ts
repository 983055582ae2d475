import { lostLetter } from './lost-letters';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** Question marks inside a word, not of an address ("a.gif?id=1"): the letter that stood there could not be written. */
const INSIDE = /(?<=\p{L})[?\ufffd]{1,3}(?=\p{L})(?![\w-]*[=&])/gu;
/** At the end or the start of a word, once the text is known to be damaged: no question ends before a small letter or a comma. */
const AT_EDGE = /(?<=\p{L})[?\ufffd](?=[,.;:)]|[\s’'-]\s?[\p{Ll}\d])|(?<=[\s’'(])[?\ufffd](?=\p{Ll})/gu;
/** A slip of typing makes one or two; a damaged text has more. */
const LEAST_INSIDE = 3;

/**
 * Puts a mark for each question mark that stands for a lost letter ("arm?e"), so that it can be told or left out.
 * Returns null when there are too few of them inside words to be damage.
 */
export function repairReplaced(text: string): MappedText | null {
  const inside = [...text.matchAll(INSIDE)];
  if (inside.length < LEAST_INSIDE) return null;
  const places = [...inside, ...text.matchAll(AT_EDGE)]
    .flatMap(({ 0: marks, index }) => [...marks].map((_, i) => index + i))
    .sort((a, b) => a - b);
  const out = new MappedWriter(text.length);
  let from = 0;
  for (const place of places) {
    out.copy(text, from, place);
    from = place + 1;
    out.put(lostLetter([]), place, from);
  }
  out.copy(text, from, text.length);
  return out.finish();
}
