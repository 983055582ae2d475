import type { PreparedText } from './prepare.ts';
import { matchTrie, type Trie } from './recognition/trie.ts';
import { speechOf } from './statement/speech.ts';
import type { Span } from './types.ts';

/** A word of the story or of speech, found in the text. Offsets are in the repaired text. */
export interface Hit extends Span {
  /** Concept id, or speech cue id. */
  id: string;
  /** Place in words from the start of the text: what distances are measured in. */
  at: number;
  /** Place of the last word. */
  last: number;
  /** Its ending, which is not the word's own, negates it. */
  negated?: true;
}

const NO_EXACT: ReadonlyMap<number, string> = new Map();
/** Where a clause ends, folding leaves a space: "Microsoft、Israel" is two names, not the phrase "Microsoft Israel". */
const CLAUSE_END = /[、。，；：！？;!?،؛](?=.)/u;

/** The words of a trie in each sentence of a text; `isWanted` may leave some out by their offset in the folded text. */
export function hitsBySentence(
  text: PreparedText,
  trie: Trie,
  ids: readonly string[],
  exact: ReadonlyMap<number, string> = NO_EXACT,
  isWanted: (start: number) => boolean = () => true,
): Hit[][] {
  const bySentence: Hit[][] = text.sentences.map(() => []);
  const { proclitics, negationSuffix } = speechOf(text.language);
  let current = 0;
  for (const hit of matchTrie(trie, text.folded.text, proclitics)) {
    if (!isWanted(hit.start)) continue;
    const start = text.folded.rawStart(hit.start);
    while (current < text.sentences.length && (text.sentences[current]?.end ?? 0) <= start) current++;
    if (start < (text.sentences[current]?.start ?? 0)) continue;
    const end = text.folded.rawEnd(hit.end);
    const isPhrase = text.folded.text.indexOf(' ', hit.start) < hit.end;
    const spelling = exact.get(hit.id);
    if (isPhrase || spelling !== undefined) {
      const raw = text.repaired.text.slice(start, end);
      if (CLAUSE_END.test(raw) || (spelling && raw.toLowerCase() !== spelling)) continue;
    }
    bySentence[current]?.push({
      id: ids[hit.id] ?? '',
      start,
      end,
      at: text.places[hit.start] ?? 0,
      last: text.places[Math.max(hit.start, hit.end - 1)] ?? 0,
      ...(negationSuffix?.test(text.folded.text.slice(hit.literal, hit.end)) ? { negated: true } : {}),
    });
  }
  return bySentence;
}
