import { expect, test } from 'vitest';
import { costIn, type ProfiledThread } from '../../../lib/tools/bench/firefox';

/** A thread of four samples: two of ours (one below a frame of the browser), one of the page, one of nothing. */
const thread = (processType: string): ProfiledThread => ({
  processType,
  stringTable: [
    '(root)',
    'main (moz-extension://1-2/detect.js:1:1)',
    'Element.textContent',
    'https://a.test/page.js',
  ],
  frameTable: { schema: { location: 0 }, data: [[0], [1], [2], [3]] },
  stackTable: {
    schema: { prefix: 0, frame: 1 },
    data: [
      [null, 0],
      [0, 1],
      [1, 2],
      [0, 3],
    ],
  },
  samples: {
    schema: { stack: 0, time: 1, threadCPUDelta: 2 },
    data: [
      [1, 1, 100],
      [2, 2, 200],
      [3, 3, 400],
      [null, 4, 50],
    ],
  },
});
const meta = { sampleUnits: { threadCPUDelta: 'µs' } };

test('samples in which the always-on script runs are ours, in threads of pages only', () => {
  const pages = { meta, threads: [thread('tab')] };
  const profile = {
    meta,
    threads: [thread('default')],
    processes: [pages, { meta, threads: [thread('tab')] }],
  };
  const { ours, all } = costIn(profile, 2);
  expect([ours, all].map((time) => time.toFixed(3))).toEqual(['0.300', '0.750']);
});

test('times are told in the unit the profile names', () => {
  const profile = { meta: { sampleUnits: { threadCPUDelta: 'ns' } }, threads: [thread('tab')] };
  expect(costIn(profile, 1).ours).toBeCloseTo(0.0003);
});
