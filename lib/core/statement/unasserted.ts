/** What a text tells and does not stand for: what it calls wrong, and what it only supposes. */
import type { Hit } from '../hits.ts';
import { type PreparedText, placeOf } from '../prepare.ts';

/** "That figure is wrong": so near to its beginning, in words, a sentence speaks of the one before it. */
const SPEAKS_BACK = 4;

/**
 * Marks each sentence of which the next in its block says that it is wrong: "Posts speak of eight terabytes. That is not
 * true." Not where somebody is quoted with it, which is a denial, nor where the clause goes on to name things of the
 * story and so speaks of itself. `concepts` and `cues` are those of each sentence; the mark is a cue at its end.
 */
export function addSpokenBack(text: PreparedText, concepts: readonly Hit[][], cues: Hit[][]): void {
  for (const { index, block, start } of text.sentences) {
    const before = text.sentences[index - 1];
    if (before?.block !== block) continue;
    if (!speaksBack(cues[index] ?? [], concepts[index] ?? [], placeOf(text, start))) continue;
    const at = placeOf(text, before.end);
    cues[index - 1]?.push({ id: 'wrong', start: before.end, end: before.end, at, last: at });
  }
}

function speaksBack(cues: readonly Hit[], concepts: readonly Hit[], first: number): boolean {
  const wrong = cues.filter(({ id, at }) => id === 'wrong' && at - first <= SPEAKS_BACK);
  const start = Math.min(...wrong.map((cue) => cue.start));
  if (wrong.length === 0 || cues.some((cue) => SAYING.has(cue.id) && cue.start < start)) return false;
  const end = Math.max(...wrong.map((cue) => cue.end));
  const breaks = cues.filter((cue) => cue.id === 'break' && cue.start >= end);
  const clauseEnd = Math.min(...breaks.map((cue) => cue.start));
  return !concepts.some((hit) => hit.start >= end && hit.start < clauseEnd);
}

const SAYING: ReadonlySet<string> = new Set(['saying', 'according', 'sources']);

/** Enough for a quotation mark, the longest of these words and a space. */
const LONGEST_OPENING = 8;
/** Opens a clause that a verb of the main clause may deny: "That the data was moved, the army denies." */
const THAT_FIRST = /^["“”„«»'‘’]?(?:that|dass|daß|dat|att|at|että|et|hogy|że|že|да|что|що|ότι)\s/iu;

/** Lets a denial behind a clause that opens the sentence reach that clause: marks it at the sentence's beginning too. */
export function addDeniedAhead(text: PreparedText, cues: readonly Hit[][]): void {
  for (const { index, start } of text.sentences) {
    const denied = cues[index]?.find(({ id }) => id === 'denied');
    if (!denied || !THAT_FIRST.test(text.repaired.text.slice(start, start + LONGEST_OPENING))) continue;
    const at = placeOf(text, start);
    cues[index]?.unshift({ id: 'denied', start, end: start, at, last: at });
  }
}
