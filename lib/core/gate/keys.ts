/** Phrases as numbers: what gates look up instead of comparing text. */
import { hashUnit, hashWord } from './tokens.ts';

/** How many words a trigger has, and how much of its last word must be there (0: all of it). */
export type Shape = readonly [words: number, stem: number];

/** What a trigger opens: the gate by itself, or together with one of the other side of its pair. */
export type Side = 'alone' | 'left' | 'right';

/** Marks of the sides, in the lowest bits, which keys leave free. */
const SIDE_MARKS: Record<Side, number> = { alone: 1, left: 2, right: 3 };
export const SIDES: readonly Side[] = ['alone', 'left', 'right'];
const FREE = 4;
/** After a stem, and between words: characters that no word can hold. */
const STEM = 42;
const NEXT_WORD = 32;

/** Where the two hashes of a key begin: FNV's own offset, and any other. */
const LOW = 0x811c9dc5;
const HIGH = 0x5bd1e995;
/** Bits of the second hash that are dropped: 52 bits are a whole number still. */
const DROPPED = 12;

/**
 * Key of a phrase, 50 bits and room for its side: among those of 100,000 stories no other phrase passes by chance. The
 * last word counts only up to `stem` characters when `stem` is not 0.
 */
export function phraseKey(words: readonly string[], stem: number): number {
  return keyFrom(hashPhrase(words, stem, LOW), hashPhrase(words, stem, HIGH));
}

/**
 * Calls `onKey` with what `phraseKey` gives for the phrases that begin at `words[start]`, in one pass: of so many words
 * as `shapes` has rows, the last one up to each length that is set in the row, or whole where 0 is set. Goes beyond
 * the first word only when `isFirst` holds for its `firstKey`. Returns whether it did.
 */
export function eachPhraseKey(
  words: readonly string[],
  start: number,
  shapes: readonly (readonly boolean[])[],
  isFirst: (key: number) => boolean,
  onKey: (key: number) => void,
): boolean {
  let low = LOW;
  let high = HIGH;
  for (let count = 0; count < shapes.length && start + count < words.length; count++) {
    if (count === 1 && !isFirst(unsided(hashUnit(low, NEXT_WORD)))) return false;
    if (count > 0) [low, high] = [hashUnit(low, NEXT_WORD), hashUnit(high, NEXT_WORD)];
    const word = words[start + count] as string;
    const stems = shapes[count] as readonly boolean[];
    for (let i = 0; i < word.length; ) {
      const unit = word.charCodeAt(i);
      low = hashUnit(low, unit);
      high = hashUnit(high, unit);
      if (stems[++i]) onKey(keyFrom(hashUnit(low, STEM), hashUnit(high, STEM)));
    }
    if (stems[0]) onKey(keyFrom(low, high));
  }
  return true;
}

const keyFrom = (low: number, high: number): number => (high >>> DROPPED) * 2 ** 32 + unsided(low);
const unsided = (low: number): number => (low & -FREE) >>> 0;

function hashPhrase(words: readonly string[], stem: number, seed: number): number {
  const last = words.length - 1;
  let hash = seed;
  for (let i = 0; i <= last; i++) {
    if (i > 0) hash = hashUnit(hash, NEXT_WORD);
    hash = hashWord(words[i] as string, hash, i === last && stem ? stem : undefined);
  }
  return stem ? hashUnit(hash, STEM) : hash;
}

/** The key of a phrase as it is on one side. */
export const sideKey = (key: number, side: Side): number => key + SIDE_MARKS[side];

/** The key of a phrase on whatever side, from one that may say it. */
export const plainKey = (key: number): number => key - (key % FREE);

/** Key of the first of several words. */
export const firstKey = (word: string): number => unsided(hashUnit(hashWord(word), NEXT_WORD));

/** Each shape once, in order. */
export function distinctShapes(shapes: readonly Shape[]): Shape[] {
  const distinct = new Map(shapes.map((shape) => [shape.join(), shape]));
  return [...distinct.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
