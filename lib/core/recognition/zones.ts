import type { Reading, Sentence } from '../reading.ts';

/** A reader knows what an article is about after this many words; a paywall shows no more. */
const LEAD_WORDS = 120;
/** Long articles take longer to come to it: this share of the text counts as lead too. */
const LEAD_SHARE = 0.6;

/** The sentences that say what the page is about: headline, standfirst and the first part of the body. */
export function leadOf(reading: Reading): Sentence[] {
  const limit = Math.max(LEAD_WORDS, reading.length * LEAD_SHARE);
  return reading.sentences.filter(
    (sentence) =>
      sentence.kind === 'headline' ||
      sentence.kind === 'standfirst' ||
      reading.wordAt(sentence.start) <= limit,
  );
}

/** What a page is news of stands in this many sentences of its body … */
const TOP_SENTENCES = 4;
/** … not counting those of fewer words: greetings, and headings of a letter's parts. */
const SHORTEST_TOLD = 5;

/** Headline, standfirst and the first sentences of the body. */
export function topOf({ sentences, wordAt }: Reading): Sentence[] {
  let told = 0;
  return sentences.filter(({ kind, start, end }) => {
    if (kind !== 'paragraph') return kind === 'headline' || kind === 'standfirst';
    if (told >= TOP_SENTENCES) return false;
    if (wordAt(end) - wordAt(start) + 1 >= SHORTEST_TOLD) told++;
    return true;
  });
}

/** The concepts that some sentences name. */
export function conceptsOf(sentences: readonly Sentence[]): Set<string> {
  const ids = new Set<string>();
  for (const sentence of sentences) for (const { id } of sentence.concepts) ids.add(id);
  return ids;
}
