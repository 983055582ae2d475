import { expect, test } from 'vitest';
import { touching, within } from '../../../lib/core/lineage/near.ts';
import type { Hit } from '../../../lib/core/reading.ts';

const hit = (id: string, start: number, end: number): Hit => ({ id, start, end, at: start, last: end - 1 });
const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id).join(' ');

const NAMES = [hit('a', 0, 10), hit('b', 0, 4), hit('c', 6, 9), hit('d', 12, 15)];

test.each<[title: string, others: Hit[], found: string]>([
  ['nothing touches nothing', [], ''],
  ['what holds another touches it', [hit('x', 7, 8)], 'a c'],
  ['ends that meet do not touch', [hit('x', 4, 6)], 'a'],
  ['others may come in any order', [hit('x', 13, 14), hit('y', 1, 2)], 'a b d'],
  ['one that spans all touches all', [hit('x', 0, 20)], 'a b c d'],
  ['one behind a long name does not touch a short one at its start', [hit('x', 9, 11)], 'a'],
])('%s', (_, others, found) => {
  expect(ids(touching(NAMES, others))).toBe(found);
});

test.each<[words: number, found: string]>([
  [0, 'a c'],
  [3, 'a b c'],
  [6, 'a b c d'],
])('within %d words of a cue', (words, found) => {
  expect(ids(within(NAMES, hit('cue', 6, 7), words))).toBe(found);
});
