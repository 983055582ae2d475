import type { Hit, Reading, Sentence } from '../reading.ts';
import type { Span } from '../types.ts';
import type { ClaimPlan } from './plan.ts';
import { groupOf, type Window, windowOver } from './window.ts';

/** A value with the words it is about near it. */
export interface ValueWindow extends Window {
  /** Words from the value to the farthest of the words it needs; 0 when it needs none. */
  distance: number;
}

/**
 * Finds what the values of one sentence stand beside. The function it gives takes a value and tells its window when each
 * word that the claim needs is at most `farthest` words away; else null. A negation within such a word (“out of work”) is that word’s own business.
 */
export function valueWindows(reading: Reading, sentence: Sentence, plan: ClaimPlan) {
  const groups = plan.needs.map((concept) => {
    const group = groupOf(concept);
    return sentence.concepts.filter(({ id }) => group.includes(id));
  });
  return (value: Span, farthest: number): ValueWindow | null => {
    const at = reading.wordAt(value.start);
    const hit: Hit = { id: '', ...value, at, last: Math.max(at, reading.wordAt(value.end - 1)) };
    const distance = Math.max(0, ...groups.map((hits) => nearest(hits, hit)));
    return distance > farthest
      ? null
      : { ...windowOver([hit], groups.length + 1), hits: [hit, ...groups.flat()], distance };
  };
}

/** Hits start in the order of the text and may be some words long: so many before a place can still reach it. */
const OVERLAPPING = 8;

/** Words from `hit` to the nearest of some hits, which are in the order of the text: a binary search. */
function nearest(hits: readonly Hit[], hit: Hit): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).at < hit.at) low = middle + 1;
    else high = middle;
  }
  const near = hits.slice(Math.max(0, low - OVERLAPPING), low + 1);
  return Math.min(Number.POSITIVE_INFINITY, ...near.map((other) => distance(other, hit)));
}

function distance(a: Hit, b: Hit): number {
  return a.last < b.at ? b.at - a.last : Math.max(0, a.at - b.last);
}
