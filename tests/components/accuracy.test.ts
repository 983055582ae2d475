/** What the library says of its own accuracy: figures with words, tuned and held-out texts told apart. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccuracy } from '../../components/library/accuracy';
import { isShownScore, SHOWN_SCORES } from '../../lib/core/view/scores';

const PUBLIC = resolve(import.meta.dirname, '../../assets/public');
const read = (file: string) => JSON.parse(readFileSync(join(PUBLIC, file), 'utf8'));
const TUNED = read('accuracy.json');
const FIRST_RUNS = read('first-runs.json');

describe.each([
  ['the tuned texts', [TUNED]],
  ['the first runs of held-out batches', FIRST_RUNS],
])('the figures of %s', (_, sets: { scores: { id: string; value: number | null; count: number }[] }[]) => {
  test('are rows that have words, each once', () => {
    expect(sets.length).toBeGreaterThan(0);
    for (const { scores } of sets) {
      const ids = scores.map(({ id }) => id);
      expect(ids.filter((id) => !isShownScore(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain('conflict-precision');
    }
  });

  test('are shares of at least one case', () => {
    for (const { value, count } of sets.flatMap(({ scores }) => scores)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(count).toBeGreaterThan(0);
    }
  });
});

test('every measure that is shown has been measured on the tuned texts', () => {
  const measured = TUNED.scores.map(({ id }: { id: string }) => id);
  expect(SHOWN_SCORES.filter((id) => !measured.includes(id))).toEqual([]);
});

describe('read for the page', () => {
  test('the figures of the tuned texts stand beside the latest first run', () => {
    const accuracy = readAccuracy(TUNED, FIRST_RUNS);
    expect(accuracy?.tuned.articles).toBe(TUNED.articles);
    expect(accuracy?.unseen?.date).toBe(FIRST_RUNS.at(-1).date);
    expect(accuracy?.unseen?.scores).toEqual(FIRST_RUNS.at(-1).scores);
  });

  test.each([
    ['no file', null],
    ['an empty list', []],
    ['a run without a date', [{ ...FIRST_RUNS[0], date: undefined }]],
  ])('%s of first runs leaves the tuned figures alone', (_, runs) => {
    expect(readAccuracy(TUNED, runs)).toEqual({ tuned: expect.anything(), unseen: null });
  });

  test('a row without words is left out', () => {
    const odd = { ...TUNED, scores: [...TUNED.scores, { id: 'kept, all in capitals', value: 1, count: 3 }] };
    expect(readAccuracy(odd, null)?.tuned.scores).toEqual(TUNED.scores);
  });

  test.each([null, 3, {}, { articles: 1, negatives: 'x', scores: [] }])('%j is no accuracy file', (value) => {
    expect(readAccuracy(value, null)).toBeNull();
  });
});
