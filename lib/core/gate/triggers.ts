/** A story's triggers as the gate reads them: folded words, of which the last may be the beginning of a word only. */
import type { Story } from '../pack/schema.ts';
import { phrasesOf, type StoryWords } from '../pack/words.ts';
import { gateWords } from './tokens.ts';

/** A trigger's folded words; `stem` is how much of the last one counts, 0 for all of it. */
export interface Trigger {
  words: readonly string[];
  stem: number;
  /** As the pack has it. */
  written: string;
}

/** What of a story the gate needs. */
export interface Triggered extends StoryWords {
  recognition: Pick<Story['recognition'], 'triggers' | 'pairs'>;
}

/** What opens the gate: one of `alone`, or two different ones of the two sides of a pair. */
export interface StoryTriggers {
  alone: Trigger[];
  pairs: [left: Trigger[], right: Trigger[]][];
}

/** Triggers of a story in all its languages; those that hold another one of their side are left out. */
export function triggersOf(story: Triggered): StoryTriggers {
  const of = (ids: readonly string[]) =>
    foldTriggers(ids.flatMap((id) => Object.values(phrasesOf(story, id)).flat()));
  const { triggers, pairs } = story.recognition;
  return {
    alone: of(triggers),
    pairs: pairs.map(([left, right]) => [of([left].flat()), of([right].flat())]),
  };
}

/** Triggers as written and with accents lost, without those that hold another one; a final `*` stands for any ending. */
function foldTriggers(written: readonly string[]): Trigger[] {
  const triggers = new Map(
    written.flatMap(formsOf).map((trigger) => [trigger.words.join(' ') + trigger.stem, trigger]),
  );
  const all = [...triggers.values()];
  return all.filter((trigger) => !all.some((other) => other !== trigger && holds(trigger, other)));
}

function formsOf(written: string): Trigger[] {
  const plain = written.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return [...new Set([written, plain])].flatMap((form) => {
    const words = gateWords(form);
    const last = words.at(-1);
    return last ? [{ words, stem: form.trim().endsWith('*') ? last.length : 0, written }] : [];
  });
}

/** Whether every text with `long` in it has `short` in it too. */
function holds(long: Trigger, short: Trigger): boolean {
  const isStem = (trigger: Trigger, i: number) => trigger.stem > 0 && i === trigger.words.length - 1;
  return long.words.some((_, start) =>
    short.words.every((word, i) => {
      const there = long.words[start + i];
      if (there === undefined) return false;
      return isStem(short, i) ? there.startsWith(word) : there === word && !isStem(long, start + i);
    }),
  );
}
