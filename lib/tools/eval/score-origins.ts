import { headlineClusters } from './baselines.ts';
import type { Assessed } from './run.ts';
import { f1, type Score } from './table.ts';

/**
 * How well the origins that articles lean on are told: B-cubed F1 for overlapping clusters (Amigó et al. 2009),
 * where two articles belong together as often as they share an origin. The baseline clusters by headline.
 */
export function scoreOrigins(articles: readonly Assessed[]): Score[] {
  const gold = articles.map(({ article }) => new Set(article.gold?.credits ?? []));
  const found = articles.map(({ assessment }) => new Set(assessment.credits));
  const clusters = headlineClusters(articles).map((cluster) => new Set([String(cluster)]));
  return [
    {
      id: 'origins-bcubed-f1',
      value: bCubed(found, gold),
      count: articles.length,
      baseline: bCubed(clusters, gold) ?? 0,
      misses: articles.flatMap(({ article, assessment }, i) => {
        const want = [...(gold[i] ?? [])].sort().join(', ');
        const have = [...assessment.credits].sort().join(', ');
        return want === have ? [] : [`${article.id}: ${have || 'none'} | gold ${want || 'none'}`];
      }),
    },
  ];
}

type Clusters = readonly ReadonlySet<string>[];

function bCubed(found: Clusters, gold: Clusters): number | null {
  return f1(bCubedPrecision(found, gold), bCubedPrecision(gold, found));
}

function bCubedPrecision(found: Clusters, gold: Clusters): number | null {
  const perItem = found.flatMap((mine, i) => {
    const together = found.flatMap((other, j) => {
      const shared = sharedCount(mine, other);
      if (shared === 0) return [];
      return [Math.min(shared, sharedCount(gold[i] ?? new Set(), gold[j] ?? new Set())) / shared];
    });
    return together.length === 0 ? [] : [mean(together)];
  });
  return perItem.length === 0 ? null : mean(perItem);
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
