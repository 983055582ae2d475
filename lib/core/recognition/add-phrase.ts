import { placesOf } from '../pack/alternatives.ts';
import { ROOT, type Trie } from './trie.ts';
import { addEnd, addNext } from './trie-build.ts';
import { formsOf, isTelling, isWord, type WordForms } from './word-forms.ts';

type Places = readonly (readonly WordForms[])[];

/**
 * Adds to a trie every phrase that a written one without digits stands for, folded, and with its accented letters lost
 * where that tells. Alternatives are not written out: phrases that begin alike are walked once.
 */
export function addPhrase(trie: Trie, phrase: string, id: number): void {
  const places: Places | undefined = placesOf(phrase)?.map((words) => words.map(formsOf));
  if (!places) return;
  const adder = new Adder(trie, places, id);
  adder.addFolded(0, ROOT, false);
  if (adder.last >= 0 && mayTell(places)) adder.addSkeletons(0, ROOT, false, 0, 0, false);
}

/** Takes each word of each place in turn; plain arguments, as the many steps are taken before any code is warm. */
class Adder {
  /** The last place that has a word whose skeleton is not what it folds to, or -1. */
  readonly last: number;

  constructor(
    private readonly trie: Trie,
    private readonly places: Places,
    private readonly id: number,
  ) {
    this.last = places.reduce((found, words, at) => (words.some(isChanged) ? at : found), -1);
  }

  /** Goes on at `node` with the words of place `at`; `isOpen` says that the word before may have any ending. */
  addFolded(at: number, node: number, isOpen: boolean): void {
    const words = this.places[at];
    if (!words) {
      if (node !== ROOT) addEnd(this.trie, node, isOpen, this.id);
      return;
    }
    for (const { folded } of words) {
      if (!isWord(folded)) this.addFolded(at + 1, node, isOpen);
      else this.addFolded(at + 1, addNext(this.trie, node, isOpen, folded), folded.endsWith('*'));
    }
  }

  /** The same with skeletons: `folded` and `skeleton` are the lengths so far, `isNew` that the two have parted. */
  addSkeletons(
    at: number,
    node: number,
    isOpen: boolean,
    folded: number,
    skeleton: number,
    isNew: boolean,
  ): void {
    const words = this.places[at];
    if (!words) {
      if (isTelling(skeleton, folded)) addEnd(this.trie, node, isOpen, this.id);
      return;
    }
    for (const word of words) {
      const isPast = isNew || isChanged(word);
      if (!isPast && at >= this.last) continue;
      const isKept = isWord(word.skeleton);
      this.addSkeletons(
        at + 1,
        isKept ? addNext(this.trie, node, isOpen, word.skeleton) : node,
        isKept ? word.skeleton.endsWith('*') : isOpen,
        lengthWith(folded, word.folded),
        lengthWith(skeleton, word.skeleton),
        isPast,
      );
    }
  }
}

const isChanged = ({ folded, skeleton }: WordForms): boolean => folded !== skeleton;

/** Length of words with one more and the space before it. */
function lengthWith(length: number, word: string): number {
  if (!isWord(word)) return length;
  return length === 0 ? word.length : length + 1 + word.length;
}

/** Whether the longest skeletons of all places could tell, were each beside the shortest folded words. */
function mayTell(places: Places): boolean {
  let [skeleton, folded] = [0, 0];
  for (const words of places) {
    skeleton = lengthWith(skeleton, longest(words));
    folded += Math.min(...words.map((word) => word.folded.length));
  }
  return isTelling(skeleton, folded);
}

const longest = (words: readonly WordForms[]): string =>
  words.reduce((most, { skeleton }) => (skeleton.length > most.length ? skeleton : most), '');
