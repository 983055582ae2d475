import { type Hit, hitsBySentence } from './hits.ts';
import { addNegated, addNegatedEndings, isForward } from './negation.ts';
import type { Story } from './pack/schema.ts';
import { type PreparedText, placeOf, prepareRepaired, prepareText, type SentencePlace } from './prepare.ts';
import { conceptIndex } from './recognition/concepts.ts';
import { speechOf } from './statement/speech.ts';
import { addDeniedAhead, addSpokenBack } from './statement/unasserted.ts';
import { compose, type MappedText } from './text/mapped.ts';
import { hasLost, restoreLetters } from './text/restore.ts';
import type { PageText } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

export type { Hit } from './hits.ts';

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

/** Reads a page's text with a story's words. Pure; linear in the length of the text. */
export function readText(page: PageText, story: Story): Reading {
  const text = restored(page, prepareText(page), story);
  const index = conceptIndex(story, text.language);
  const concepts = hitsBySentence(text, index.trie, index.ids);
  const cues = cuesBySentence(text);
  addNegated(text, index, concepts, cues);
  addNegatedEndings(concepts, cues);
  addNames(story, concepts, cues);
  addSpokenBack(text, concepts, cues);
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

/** A damaged text with its lost letters put back, as far as the words that are looked for tell them; any other as it is. */
function restored(page: PageText, text: PreparedText, story: Story): PreparedText {
  const { repaired, language } = text;
  if (!hasLost(repaired.text)) return text;
  const { proclitics } = speechOf(language);
  const whole = restoreLetters(repaired.text, vocabularyOf(story, language), proclitics);
  return prepareRepaired(page, compose(whole, repaired), language);
}

/** The speech cues of each sentence: the part of reading that needs no story. */
export function cuesBySentence(text: PreparedText): Hit[][] {
  const speech = speechOf(text.language);
  const cues = hitsBySentence(text, speech.trie, speech.ids, speech.exact);
  cues.forEach((hits, i) => {
    cues[i] = withConditions(hits, text.sentences[i]?.start ?? 0);
  });
  addBreaks(text, cues);
  addDeniedAhead(text, cues);
  return speech.negatesBehind ? cues.map((hits) => hits.filter((hit) => !isForward(text, hit))) : cues;
}

/** Tells verbs that open a condition ("Sollte sich zeigen …") from the same verbs told of a plan. */
function withConditions(hits: Hit[], start: number): Hit[] {
  const first = hits.find(({ id, start: at }) => id === 'conditionFirst' && at === start);
  return hits
    .filter(({ id, at }) => id !== 'conditionFirst' && !(first && id === 'planned' && at === first.at))
    .concat(first ? [{ ...first, id: 'condition' }] : [])
    .sort((a, b) => a.start - b.start);
}

/** Words within a name are no cues: "No Azure for Apartheid" negates nothing. */
function addNames({ names }: Story, concepts: readonly Hit[][], cues: Hit[][]): void {
  if (names.length === 0) return;
  concepts.forEach((hits, i) => {
    const named = hits.filter(({ id }) => names.includes(id));
    cues[i]?.push(...named.map((hit) => ({ ...hit, id: 'idiom' })));
  });
}

/** Marks that part two clauses as a word like "but" does: "The data is not there: it was moved". "It is not so: that" goes on. */
const BREAKS =
  /[:;](?=\s)(?!\s(?:that|dass|daß|ob|dat|que|qu|che|că|att|at|że|že|da|что|що|че|ότι|πως)(?!\p{L}))|[：；؛]|\s[–—]\s|——/gu;

function addBreaks(text: PreparedText, cues: Hit[][]): void {
  let current = 0;
  for (const { index, 0: mark } of text.repaired.text.matchAll(BREAKS)) {
    while (current < text.sentences.length && (text.sentences[current]?.end ?? 0) <= index) current++;
    if (index < (text.sentences[current]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const at = placeOf(text, index);
    cues[current]?.push({ id: 'break', start: index, end: index + mark.length, at, last: at });
  }
}
