import type { Story } from './pack/schema.ts';
import { type PreparedText, placeOf, prepareText, type SentencePlace } from './prepare.ts';
import { conceptIndex } from './recognition/concepts.ts';
import { matchTrie, type Trie } from './recognition/trie.ts';
import { speechOf } from './statement/speech.ts';
import type { MappedText } from './text/mapped.ts';
import type { PageText, Span } from './types.ts';

/** A word of the story or of speech, found in the text. Offsets are in the repaired text. */
export interface Hit extends Span {
  /** Concept id, or speech cue id. */
  id: string;
  /** Place in words from the start of the text: what distances are measured in. */
  at: number;
  /** Place of the last word. */
  last: number;
}

/** One sentence with what was found in it. */
export interface Sentence extends SentencePlace {
  concepts: readonly Hit[];
  /** Ids of the concepts. */
  ids: ReadonlySet<string>;
  /** Words that tell how something is said: planned, alleged, denied, according to… */
  cues: readonly Hit[];
}

/** A page's text with the story's words found. */
export interface Reading {
  page: PageText;
  language: string;
  /** The repaired text; its map leads back to `page.text`. */
  repaired: MappedText;
  sentences: readonly Sentence[];
  /** Words in the whole text. */
  length: number;
  /** Place in words of an offset of the repaired text. */
  wordAt(offset: number): number;
  /** Every concept found anywhere, with how often. */
  found: ReadonlyMap<string, number>;
}

const NO_EXACT: ReadonlyMap<number, string> = new Map();
/** Where a clause ends, folding leaves a space: "Microsoft、Israel" is two names, not the phrase "Microsoft Israel". */
const CLAUSE_END = /[、。，；：！？;!?،؛](?=.)/u;

/** Reads a page's text with a story's words. Pure; linear in the length of the text. */
export function readText(page: PageText, story: Story): Reading {
  const text = prepareText(page);
  const index = conceptIndex(story, text.language);
  const concepts = hitsBySentence(text, index.trie, index.ids);
  const cues = cuesBySentence(text);
  const found = new Map<string, number>();
  for (const hits of concepts) for (const { id } of hits) found.set(id, (found.get(id) ?? 0) + 1);
  return {
    page,
    language: text.language,
    repaired: text.repaired,
    sentences: text.sentences.map((place, i) => ({
      ...place,
      concepts: concepts[i] ?? [],
      ids: new Set(concepts[i]?.map((hit) => hit.id)),
      cues: cues[i] ?? [],
    })),
    length: text.places.at(-1) ?? 0,
    wordAt: (offset) => placeOf(text, offset),
    found,
  };
}

/** The speech cues of each sentence: the part of reading that needs no story. */
export function cuesBySentence(text: PreparedText): Hit[][] {
  const speech = speechOf(text.language);
  return hitsBySentence(text, speech.trie, speech.ids, speech.exact);
}

function hitsBySentence(
  text: PreparedText,
  trie: Trie,
  ids: readonly string[],
  exact: ReadonlyMap<number, string> = NO_EXACT,
): Hit[][] {
  const bySentence: Hit[][] = text.sentences.map(() => []);
  let current = 0;
  for (const hit of matchTrie(trie, text.folded.text, speechOf(text.language).proclitics)) {
    const start = text.folded.rawStart(hit.start);
    while (current < text.sentences.length && (text.sentences[current]?.end ?? 0) <= start) current++;
    if (start < (text.sentences[current]?.start ?? 0)) continue;
    const end = text.folded.rawEnd(hit.end);
    const raw = text.repaired.text.slice(start, end);
    if (CLAUSE_END.test(raw)) continue;
    const spelling = exact.get(hit.id);
    if (spelling && raw.toLowerCase() !== spelling) continue;
    bySentence[current]?.push({
      id: ids[hit.id] ?? '',
      start,
      end,
      at: text.places[hit.start] ?? 0,
      last: text.places[Math.max(hit.start, hit.end - 1)] ?? 0,
    });
  }
  return bySentence;
}
