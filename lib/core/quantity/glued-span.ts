import { foldWord } from '../text/fold';
import type { NumberTable, Span, UnitName } from './table';

/** The shortest such word: "6napos". */
const SHORTEST = 6;
const MOST_KNOWN = 20_000;

/**
 * Makes a reader of spans of time written as one word, "dreiwöchige", "kuusiviikkoinen": a number of `numbers`, of the
 * table's own `spanHeads` or one that `compound` reads, and a beginning of `spanEnds` right behind it. Words come folded.
 */
export function gluedSpanReader(
  { spanEnds = {}, spanHeads = {} }: NumberTable,
  numbers: ReadonlyMap<string, number>,
  compound: (word: string) => number | null,
): (word: string) => Span | null {
  const ends = Object.entries(spanEnds).flatMap(([unit, terms]) =>
    (terms ?? '').split('|').map((term) => [foldWord(term), unit as UnitName] as const),
  );
  const heads = new Map(
    Object.entries(spanHeads).flatMap(([value, terms]) =>
      terms.split('|').map((term) => [foldWord(term), Number(value)] as const),
    ),
  );
  const known = new Map<string, Span | null>();
  return (word) => {
    if (ends.length === 0 || word.length < SHORTEST) return null;
    let span = known.get(word);
    if (span === undefined) {
      span = read(word);
      if (known.size < MOST_KNOWN) known.set(word, span);
    }
    return span;
  };

  function read(word: string): Span | null {
    for (const [end, unit] of ends) {
      const head = word.slice(0, Math.max(0, word.indexOf(end)));
      const times = heads.get(head) ?? numbers.get(head) ?? (head ? compound(head) : null);
      if (times) return { times, unit };
    }
    return null;
  }
}
