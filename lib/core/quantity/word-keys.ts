import { foldWord } from '../text/fold';
import { romaniseWord } from '../text/romanise';
import type { NumberTable } from './table';

/** How the words of a language meet its phrases: those of the tables, and those of a text. */
export interface WordKeys {
  /** Form of a table's word. */
  fold(word: string): string;
  /** Form of the word of `text` from `start` to `end`, of which `folded` is the folded form. */
  keyOf(folded: string, text: string, start: number, end: number): string;
}

/** A word in small letters with its accents. */
function exactWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[’']/g, ' ');
}

const EXACTLY: WordKeys = {
  fold: exactWord,
  keyOf: (folded, text, start, end) => (/^\d/.test(folded) ? folded : exactWord(text.slice(start, end))),
};

/** The word keys of a language (BCP 47 base tag): folded, or with accents where its table asks for them. */
export function wordKeys(language: string, { accented, distinct }: NumberTable): WordKeys {
  if (accented) return EXACTLY;
  return { fold: (word) => romaniseWord(foldWord(word), language), keyOf: apartFrom(distinct) };
}

/** Keys are folded words, but for those that only their accents tell from others. */
function apartFrom(distinct: readonly string[] = []): WordKeys['keyOf'] {
  const written = new Map(distinct.map((word) => [word, foldWord(word)]));
  const folds = new Set(written.values());
  return (folded, text, start, end) => {
    if (!folds.has(folded)) return folded;
    const word = exactWord(text.slice(start, end));
    return written.has(word) ? word : folded;
  };
}
