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
