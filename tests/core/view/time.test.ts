import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../lib/core/pack/schema';
import { clockPicture } from '../../../lib/core/view/clock-picture';
import { traceOrigins } from '../../../lib/core/view/origins-of';
import { indexStory } from '../../../lib/core/view/shown';
import { daysBetween, firstReport, timelineOf } from '../../../lib/core/view/timeline';
import { traceFigure } from '../../../lib/core/view/trace-figure';
import { readPack } from '../../../lib/tools/pack-files';
import { INDEX, originsOf } from './story';

const pack = readPack(join(import.meta.dirname, '../../../assets/stories/microsoft-unit-8200'));
if (!pack.ok) throw new Error(pack.problems[0]?.message);
const BUNDLED = indexStory(pack.value.stories[0] as Story);

describe('the two clocks', () => {
  const entries = timelineOf(INDEX, originsOf, 'closed');

  test('give when it happened and when it was first reported', () => {
    expect(entries.map(({ answer, happened, reported }) => [answer, happened, reported])).toEqual([
      ['planned', { from: '2025-02-20', to: null }, { date: '2025-03-02', report: 'first' }],
      ['done', { from: '2025-03-01', to: null }, { date: '2025-03-03', report: 'fr-copy' }],
    ]);
  });

  test('say how many days lie between', () => {
    expect(entries.map(({ lag }) => lag)).toEqual([10, 2]);
  });

  test('mark the earlier of two answers that supersede each other', () => {
    expect(entries.map(({ supersededBy }) => supersededBy)).toEqual(['done', null]);
  });

  test.each([
    ['employees-fired', { '2': '4', '4': '5' }],
    ['data-moved', { 'planned-to-aws': 'customer-choice-other-provider' }],
    ['final-review-outcome', { ongoing: 'measures-announced' }],
  ])('name the next state where the bundled story went on: %s', (claim, superseded) => {
    const marked = timelineOf(BUNDLED, traceOrigins(BUNDLED), claim).filter((entry) => entry.supersededBy);
    expect(Object.fromEntries(marked.map((entry) => [entry.answer, entry.supersededBy]))).toEqual(superseded);
  });

  test('can be read by either clock; what has no date of its own comes last', () => {
    const order = (by: 'reported' | 'happened') =>
      timelineOf(INDEX, originsOf, null, by).map(({ claim, answer }) => `${claim} ${answer}`);
    expect(order('reported')[0]).toBe('answer no-comment');
    expect(order('happened').slice(0, 2)).toEqual(['closed planned', 'closed done']);
  });

  test('leave out answers of which no report has a date', () => {
    expect(timelineOf(INDEX, originsOf, 'load').map(({ answer }) => answer)).not.toContain('40000');
  });
});

test('the first report is the earliest dated one', () => {
  expect(firstReport(['slip', 'letter', 'copy'], INDEX)).toEqual({ date: '2025-03-03', report: 'copy' });
  expect(firstReport(['slip', 'nobody'], INDEX)).toBeNull();
});

test.each([
  ['2025-09-25', '2025-09-26', 1],
  ['2025-09-26', '2025-09-25', -1],
  ['2025-09-25T23:00', '2025-09-26', 1],
  ['2025-09', '2025-09-26', null],
  ['2025-03-29', '2025-03-31', 2],
])('from %s to %s are %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe('the picture of two clocks', () => {
  const entry = (from: string, date: string) => ({
    claim: 'c',
    answer: from,
    happened: { from, to: null },
    reported: { date, report: 'r' },
    counts: { reports: 1, outlets: 1, origins: 1 },
    supersededBy: null,
    lag: null,
  });

  test('places everything between the first and the last day', () => {
    const picture = clockPicture([entry('2021-01-01', '2025-01-01'), entry('2023-01-01', '2025-01-01')]);
    expect(picture?.lines.map(({ happened, reported }) => [happened, reported])).toEqual([
      [0, 1],
      [expect.closeTo(0.5, 2), 1],
    ]);
    expect(picture?.ticks.map(({ date }) => date)).toEqual(['2022', '2023', '2024', '2025']);
  });

  test('marks months where all of it lies within a year', () => {
    const picture = clockPicture([entry('2025-01-10', '2025-04-02')]);
    expect(picture?.ticks.map(({ date }) => date)).toEqual(['2025-02', '2025-03', '2025-04']);
  });

  test.each([
    ['nothing', []],
    ['a single day', [entry('2025-01-10', '2025-01-10')]],
    ['what has no date of its own', [{ ...entry('2025', '2025-02-01'), happened: null }]],
  ])('is not drawn for %s', (_, entries) => {
    expect(clockPicture(entries)).toBeNull();
  });
});

describe('tracing a figure', () => {
  test('names the first report that gave it and the days on which it was taken up', () => {
    expect(traceFigure(INDEX, 'closed', 'done', null)).toMatchObject({
      first: { report: 'fr-copy' },
      spread: [
        { date: '2025-03-03', reports: 1 },
        { date: '2025-03-10', reports: 1 },
      ],
      steps: [],
    });
  });

  test('walks back to an origin and marks where the answer changed', () => {
    const { steps } = traceFigure(INDEX, 'load', '40000', 'slip');
    expect(steps.map(({ id, changed, edge }) => [id, changed, edge?.how ?? null])).toEqual([
      ['slip', false, null],
      ['copy', true, 'link'],
      ['first', true, 'credit'],
      ['inspector', false, 'own'],
    ]);
  });

  test('takes the way that holds for the claim', () => {
    const { steps } = traceFigure(INDEX, 'closed', 'done', 'fr-copy');
    expect(steps.map(({ id }) => id)).toEqual(['fr-copy', 'letter', 'union']);
  });
});
