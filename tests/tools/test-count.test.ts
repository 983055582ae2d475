import { expect, test } from 'vitest';
import { countTests, retriedTests, sumCounts } from '../../lib/tools/test-count';

const results = (passed: number, failed: number, files: object[] = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });

test.each([
  ['all passed', results(3, 0), { passed: 3, failed: 0 }],
  ['some failed', results(3, 2), { passed: 3, failed: 2 }],
  [
    'a file could not be loaded',
    results(3, 0, [{ status: 'failed', assertionResults: [] }]),
    { passed: 3, failed: 1 },
  ],
  ['the runner wrote nothing', '', { passed: 0, failed: 1 }],
  ['the runner wrote something else', '{}', { passed: 0, failed: 1 }],
])('%s', (_, json, count) => {
  expect(countTests(json)).toEqual(count);
});

test('a test that passed only when it was tried again is named, others are not', () => {
  const of = (fullName: string, status: string, ...failureMessages: string[]) => ({
    fullName,
    status,
    failureMessages,
  });
  const assertionResults = [
    of('fine', 'passed'),
    of('shaky', 'passed', 'not in time'),
    of('broken', 'failed', 'no'),
  ];
  expect(retriedTests(results(2, 1, [{ name: '/any/where/chain.test.ts', assertionResults }]))).toEqual([
    'chain.test.ts: shaky',
  ]);
  expect(retriedTests('')).toEqual([]);
});

test('runs are added up', () => {
  expect(
    sumCounts([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 0 },
    ]),
  ).toEqual({ passed: 11, failed: 2 });
});
