/**
 * The engine holds nothing about the first story: a pack of an invented one, written as sources, is compiled, and the
 * same code recognises and reads its articles. The pack's words were written with the texts at hand: what this shows is
 * that nothing but data was needed, not how well texts are read that nobody has seen.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPack } from '../../lib/core/pack/check.ts';
import type { Story } from '../../lib/core/pack/schema.ts';
import { readArticles } from '../../lib/tools/eval/gold.ts';
import { type Assessed, assessAll } from '../../lib/tools/eval/run.ts';
import { scoreClaims } from '../../lib/tools/eval/score-claims.ts';
import { scoreConflicts } from '../../lib/tools/eval/score-conflicts.ts';
import { scoreRecognition } from '../../lib/tools/eval/score-recognition.ts';
import type { Score } from '../../lib/tools/eval/table.ts';
import { bridgePack, bundledStory } from '../fixtures/bridge.ts';

const GOLD = join(import.meta.dirname, '../eval/gold');

async function readAs(folder: string, story: Story): Promise<Assessed[]> {
  const claims = new Set(story.claims.map(({ id }) => id));
  return assessAll(await readArticles(join(GOLD, folder), {}, claims), story);
}

const pack = bridgePack();
const bridge = pack.stories[0] as Story;
const first = bundledStory();

describe('a second story, by adding a folder of files', () => {
  let articles: Assessed[];
  let scores: Map<string, Score>;

  beforeAll(async () => {
    articles = await readAs('second-story', bridge);
    const all = [
      ...scoreRecognition(articles, []),
      ...scoreClaims(articles),
      ...scoreConflicts(articles, bridge),
    ];
    scores = new Map(all.filter((score) => !score.language).map((score) => [score.id, score]));
  });

  test('its pack has nothing to mend', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  test('all its articles are there', () => {
    expect(articles).toHaveLength(25);
  });

  test.each([
    ['recognises its articles', 'recognition-recall', 0.95],
    ['tells coverage from what follows', 'role-accuracy', 0.9],
    ['finds claims that are there', 'claim-precision', 0.95],
    ['finds most of the claims', 'claim-recall', 0.85],
    ['reads the right answers', 'answer-accuracy', 0.95],
    ['shows no conflict that is none', 'conflict-precision', 1],
    ['shows most conflicts', 'conflict-recall', 0.8],
    ['names the kind of a conflict', 'conflict-kind', 0.95],
  ])('%s', (_, id, least) => {
    const { value, misses } = scores.get(id) as Score;
    expect(value, misses?.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

describe('two stories side by side', () => {
  test('no article of the second is taken for the first', async () => {
    const wrong = (await readAs('second-story', first)).filter(
      ({ assessment }) => assessment.role !== 'none',
    );
    expect(wrong.map(({ article }) => article.id)).toEqual([]);
  });

  test.each(['articles', 'negatives'])(
    'none of the first story’s %s is taken for the second',
    async (folder) => {
      const wrong = (await readAs(folder, bridge)).filter(({ assessment }) => assessment.role !== 'none');
      expect(wrong.map(({ article }) => article.id)).toEqual([]);
    },
  );
});
