import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPack } from '../../../lib/core/pack/canonical.ts';
import { mergePacks } from '../../../lib/core/pack/merge.ts';
import type { Pack } from '../../../lib/core/pack/schema.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { packOf, samplePack } from './sample-pack.ts';

function merged(a: Pack, b: Pack): Pack {
  const sum = mergePacks(a, b);
  if (!sum.ok) throw new Error(JSON.stringify(sum.problems));
  return sum.value;
}

describe('merging packs', () => {
  test('makes no difference by order', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (a, b) => {
        expect(canonicalPack(merged(a, b))).toBe(canonicalPack(merged(b, a)));
      }),
    );
  });

  test('makes no difference by grouping', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, arbitraryPack, (a, b, c) => {
        expect(canonicalPack(merged(merged(a, b), c))).toBe(canonicalPack(merged(a, merged(b, c))));
      }),
    );
  });

  test('changes nothing when a pack meets itself, or a part of itself again', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (a, b) => {
        expect(canonicalPack(merged(a, a))).toBe(canonicalPack(a));
        const sum = merged(a, b);
        expect(canonicalPack(merged(sum, b))).toBe(canonicalPack(sum));
      }),
    );
  });

  test('keeps both values where packs disagree, and shows one', () => {
    const other = samplePack();
    other.stories[0].reports[0].title = 'Wall gives way';
    const sum = merged(packOf(samplePack()), packOf(other));
    expect(sum.disagreements).toEqual([
      {
        place: '["stories",["wall"],"reports",["paper-1"],"title"]',
        values: ['"Wall breaks"', '"Wall gives way"'],
      },
    ]);
    expect(sum.stories[0]?.reports.find(({ id }) => id === 'paper-1')?.title).toBe('Wall gives way');
  });

  test('fills what one pack does not know from the other, without a disagreement', () => {
    const other = samplePack();
    other.stories[0].reports[1].title = 'A statement';
    const sum = merged(packOf(samplePack()), packOf(other));
    expect(sum.disagreements).toEqual([]);
    expect(sum.stories[0]?.reports.find(({ id }) => id === 'mayor-1')?.title).toBe('A statement');
  });

  test('is refused when two lineages would form a circle', () => {
    const other = samplePack();
    other.stories[0].lineage = [{ from: 'paper-1', to: 'copy-1', how: 'credit' }];
    const sum = mergePacks(packOf(samplePack()), packOf(other));
    expect(sum.ok).toBe(false);
    expect(sum.ok || sum.problems[0]?.message).toContain('runs in a circle');
  });
});
