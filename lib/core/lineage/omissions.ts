import type { Story } from '../pack/schema.ts';
import type { Omission, Statement } from '../types.ts';
import type { OriginsOf } from './trace.ts';

/** A point that one origin alone gives is not "left out" by those who do not repeat it. */
const LEAST_ORIGINS = 2;

/**
 * The claims that a page leaves out although at least two independent origins had given them by the day it was
 * published; the most widely founded first. Empty when the page's date is not known: without it nothing is fair.
 */
export function omissionsOf(
  story: Story,
  statements: readonly Statement[],
  published: string | null,
  originsOf: OriginsOf,
): Omission[] {
  const day = published?.slice(0, 10);
  if (!day) return [];
  const answered = new Set(statements.map((statement) => statement.claim));
  const dates = new Map(story.reports.map((report) => [report.id, report.published?.slice(0, 10)]));
  return story.claims
    .filter((claim) => !claim.context && !answered.has(claim.id))
    .flatMap((claim) => {
      const known = story.evidence.filter((row) => {
        const date = dates.get(row.report);
        return row.claim === claim.id && date !== undefined && date.length === 10 && date < day;
      });
      const origins = new Set(known.flatMap((row) => [...originsOf(row.report, claim.id, row.answer)]));
      if (origins.size < LEAST_ORIGINS) return [];
      const since = known.map((row) => dates.get(row.report) as string).sort()[0] as string;
      const reports = new Set(known.map((row) => row.report)).size;
      return [{ claim: claim.id, origins: origins.size, reports, since }];
    })
    .sort((a, b) => b.origins - a.origins || b.reports - a.reports);
}
