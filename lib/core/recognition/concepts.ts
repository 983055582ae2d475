import { expandPhrase } from '../pack/alternatives.ts';
import type { Story } from '../pack/schema.ts';
import { BETWEEN } from '../pack/words.ts';
import { addPhrase } from './add-phrase.ts';
import type { Trie } from './trie.ts';
import { addWord, emptyTrie } from './trie-build.ts';
import { foldedForms } from './word-forms.ts';

/** The words of a story's concepts in one language, ready to be matched. */
export interface ConceptIndex {
  trie: Trie;
  /** Concept id by number, as the trie's hits give it. */
  ids: readonly string[];
  /** Words with digits that name ("Unit 8200") and are no quantities. */
  names: readonly string[];
}

/** The language whose words serve when the story has none for a text's own. */
const FALLBACK = 'en';
/** The tag of names written alike in all languages. */
const EVERYWHERE = 'mul';
/** A word in capitals is a name, and English names turn up in reports of all languages; "AI" is a word in some. */
const NAME = /\p{Lu}.{2}/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\d/;
/** Digits that name something: three or more, or glued to Latin letters; those of "30 days" and "since 7 October" count or date. */
const NAMING_DIGITS = /\d{3}|[A-Za-z]-?\d|\d-?[A-Za-z]/;

/**
 * Languages whose news words are one list: Bosnian, Croatian and Serbian; Bulgarian holds Macedonian, Malay the Indonesian, as
 * short texts of the two are not told apart.
 */
const KINDRED: Readonly<Record<string, string>> = { bs: 'hr', sr: 'hr', mk: 'bg', id: 'ms' };

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
  const trie = emptyTrie();
  const names: string[] = [];
  const own = tagsOf(story, language);
  story.concepts.forEach((_, number) => {
    for (const { phrase, isName } of writtenFor(story, number, own)) {
      if (!isName && !DIGIT.test(phrase)) addPhrase(trie, phrase, number);
      else addWrittenOut(trie, names, phrase, isName, number);
    }
  });
  return { trie, ids: story.concepts, names };
}

/** A phrase as the pack writes it. */
interface Written {
  phrase: string;
  /** Only what of it is a name counts: it is of the fallback. */
  isName: boolean;
}

/** The phrases of a concept; a language with words of its own takes only names from the fallback. */
function writtenFor({ words }: Story, concept: number, own: readonly string[]): Written[] {
  const phrases = (tag: string) => words[tag]?.[concept]?.split(BETWEEN).filter(Boolean) ?? [];
  const written = [EVERYWHERE, ...own].flatMap(phrases).map((phrase) => ({ phrase, isName: false }));
  if (own.includes(FALLBACK)) return written;
  const isName = own.length > 0;
  const fallback = phrases(FALLBACK).filter((phrase) => !isName || CAPITAL.test(phrase));
  return [...written, ...fallback.map((phrase) => ({ phrase, isName }))];
}

function addWrittenOut(trie: Trie, names: string[], phrase: string, isName: boolean, id: number): void {
  for (const word of expandPhrase(phrase) ?? []) {
    if (isName && !NAME.test(word)) continue;
    if (NAMING_DIGITS.test(word)) names.push(word.replaceAll('*', ''));
    for (const form of foldedForms(word)) addWord(trie, form, id);
  }
}

/** The tags of a story's words that a text in a language can hold: of names written alike everywhere, and its own. */
export function tagsFor(story: Story, language: string): string[] {
  return [EVERYWHERE, ...tagsOf(story, language)];
}

/** The tags of a language under which a story has words. */
function tagsOf({ words }: Story, language: string): string[] {
  return Object.keys(words).filter((tag) => baseOf(tag) === baseOf(language));
}

function baseOf(tag: string): string {
  const base = tag.split('-')[0] ?? tag;
  return KINDRED[base] ?? base;
}
