import type { Story } from '../pack/schema.ts';
import { foldWord, skeletonWord } from '../text/fold.ts';
import { buildTrie, type Trie } from './trie.ts';

/** The words of a story's concepts in one language, ready to be matched. */
export interface ConceptIndex {
  trie: Trie;
  /** Concept id by number, as the trie's hits give it. */
  ids: readonly string[];
}

/** Names written alike in every language, and English ones, which turn up in reports of all languages. */
const ALWAYS = ['mul', 'en'];
/** A skeleton shorter than this ("t" for "été") would match anything. */
const SHORTEST_SKELETON = 4;
const LONG_NUMBER = /(\d)(\d{3})(?!\d)/;

const cache = new WeakMap<Story, Map<string, ConceptIndex>>();

/** The story's concept words for a language (BCP 47 tag), names of all languages included. Built once, then kept. */
export function conceptIndex(story: Story, language: string): ConceptIndex {
  let byLanguage = cache.get(story);
  if (!byLanguage) {
    byLanguage = new Map();
    cache.set(story, byLanguage);
  }
  let index = byLanguage.get(language);
  if (!index) {
    index = compile(story, language);
    byLanguage.set(language, index);
  }
  return index;
}

function compile(story: Story, language: string): ConceptIndex {
  const ids = Object.keys(story.concepts);
  const words: [string, number][] = [];
  ids.forEach((id, number) => {
    for (const word of wordsOf(story, id, language)) {
      for (const form of foldedForms(word)) words.push([form, number]);
    }
  });
  return { trie: buildTrie(words), ids };
}

function wordsOf(story: Story, concept: string, language: string): string[] {
  const base = language.split('-')[0] ?? language;
  const words = story.concepts[concept] ?? {};
  const tags = Object.keys(words).filter(
    (tag) => ALWAYS.includes(tag) || tag === language || tag.split('-')[0] === base,
  );
  return tags.flatMap((tag) => words[tag] ?? []);
}

/** All forms a word is looked for in: folded, with its accented letters lost, and with a grouped number. */
export function foldedForms(word: string): string[] {
  const star = word.endsWith('*') ? '*' : '';
  const bare = star ? word.slice(0, -1) : word;
  const folded = foldWord(bare);
  const forms = new Set([folded + star]);
  const skeleton = skeletonWord(bare);
  if (skeleton.length >= SHORTEST_SKELETON) forms.add(skeleton + star);
  if (LONG_NUMBER.test(folded)) forms.add(folded.replace(LONG_NUMBER, '$1 $2') + star);
  return [...forms].filter((form) => form !== star);
}
