import { composeLeaves, type Leaves, leavesOf } from './leaves.ts';
import { parsePack } from './parse.ts';
import type { Result } from './problem.ts';
import type { Pack } from './schema.ts';

/**
 * Everything that either pack says. Where they give different values for one thing, one value stands and all are
 * kept in `disagreements`. The order and grouping of merges makes no difference, and merging a pack with itself
 * changes nothing. Refused when the sum is no valid pack (two lineages that form a circle together).
 */
export function mergePacks(a: Pack, b: Pack): Result<Pack> {
  const sum: Leaves = leavesOf(a);
  for (const [place, values] of leavesOf(b)) {
    sum.set(place, new Set([...(sum.get(place) ?? []), ...values]));
  }
  return parsePack(composeLeaves(sum));
}
