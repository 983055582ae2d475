import { describe, expect, test } from 'vitest';
import { importPlan } from '../../../lib/core/pack/plan.ts';
import { packOf, samplePack } from './sample-pack.ts';

function changed(change: (pack: any) => void, revision = 3) {
  const pack = samplePack();
  pack.revision = revision;
  change(pack);
  return packOf(pack);
}

const current = packOf(samplePack());

describe('planning an import', () => {
  test('a pack that is not there yet adds its stories', () => {
    const plan = importPlan(null, current);
    expect(plan.added).toEqual([{ story: 'wall', kind: 'story', id: 'wall' }]);
    expect(plan.refused).toEqual([]);
  });

  test('the same pack again changes nothing', () => {
    expect(importPlan(current, packOf(samplePack()))).toEqual({
      added: [],
      changed: [],
      removed: [],
      unchanged: 1,
      refused: [],
    });
  });

  test('a newer revision lists exactly what is new, changed and gone', () => {
    const plan = importPlan(
      current,
      changed(({ stories: [story] }) => {
        story.reports.push({ ...story.reports[2], id: 'copy-9' });
        story.reports[0].title = 'Wall breaks at night';
        story.evidence.pop();
        story.title.en = 'The wall again';
      }),
    );
    expect(plan.added).toEqual([{ story: 'wall', kind: 'report', id: 'copy-9' }]);
    expect(plan.changed).toEqual([
      { story: 'wall', kind: 'story', id: 'wall' },
      { story: 'wall', kind: 'report', id: 'paper-1' },
    ]);
    expect(plan.removed.map(({ kind }) => kind)).toEqual(['evidence']);
    expect(plan.refused).toEqual([]);
  });

  test.each([
    ['an older revision', changed(() => {}, 1), new Set<string>(), 'is older, revision 1'],
    [
      'other contents under one revision',
      changed((p) => p.stories[0].evidence.pop(), 2),
      new Set<string>(),
      'other contents',
    ],
    [
      'a story that another pack tells',
      changed(() => {}),
      new Set(['wall']),
      'is already told by another pack',
    ],
    [
      'another pack',
      changed((p) => Object.assign(p, { id: 'other' })),
      new Set<string>(),
      'is not the pack "harbour"',
    ],
  ])('refuses %s', (_, incoming, taken, reason) => {
    const [problem] = importPlan(current, incoming, taken).refused;
    expect(problem?.message).toContain(reason);
  });
});
