/** Trigger words as numbers: what the gate looks up instead of comparing text. */
import type { Story } from '../pack/schema.ts';
import { phrasesOf, type StoryWords } from '../pack/words.ts';
import { gateWords, hashWord } from './tokens.ts';

/** How many words a trigger has, and how much of its last word must be there (0: all of it). */
export type Shape = readonly [words: number, stem: number];

/** What a trigger opens: the gate by itself, or together with one of the other side of its pair. */
export type Side = 'alone' | 'left' | 'right';

/** One trigger: its shape, the hash of its first word (or stem), and the hash of it all. */
export interface TriggerKey {
  side: Side;
  shape: Shape;
  first: number;
  whole: number;
}

/** What of a story the gate needs. */
interface Triggers extends StoryWords {
  recognition: Pick<Story['recognition'], 'triggers' | 'pairs'>;
}

/** A trigger's folded words; `stem` is how much of the last one counts, 0 for all of it. */
interface Phrase {
  words: readonly string[];
  stem: number;
}

/** Keys hold this many bits: with some hundreds of them one word in 50,000 passes by chance. */
const KEY_MASK = 0xffffff;
/** Marks of the sides, mixed into a trigger's hash. */
const SIDE_MARKS: Record<Side, number> = { alone: 0, left: 0x9e3779, right: 0x85ebca };
export const SIDES: readonly Side[] = ['alone', 'left', 'right'];
/** Before a stem, and between words: marks no word can hold. */
const STEM = '*';
const NEXT_WORD = ' ';

/** Keys of all triggers of a story, in all its languages; those that hold another one are left out. */
export function triggerKeys(story: Triggers): TriggerKey[] {
  const wordsOf = (ids: readonly string[]) => ids.flatMap((id) => Object.values(phrasesOf(story, id)).flat());
  const { triggers, pairs } = story.recognition;
  return [
    ...keysOf(wordsOf(triggers), 'alone'),
    ...pairs.flatMap(([left, right]) => [
      ...keysOf(wordsOf([left].flat()), 'left'),
      ...keysOf(wordsOf([right].flat()), 'right'),
    ]),
  ];
}

/** Keys of triggers as written and with accents lost; a final `*` stands for any ending. */
export function keysOf(triggers: readonly string[], side: Side): TriggerKey[] {
  const phrases = new Map(
    triggers.flatMap(formsOf).map((phrase) => [phrase.words.join(' ') + phrase.stem, phrase]),
  );
  const all = [...phrases.values()];
  const needed = all.filter((phrase) => !all.some((other) => other !== phrase && holds(phrase, other)));
  return needed.map((phrase) => keyOf(phrase, side));
}

/** Hash of a phrase whose last word counts only up to `stem` characters when `stem` is not 0. */
export function hashPhrase(words: readonly string[], stem: number): number {
  const last = words.length - 1;
  let hash = hashWord(stem ? STEM : '');
  words.forEach((word, i) => {
    hash = hashWord(NEXT_WORD, hashWord(i === last && stem ? word.slice(0, stem) : word, hash));
  });
  return hash & KEY_MASK;
}

/** The hash of a phrase as the key it is on one side. */
export const sideKey = (hash: number, side: Side): number => hash ^ SIDE_MARKS[side];

/** Key of a phrase's first word. */
export const firstKey = (word: string): number => hashWord(word) & KEY_MASK;

/** Key of a trigger that is a single stem. */
export const stemKey = (stem: string): number => hashWord(STEM, hashWord(stem)) & KEY_MASK;

function formsOf(trigger: string): Phrase[] {
  const plain = trigger.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return [...new Set([trigger, plain])].flatMap((form) => {
    const words = gateWords(form);
    const last = words.at(-1);
    return last ? [{ words, stem: form.trim().endsWith('*') ? last.length : 0 }] : [];
  });
}

function keyOf({ words, stem }: Phrase, side: Side): TriggerKey {
  const word = words[0] ?? '';
  return {
    side,
    shape: [words.length, stem],
    first: words.length === 1 && stem ? stemKey(word) : firstKey(word),
    whole: hashPhrase(words, stem),
  };
}

/** Whether every text with `long` in it has `short` in it too. */
function holds(long: Phrase, short: Phrase): boolean {
  const isStem = (phrase: Phrase, i: number) => phrase.stem > 0 && i === phrase.words.length - 1;
  return long.words.some((_, start) =>
    short.words.every((word, i) => {
      const there = long.words[start + i];
      if (there === undefined) return false;
      return isStem(short, i) ? there.startsWith(word) : there === word && !isStem(long, start + i);
    }),
  );
}
