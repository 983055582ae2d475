import type { Story } from './pack/schema.ts';
import { conceptIndex } from './recognition/concepts.ts';
import { matchTrie, type Trie } from './recognition/trie.ts';
import { wordPlaces } from './recognition/word-places.ts';
import { speechOf } from './statement/speech.ts';
import { foldText } from './text/fold.ts';
import { detectLanguage } from './text/language.ts';
import { derivedOffset, type MappedText } from './text/mapped.ts';
import { repairText } from './text/repair.ts';
import { splitSentences } from './text/sentences.ts';
import type { BlockKind, PageText, Span } from './types.ts';

/** A word of the story or of speech, found in the text. Offsets are in the repaired text. */
export interface Hit extends Span {
  /** Concept id, or speech cue id. */
  id: string;
  /** Place in words from the start of the text: what distances are measured in. */
  at: number;
  /** Place of the last word. */
  last: number;
}

/** One sentence with what was found in it. Offsets are in the repaired text. */
export interface Sentence extends Span {
  index: number;
  block: number;
  kind: BlockKind;
  concepts: Hit[];
  /** Words that tell how something is said: planned, alleged, denied, according to… */
  cues: Hit[];
}

/** A page's text as the core reads it: repaired, cut into sentences, with the story's words found. */
export interface Reading {
  page: PageText;
  language: string;
  /** The repaired text; its map leads back to `page.text`. */
  repaired: MappedText;
  sentences: Sentence[];
  /** Words in the whole text. */
  length: number;
  /** Place in words of an offset of the repaired text. */
  wordAt(offset: number): number;
  /** Every concept found anywhere, with how often. */
  found: ReadonlyMap<string, number>;
}

/** Reads a page's text with a story's words. Pure; linear in the length of the text. */
export function readText(page: PageText, story: Story): Reading {
  const text = prepareText(page);
  const index = conceptIndex(story, text.language);
  const speech = speechOf(text.language);
  const sentences = text.sentences.map((sentence) => ({ ...sentence, concepts: [], cues: [] }) as Sentence);
  const found = new Map<string, number>();
  const hitsOf = (trie: Trie, ids: readonly string[]) => findHits(text, trie, ids, speech.proclitics);
  for (const hit of hitsOf(index.trie, index.ids)) {
    found.set(hit.id, (found.get(hit.id) ?? 0) + 1);
    sentenceAt(sentences, hit.start)?.concepts.push(hit);
  }
  for (const hit of hitsOf(speech.trie, speech.ids)) sentenceAt(sentences, hit.start)?.cues.push(hit);
  return {
    page,
    language: text.language,
    repaired: text.repaired,
    sentences,
    length: text.length,
    wordAt: (offset) => text.wordAt[derivedOffset(text.folded, offset)] ?? 0,
    found,
  };
}

interface PreparedText {
  language: string;
  repaired: MappedText;
  folded: MappedText;
  sentences: Pick<Sentence, 'start' | 'end' | 'index' | 'block' | 'kind'>[];
  wordAt: Int32Array;
  length: number;
}

const prepared = new WeakMap<PageText, PreparedText>();

/** The part of reading that is the same for every story; kept while the page object lives. */
export function prepareText(page: PageText): PreparedText {
  const known = prepared.get(page);
  if (known) return known;
  const repaired = repairText(page.text);
  const language = detectLanguage(repaired.text, page.language);
  const folded = foldText(repaired.text);
  const wordAt = wordPlaces(folded.text);
  const text = {
    language,
    repaired,
    folded,
    sentences: sentencesOf(page, repaired, language),
    wordAt,
    length: wordAt[folded.text.length] ?? 0,
  };
  prepared.set(page, text);
  return text;
}

function sentencesOf(page: PageText, repaired: MappedText, language: string): PreparedText['sentences'] {
  const sentences: PreparedText['sentences'] = [];
  page.blocks.forEach((block, number) => {
    const start = derivedOffset(repaired, block.start);
    const end = derivedOffset(repaired, block.end);
    for (const span of splitSentences(repaired.text.slice(start, end), language)) {
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        index: sentences.length,
        block: number,
        kind: block.kind,
      });
    }
  });
  return sentences;
}

function findHits(text: PreparedText, trie: Trie, ids: readonly string[], proclitics: string): Hit[] {
  return matchTrie(trie, text.folded.text, proclitics).map((hit) => ({
    id: ids[hit.id] ?? '',
    start: text.folded.rawStart(hit.start),
    end: text.folded.rawEnd(hit.end),
    at: text.wordAt[hit.start] ?? 0,
    last: text.wordAt[Math.max(hit.start, hit.end - 1)] ?? 0,
  }));
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && offset >= sentence.start && offset < sentence.end ? sentence : undefined;
}
