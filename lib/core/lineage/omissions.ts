import { groupBy } from '../pack/group.ts';
import type { Evidence, Story } from '../pack/schema.ts';
import type { Omission, Statement } from '../types.ts';
import type { OriginsOf } from './trace.ts';

/** A point that one origin alone gives is not "left out" by those who do not repeat it. */
const LEAST_ORIGINS = 2;
/** A month or a year is no day that another could come after. */
const WHOLE_DAY = '2025-08-06'.length;

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
  return knownBy(story, day, originsOf).filter(({ claim }) => !answered.has(claim));
}

/** Days remembered at once: a reader opens pages of a few days, a benchmark of more. */
const MOST_DAYS = 100;
const knownDays = new WeakMap<Story, Map<string, Omission[]>>();

/** Every claim that enough origins had given before a day, the most widely founded first; remembered by day. */
function knownBy(story: Story, day: string, originsOf: OriginsOf): Omission[] {
  const days = knownDays.get(story) ?? new Map<string, Omission[]>();
  knownDays.set(story, days);
  let known = days.get(day);
  if (!known) {
    known = findKnown(story, day, originsOf);
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, known);
  }
  return known;
}

function findKnown(story: Story, day: string, originsOf: OriginsOf): Omission[] {
  const rows = datedRows(story);
  return story.claims
    .filter((claim) => !claim.context)
    .flatMap((claim) => {
      const known = (rows.get(claim.id) ?? []).filter(({ date }) => date < day);
      const origins = new Set<string>();
      let since: string | undefined;
      for (const { date, row } of known) {
        for (const origin of originsOf(row.report, claim.id, row.answer)) origins.add(origin);
        if (origins.size >= LEAST_ORIGINS) since ??= date;
      }
      if (!since) return [];
      const reports = new Set(known.map(({ row }) => row.report)).size;
      return [{ claim: claim.id, origins: origins.size, reports, since, asOf: day }];
    })
    .sort((a, b) => b.origins - a.origins || b.reports - a.reports);
}

interface DatedRow {
  date: string;
  row: Evidence;
}

const dated = new WeakMap<Story, Map<string, DatedRow[]>>();

/** The evidence of reports whose day is known, by claim, the earliest first; built once per story. */
function datedRows(story: Story): Map<string, DatedRow[]> {
  let rows = dated.get(story);
  if (!rows) {
    const dates = new Map(story.reports.map((report) => [report.id, report.published?.slice(0, 10)]));
    const all = story.evidence.flatMap((row) => {
      const date = dates.get(row.report);
      return date?.length === WHOLE_DAY ? [{ date, row }] : [];
    });
    all.sort((a, b) => (a.date < b.date ? -1 : 1));
    rows = groupBy(all, ({ row }) => row.claim);
    dated.set(story, rows);
  }
  return rows;
}
