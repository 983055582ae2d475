// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marksOf, seenAt } from '../../entrypoints/reader/marks';
import type { Assessment, Finding, Stance } from '../../lib/core/types';

const TEXT = 'The unit kept close to 8 terabytes of recordings in the Netherlands.';
const NONE = { reports: 0, outlets: 0, origins: 0 };
const SOME = { reports: 2, outlets: 2, origins: 1 };

const finding = (stance: Stance): Finding =>
  ({ counts: { corroborates: NONE, conflicts: NONE, differs: NONE, [stance]: SOME } }) as unknown as Finding;

/** Findings of these stances on these words of the text, as an assessment with its ranges. */
function page(marked: readonly (readonly [Stance, string])[]) {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  const node = document.querySelector('p')?.firstChild as Text;
  const ranges = marked.map(([, words]) => {
    const range = document.createRange();
    range.setStart(node, TEXT.indexOf(words));
    range.setEnd(node, TEXT.indexOf(words) + words.length);
    return range;
  });
  return {
    assessment: { findings: marked.map(([stance]) => finding(stance)) } as unknown as Assessment,
    ranges,
  };
}

const painted = (marks: Map<string, Range[]>) =>
  Object.fromEntries(
    [...marks].map(([name, ranges]) => [name, ranges.map((range) => range.toString().trim())]),
  );

test.each([
  [
    'apart, each has its line',
    [
      ['corroborates', 'The unit'],
      ['conflicts', '8 terabytes'],
    ],
    { 'n-a': ['The unit'], 'n-b': ['8 terabytes'] },
  ],
  [
    'on the same words, the conflict is seen',
    [
      ['corroborates', 'close to 8 terabytes'],
      ['conflicts', 'close to 8 terabytes'],
    ],
    { 'n-b': ['close to 8 terabytes'] },
  ],
  [
    'within longer words, the line around it stops before and goes on behind',
    [
      ['corroborates', 'kept close to 8 terabytes of recordings'],
      ['conflicts', '8 terabytes'],
    ],
    { 'n-a': ['kept close to', 'of recordings'], 'n-b': ['8 terabytes'] },
  ],
  [
    'overlapping, the words in common have one line',
    [
      ['differs', '8 terabytes of recordings'],
      ['corroborates', 'recordings in the Netherlands'],
    ],
    { 'n-c': ['8 terabytes of recordings'], 'n-a': ['in the Netherlands'] },
  ],
] as const)('%s', (_, marked, expected) => {
  const { assessment, ranges } = page(marked);
  expect(painted(marksOf(assessment, ranges, null))).toEqual(expected);
});

test('the finding gone to is lit whole, whatever line its words have', () => {
  const { assessment, ranges } = page([
    ['corroborates', '8 terabytes'],
    ['conflicts', '8 terabytes'],
  ]);
  expect(painted(marksOf(assessment, ranges, 0))).toEqual({ 'n-b': ['8 terabytes'], 'n-f': ['8 terabytes'] });
});

test('a press on words of several findings is one on the mark that is seen', () => {
  const { assessment, ranges } = page([
    ['corroborates', '8 terabytes'],
    ['conflicts', '8 terabytes'],
    ['conflicts', 'The unit'],
  ]);
  expect([0, 1, 2].map((i) => seenAt(assessment, ranges, i))).toEqual([1, 1, 2]);
});
