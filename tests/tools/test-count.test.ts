import { expect, test } from 'vitest';
import { countTests, sumCounts } from '../../lib/tools/test-count';

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

test('runs are added up', () => {
  expect(
    sumCounts([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 0 },
    ]),
  ).toEqual({ passed: 11, failed: 2 });
});
