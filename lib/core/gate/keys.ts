/** Phrases as numbers: what gates look up instead of comparing text. */
import { hashWord } from './tokens.ts';

/** How many words a trigger has, and how much of its last word must be there (0: all of it). */
export type Shape = readonly [words: number, stem: number];

/** What a trigger opens: the gate by itself, or together with one of the other side of its pair. */
export type Side = 'alone' | 'left' | 'right';

/** Marks of the sides, added to a trigger's key. */
const SIDE_MARKS: Record<Side, number> = { alone: 0, left: 0x9e3779, right: 0x85ebca };
export const SIDES: readonly Side[] = ['alone', 'left', 'right'];
/** After a stem, and between words: marks no word can hold. */
const STEM = '*';
const NEXT_WORD = ' ';

/** Where the two hashes of a key begin: FNV's own offset, and any other. */
const LOW = 0x811c9dc5;
const HIGH = 0x5bd1e995;
/** Bits of the second hash that are dropped: 52 bits are a whole number still, with room for the sides. */
const DROPPED = 12;

/**
 * Key of a phrase, 52 bits: among those of 100,000 stories no other phrase passes by chance. The last word counts only
 * up to `stem` characters when `stem` is not 0.
 */
export function phraseKey(words: readonly string[], stem: number): number {
  return (hashPhrase(words, stem, HIGH) >>> DROPPED) * 2 ** 32 + hashPhrase(words, stem, LOW);
}

function hashPhrase(words: readonly string[], stem: number, seed: number): number {
  const last = words.length - 1;
  let hash = seed;
  for (let i = 0; i <= last; i++) {
    if (i > 0) hash = hashWord(NEXT_WORD, hash);
    hash = hashWord(words[i] as string, hash, i === last && stem ? stem : undefined);
  }
  return stem ? hashWord(STEM, hash) : hash;
}

/** The key of a phrase as it is on one side. */
export const sideKey = (key: number, side: Side): number => key + SIDE_MARKS[side];

/** Key of the first of several words. */
export const firstKey = (word: string): number => hashWord(NEXT_WORD, hashWord(word));

/** Each shape once, in order. */
export function distinctShapes(shapes: readonly Shape[]): Shape[] {
  const distinct = new Map(shapes.map((shape) => [shape.join(), shape]));
  return [...distinct.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
