import type { Story } from '../pack/schema.ts';
import { phrasesAt } from '../pack/words.ts';
import { foldWord, skeletonWord } from '../text/fold.ts';
import { buildTrie, type Trie } from './trie.ts';

/** The words of a story's concepts in one language, ready to be matched. */
export interface ConceptIndex {
  trie: Trie;
  /** Concept id by number, as the trie's hits give it. */
  ids: readonly string[];
  /** Words with digits in them ("Unit 8200"), which are names and no quantities. */
  names: readonly string[];
}

/** The language whose words serve when the story has none for a text's own. */
const FALLBACK = 'en';
/** The tag of names written alike in all languages. */
const EVERYWHERE = 'mul';
/** A word in capitals is a name, and English names turn up in reports of all languages; "AI" is a word in some. */
const NAME = /\p{Lu}.{2}/u;
const DIGIT = /\d/;
/** A skeleton shorter than this ("t" for "été") would match anything. */
const SHORTEST_SKELETON = 4;
/** With more of its letters gone a word's skeleton is another word: Turkish "çalışan" (worker), "alan" (area). */
const MOST_LOST = 0.25;
const LONG_NUMBER = /(\d)(\d{3})(?!\d)/;

/**
 * Languages whose news words are one list: Bosnian, Croatian and Serbian; Malay's list holds the Indonesian words, as
 * short texts of the two are not told apart.
 */
const KINDRED: Readonly<Record<string, string>> = { bs: 'hr', sr: 'hr', id: 'ms' };

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
  const words: [string, number][] = [];
  const names: string[] = [];
  const own = tagsOf(story, language);
  story.concepts.forEach((_, number) => {
    for (const word of wordsOf(story, number, own)) {
      if (DIGIT.test(word)) names.push(word.replaceAll('*', ''));
      for (const form of foldedForms(word)) words.push([form, number]);
    }
  });
  return { trie: buildTrie(words), ids: story.concepts, names };
}

/** The words of a concept; a language with words of its own takes only names from the fallback. */
function wordsOf({ words }: Story, concept: number, own: readonly string[]): string[] {
  const isNeeded =
    !own.includes(FALLBACK) && (own.length === 0 || NAME.test(words[FALLBACK]?.[concept] ?? ''));
  const fallback = isNeeded ? phrasesAt(words, FALLBACK, concept) : [];
  return [
    ...phrasesAt(words, EVERYWHERE, concept),
    ...(own.length ? fallback.filter((word) => NAME.test(word)) : fallback),
    ...own.flatMap((tag) => phrasesAt(words, tag, concept)),
  ];
}

/** The tags of a language under which a story has words. */
function tagsOf({ words }: Story, language: string): string[] {
  return Object.keys(words).filter((tag) => baseOf(tag) === baseOf(language));
}

function baseOf(tag: string): string {
  const base = tag.split('-')[0] ?? tag;
  return KINDRED[base] ?? base;
}

/** All forms a word is looked for in: folded, with its accented letters lost, and with a grouped number. */
export function foldedForms(word: string): string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  const parts = word.split(' ').map(formsOf);
  const folded = joined(parts.map((part) => part.folded));
  const skeleton = joined(parts.map((part) => part.skeleton));
  const forms = [folded];
  if (
    skeleton !== folded &&
    skeleton.length >= SHORTEST_SKELETON &&
    skeleton.length >= folded.length * (1 - MOST_LOST)
  ) {
    forms.push(skeleton);
  }
  if (LONG_NUMBER.test(folded)) forms.push(folded.replace(LONG_NUMBER, '$1 $2'));
  return folded === '' ? [] : forms;
}

/** Phrases of plain letters: small letters are all there is to do. */
const PLAIN = /^[A-Za-z]+\*?(?: [A-Za-z]+\*?)*$/;

const joined = (words: readonly string[]): string =>
  words.filter((word) => word !== '' && word !== '*').join(' ');

interface WordForms {
  folded: string;
  skeleton: string;
}

/** A language's words stand in many phrases; the bound only keeps many packs from filling memory. */
const MOST_CACHED = 20_000;
const forms = new Map<string, WordForms>();

/** The forms of one word of a phrase, which keep its star. */
function formsOf(word: string): WordForms {
  let known = forms.get(word);
  if (!known) {
    const isOpen = word.endsWith('*');
    const star = isOpen ? '*' : '';
    const letters = isOpen ? word.slice(0, -1) : word;
    // With the end of its stem lost, what is left begins other words: "confié*" is no "confirmer".
    const isCut = isOpen && skeletonWord(letters.slice(-1)) === '';
    known = { folded: foldWord(letters) + star, skeleton: skeletonWord(letters) + (isCut ? '' : star) };
    if (forms.size < MOST_CACHED) forms.set(word, known);
  }
  return known;
}
