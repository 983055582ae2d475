import { expect, test } from 'vitest';
import { windowsOf } from '../../../lib/core/statement/window.ts';

/** Hits from a line such as "move:2 aws:7": concept and place; offsets are ten times the place. */
const hits = (line: string) =>
  line.split(' ').map((part) => {
    const [id = '', at = '0'] = part.split(':');
    return { id, at: Number(at), last: Number(at), start: Number(at) * 10, end: Number(at) * 10 + 5 };
  });

test.each<
  [title: string, line: string, concepts: (string | string[])[], within: number, places: [number, number][]]
>([
  ['the nearest of each concept makes the window', 'move:1 move:5 aws:7', ['move', 'aws'], 9, [[5, 7]]],
  ['the concepts may come in any order', 'aws:1 move:3', ['move', 'aws'], 9, [[1, 3]]],
  ['any concept of a group will do', 'shift:1 aws:2', [['move', 'shift'], 'aws'], 9, [[1, 2]]],
  ['wider than allowed is no window', 'move:1 aws:20', ['move', 'aws'], 9, []],
  ['a missing concept makes no window', 'move:1', ['move', 'aws'], 9, []],
  ['one hit does not stand for two concepts of the same kind', 'move:1', ['move', 'move'], 9, []],
  [
    'windows do not overlap',
    'move:1 aws:2 move:8 aws:9',
    ['move', 'aws'],
    9,
    [
      [1, 2],
      [8, 9],
    ],
  ],
])('%s', (_, line, concepts, within, places) => {
  expect(windowsOf(hits(line), concepts, within).map(({ at, last }) => [at, last])).toEqual(places);
});
