import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** A question mark inside a word, not of an address ("a.gif?id=1"): the letter that stood there could not be written. */
const INSIDE = /(?<=\p{L})[?\ufffd](?=\p{L})(?![\w-]*[=&])/gu;
/** At the end or the start of a word, once the text is known to be damaged: no question ends before a small letter. */
const AT_EDGE = /(?<=\p{L})[?\ufffd](?=[\s’'-]\s?[\p{Ll}\d])|(?<=[\s’'(])[?\ufffd](?=\p{Ll})/gu;
/** A slip of typing makes one or two; a damaged text has more. */
const LEAST_INSIDE = 3;

/**
 * Drops the question marks that stand for lost letters ("arm?e"), so that the words of a damaged text hold together.
 * Returns null when there are too few of them inside words to be damage.
 */
export function repairReplaced(text: string): MappedText | null {
  const inside = [...text.matchAll(INSIDE)];
  if (inside.length < LEAST_INSIDE) return null;
  const places = [...inside, ...text.matchAll(AT_EDGE)].map((match) => match.index).sort((a, b) => a - b);
  const out = new MappedWriter(text.length);
  let from = 0;
  for (const place of places) {
    out.copy(text, from, place);
    from = place + 1;
  }
  out.copy(text, from, text.length);
  return out.finish();
}
