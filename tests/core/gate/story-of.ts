import { type TriggerKey, triggerKeys } from '../../../lib/core/gate/trigger-keys';

/** As much of a story as a gate is made of: triggers that open it alone, and pairs of a word of either side. */
export const storyOf = (
  alone: readonly string[],
  left: readonly string[] = [],
  right: readonly string[] = [],
) => ({
  concepts: ['a', 'l', 'r'],
  words: { mul: [alone, left, right].map((phrases) => phrases.join(';')) },
  recognition: { triggers: ['a'], pairs: left.length ? ([['l', ['r']]] as [string, string[]][]) : [] },
});

/** Keys of triggers that open the gate alone. */
export const keysOf = (...triggers: string[]): TriggerKey[] => triggerKeys(storyOf(triggers));
