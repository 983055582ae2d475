import { expect, test } from 'vitest';
import { pageFromText } from '../../lib/core/page-from-text.ts';
import { readText } from '../../lib/core/reading.ts';
import { bundledStory } from '../fixtures/bridge.ts';

const story = bundledStory();
const TEXT = 'The campaign No Azure for Apartheid welcomed it. No data was moved.';

const negations = (names: string[]) =>
  readText(pageFromText(TEXT, { language: 'en' }), { ...story, names }).sentences.map(({ cues }) => {
    const idioms = cues.filter(({ id }) => id === 'idiom');
    const isNamed = (at: number) => idioms.some(({ start, end }) => start <= at && at < end);
    return cues.filter(({ id, start }) => id === 'negation' && !isNamed(start)).length;
  });

test('a "no" within a name of the story negates nothing', () => {
  expect(negations(['no-azure'])).toEqual([0, 1]);
});

test('it does where the story does not call it a name', () => {
  expect(negations([])).toEqual([1, 1]);
});
