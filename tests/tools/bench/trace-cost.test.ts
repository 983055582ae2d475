import { expect, test } from 'vitest';
import type { TraceEvent } from '../../../lib/tools/bench/chrome';
import { costByMark, costOf } from '../../../lib/tools/bench/trace-cost';

const event = (
  name: string,
  ts: number,
  dur: number,
  url = '',
  more: Partial<TraceEvent> = {},
): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  tdur: dur,
  pid: 1,
  tid: 1,
  args: { data: { url } },
  ...more,
});
const OURS = 'chrome-extension://abc/detect.js';

test.each([
  ['nothing of the extension', [event('EvaluateScript', 0, 5000, 'http://page/')], 0],
  ['one script', [event('EvaluateScript', 0, 5000, OURS)], 5],
  [
    'a call within a script counts once',
    [event('EvaluateScript', 0, 5000, OURS), event('FunctionCall', 1000, 2000, OURS)],
    5,
  ],
  [
    'two after another count both',
    [event('EvaluateScript', 0, 1000, OURS), event('FunctionCall', 2000, 2000, OURS)],
    3,
  ],
  [
    'other threads do not hide each other',
    [event('A', 0, 5000, OURS), event('B', 0, 1000, OURS, { tid: 2 })],
    6,
  ],
  ['another extension is not ours', [event('A', 0, 5000, 'chrome-extension://other/x.js')], 0],
  ['instants have no time', [event('A', 0, 0, OURS, { ph: 'I' })], 0],
])('%s', (_, events, thread) => {
  expect(costOf(events, { id: 'abc' }).thread).toBe(thread);
});

test('the longest task is the one that holds work of ours', () => {
  const events = [
    event('RunTask', 0, 90_000),
    event('RunTask', 100_000, 20_000),
    event('EvaluateScript', 101_000, 1_000, OURS),
  ];
  expect(costOf(events, { id: 'abc' }).longestTask).toBe(20);
});

test('work is counted to the mark it comes after', () => {
  const mark = (name: string, ts: number): TraceEvent => ({
    name: 'clock_sync',
    ph: 'c',
    ts,
    pid: 1,
    tid: 1,
    args: { sync_id: name },
  });
  const costs = costByMark(
    [mark('first', 0), event('A', 10, 1000, OURS), mark('second', 5000), event('B', 6000, 3000, OURS)],
    { id: 'abc' },
  );
  expect([...costs].map(([name, { thread }]) => [name, thread])).toEqual([
    ['first', 1],
    ['second', 3],
  ]);
});
