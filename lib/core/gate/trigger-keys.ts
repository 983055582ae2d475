/** Triggers of stories as keys: for the gates, and for the store that finds stories by them. */
import { firstKey, phraseKey, type Shape, type Side } from './keys.ts';
import { type Trigger, type Triggered, triggersOf } from './triggers.ts';

/** One trigger: its shape, the key of its first word when it has several, and the key of it all. */
export interface TriggerKey {
  side: Side;
  shape: Shape;
  first: number | null;
  whole: number;
}

/** Keys of all triggers of a story, in all its languages; those that hold another one are left out. */
export function triggerKeys(story: Triggered): TriggerKey[] {
  const { alone, pairs } = triggersOf(story);
  return [
    ...alone.map((trigger) => keyOf(trigger, 'alone')),
    ...pairs.flatMap(([left, right]) => [
      ...left.map((trigger) => keyOf(trigger, 'left')),
      ...right.map((trigger) => keyOf(trigger, 'right')),
    ]),
  ];
}

function keyOf({ words, stem }: Trigger, side: Side): TriggerKey {
  return {
    side,
    shape: [words.length, stem],
    first: words.length > 1 ? firstKey(words[0] as string) : null,
    whole: phraseKey(words, stem),
  };
}
