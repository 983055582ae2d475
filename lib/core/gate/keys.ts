/** Trigger words as numbers: what the gate looks up instead of comparing text. */
import type { Story } from '../pack/schema.ts';
import { gateWords, hashWord } from './tokens.ts';

/** How many words a trigger has, and how much of its last word must be there (0: all of it). */
export type Shape = readonly [words: number, stem: number];

/** One trigger: its shape, the hash of its first word (or stem), and the hash of it all. */
export interface TriggerKey {
  shape: Shape;
  first: number;
  whole: number;
}

/** Between words and before a stem: marks no word can hold. */
const NEXT_WORD = ' ';
const STEM = '*';
const GROUPED_NUMBER = /(\d)(\d{3})(?!\d)/;

/** What of a story the gate needs. */
interface Triggers {
  concepts: Story['concepts'];
  recognition: Pick<Story['recognition'], 'triggers'>;
}

/** Keys of all trigger words of a story, in all its languages. */
export function triggerKeys(story: Triggers): TriggerKey[] {
  const words = story.recognition.triggers.flatMap((id) => Object.values(story.concepts[id] ?? {}).flat());
  const byWhole = new Map(words.flatMap(keysOf).map((key) => [key.whole, key]));
  return [...byWhole.values()].sort((a, b) => a.whole - b.whole);
}

/** Keys of one trigger as written, with its number grouped, and with its accents lost; a final `*`: any ending. */
export function keysOf(trigger: string): TriggerKey[] {
  const forms = [trigger, trigger.replace(GROUPED_NUMBER, '$1 $2')];
  const plain = forms.map((form) => form.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
  return [...new Set([...forms, ...plain])].flatMap((form) => keyOf(form) ?? []);
}

function keyOf(trigger: string): TriggerKey | null {
  const words = gateWords(trigger);
  const last = words.at(-1);
  if (!last) return null;
  const stem = trigger.trim().endsWith('*') ? last.length : 0;
  const first = words.length === 1 && stem ? hashStem(last) : hashWord(words[0] ?? '');
  return { shape: [words.length, stem], first, whole: hashPhrase(words, stem) };
}

/** Hash of a phrase whose last word counts only up to `stem` characters when `stem` is not 0. */
export function hashPhrase(words: readonly string[], stem: number): number {
  const last = words.length - 1;
  let hash = stem ? hashWord(STEM) : hashWord('');
  words.forEach((word, i) => {
    hash = hashWord(NEXT_WORD, hashWord(i === last && stem ? word.slice(0, stem) : word, hash));
  });
  return hash;
}

/** First-word key of a trigger that is a single stem. */
export const hashStem = (stem: string): number => hashWord(STEM, hashWord(stem));
