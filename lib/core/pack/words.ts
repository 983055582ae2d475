/**
 * A story's words by language. For each language there is one text per concept, in the order of the story's concepts:
 * its phrases with `;` between them. Whoever reads a page needs those of one or two languages, and of the others
 * nothing has to be taken apart.
 */
import { expandPhrase, joinPhrases } from './alternatives.ts';
import { compareText } from './order.ts';
import type { Story, WrittenStory } from './schema.ts';

/** Stands between phrases: no phrase holds it. */
export const BETWEEN = ';';

/** What of a story its words are. */
export type StoryWords = Pick<Story, 'concepts' | 'words'>;

/**
 * Languages that share words stand side by side in a file, where they compress best; others follow by their tags.
 * `mul` is first: names written alike everywhere.
 */
const KIN =
  'mul en de nl da no sv fi et hu fr es ca pt it ro sq tr pl cs sk sl hr bg ru uk el ar fa ur he hi bn ml th vi ms ja zh ko';
const PLACE = new Map(KIN.split(' ').map((tag, place) => [tag, place]));

/** The phrases of the concept at `place` in one language, written out, each once. */
function phrasesAt(words: StoryWords['words'], tag: string, place: number): string[] {
  const cell = words[tag]?.[place];
  if (!cell) return [];
  const phrases = new Set<string>();
  for (const phrase of cell.split(BETWEEN)) for (const one of expandPhrase(phrase) ?? []) phrases.add(one);
  return [...phrases];
}

/** The phrases of a concept in all languages, written out, by language; none for a concept that is not there. */
export function phrasesOf({ concepts, words }: StoryWords, concept: string): Record<string, string[]> {
  const place = concepts.indexOf(concept);
  const byLanguage = Object.keys(words).map((tag) => [tag, phrasesAt(words, tag, place)] as const);
  return Object.fromEntries(byLanguage.filter(([, phrases]) => phrases.length > 0));
}

/** A story as people write it, by concept, with words by language. */
export function packWords({ concepts, ...story }: WrittenStory): Story {
  const tags = new Set(Object.values(concepts).flatMap((byLanguage) => Object.keys(byLanguage)));
  const cells = (tag: string) =>
    Object.values(concepts).map((byLanguage) => (byLanguage[tag] ?? []).join(BETWEEN));
  return {
    ...story,
    concepts: Object.keys(concepts),
    words: Object.fromEntries([...tags].map((tag) => [tag, cells(tag)])),
  };
}

/** A story with its phrases written out by concept. */
export function writeOutWords({ words, ...story }: Story): WrittenStory {
  const byConcept = story.concepts.map((id) => [id, phrasesOf({ ...story, words }, id)]);
  return { ...story, concepts: Object.fromEntries(byConcept) };
}

/** The same words in the one order and writing that their content has. */
export function canonicalWords({ concepts, words }: StoryWords): StoryWords {
  const ids = [...concepts].sort(compareText);
  const places = ids.map((id) => concepts.indexOf(id));
  const cells = (tag: string) =>
    places.map((place) => joinPhrases(phrasesAt(words, tag, place)).join(BETWEEN));
  const byLanguage = Object.keys(words)
    .sort(byKin)
    .map((tag) => [tag, cells(tag)] as const);
  return {
    concepts: ids,
    words: Object.fromEntries(byLanguage.filter(([, list]) => list.some((cell) => cell !== ''))),
  };
}

function byKin(a: string, b: string): number {
  const place = (tag: string) => PLACE.get(tag) ?? PLACE.size;
  return place(a) - place(b) || compareText(a, b);
}
