import { foldWord, skeletonWord } from '../text/fold.ts';

/** A skeleton shorter than this ("t" for "été") would match anything. */
const SHORTEST_SKELETON = 4;
/** With more of its letters gone a word's skeleton is another word: Turkish "çalışan" (worker), "alan" (area). */
const MOST_LOST = 0.25;
const LONG_NUMBER = /(\d)(\d{3})(?!\d)/;

/** All forms a word is looked for in: folded, with its accented letters lost, and with a grouped number. */
export function foldedForms(word: string): string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  const parts = word.split(' ').map(formsOf);
  const folded = joined(parts.map((part) => part.folded));
  const skeleton = joined(parts.map((part) => part.skeleton));
  const forms = [folded];
  if (skeleton !== folded && isTelling(skeleton.length, folded.length)) forms.push(skeleton);
  if (LONG_NUMBER.test(folded)) forms.push(folded.replace(LONG_NUMBER, '$1 $2'));
  return folded === '' ? [] : forms;
}

/** Whether a skeleton of so many letters still tells which phrase, folded to so many, it was. */
export function isTelling(skeleton: number, folded: number): boolean {
  return skeleton >= SHORTEST_SKELETON && skeleton >= folded * (1 - MOST_LOST);
}

/** Phrases of plain letters: small letters are all there is to do. */
const PLAIN = /^[A-Za-z]+\*?(?: [A-Za-z]+\*?)*$/;

const joined = (words: readonly string[]): string => words.filter(isWord).join(' ');

/** Whether anything is left of a folded word. */
export const isWord = (word: string): boolean => word !== '' && word !== '*';

/** A word's two forms, each with its star. */
export interface WordForms {
  folded: string;
  skeleton: string;
}

/** A language's words stand in many phrases; the bound only keeps many packs from filling memory. */
const MOST_CACHED = 20_000;
const forms = new Map<string, WordForms>();

/** The forms of one word of a phrase. */
export function formsOf(word: string): WordForms {
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
