import type { Story } from './pack/schema.ts';
import { tables } from './quantity/languages';
import { tagsFor } from './recognition/concepts.ts';
import type { Trie } from './recognition/trie.ts';
import { buildTrie } from './recognition/trie-build.ts';
import { languages } from './statement/languages/index.ts';

const cache = new WeakMap<Story, Map<string, Trie>>();

/**
 * The words that reading a story in a language (BCP 47 base tag) looks for, in small letters with their accents: those of
 * the story, of speech and of numbers. What a damaged text's words are set against; built for such a text alone.
 */
export function vocabularyOf(story: Story, language: string): Trie {
  const known = cache.get(story) ?? new Map<string, Trie>();
  cache.set(story, known);
  let vocabulary = known.get(language);
  if (!vocabulary) {
    const cells = tagsFor(story, language).map((tag) => story.words[tag]);
    const words = new Set(wordsIn([cells, languages[language]?.(), tables[language]?.()]));
    vocabulary = buildTrie([...words].map((word) => [word, 0] as const));
    known.set(language, vocabulary);
  }
  return vocabulary;
}

/** What stands between words in packs and tables. */
const BETWEEN = /[\s|;/+!’'-]+/;

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.normalize('NFC').toLowerCase().split(BETWEEN).filter(Boolean);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
