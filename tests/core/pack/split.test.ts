import { describe, expect, test } from 'vitest';
import { parsePack, parsePackSteps } from '../../../lib/core/pack/parse.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import { syntheticPack } from '../../fixtures/synthetic-pack.ts';
import { samplePack } from './sample-pack.ts';

const reasons = (text: string) => {
  const result = parsePack(text);
  return result.ok ? [] : result.problems.map(problemText);
};
const withStories = (stories: string) => {
  const { stories: _, ...head } = samplePack();
  return `${JSON.stringify(head).slice(0, -1)},"stories":${stories}}`;
};
const story = JSON.stringify(samplePack().stories[0]);

describe('a pack taken apart into its stories', () => {
  test('is the same pack as one parsed whole', () => {
    const text = [...syntheticPack({ id: 'many', stories: 20, reports: 5 })].join('');
    expect(parsePack(text)).toEqual(parsePack(JSON.parse(text)));
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    expect(parsePack(pretty)).toEqual(parsePack(text));
  });

  test('is parsed with a halt after each story, and halts while it is scanned', () => {
    const text = [...syntheticPack({ id: 'many', stories: 90, reports: 40 })].join('');
    const steps = [...parsePackSteps(text)];
    expect(steps.filter(({ total }) => total === 0)).toHaveLength(Math.floor(text.length / 1_000_000));
    expect(steps.filter(({ total }) => total === 90).map(({ done }) => done)).toEqual(
      Array.from({ length: 90 }, (_, i) => i + 1),
    );
  });

  test.each([
    ['what stands between stories is no comma', `[${story} ${story}]`, 'is no JSON'],
    ['a comma too many', `[${story},]`, 'is no JSON'],
    ['a story that ends in another bracket', `[${story.slice(0, -1)}]`, 'is no JSON'],
    ['a story with a fault inside', `[${story.replace('"from":', '"from":,')}]`, 'stories[0]: is no JSON'],
    ['a number among stories', `[7,${story}]`, 'stories[0] must be'],
    ['a list among stories', `[[${story}],${story}]`, 'stories[0]'],
    ['an empty story', `[${story},{}]`, 'stories[1]'],
    ['the same story twice', `[${story},${story}]`, 'has the same id as stories[0]'],
    ['one story, not a list', story, 'must be'],
  ])('is refused: %s', (_, stories, reason) => {
    expect(reasons(withStories(stories)).join('\n')).toContain(reason);
  });

  test('may hold brackets and quotes in its texts', () => {
    const odd = story.replace('"title":{', '"title":{"fr":"]}],\\"{[\\\\",');
    expect(reasons(withStories(`[${odd}]`))).toEqual([]);
  });
});
