import { groupBy } from '../pack/group';
import type { Report } from '../pack/schema';
import type { Stance } from '../types';
import type { OriginsOf } from './origins-of';
import type { StoryIndex } from './shown';
import { nearestSource } from './strongest';

/** What a reader narrows a list of reports by; a null asks for nothing. */
export interface ReportFilter {
  /** Words that outlet, title or author must have, in any order. */
  search: string;
  language: string | null;
  kind: Report['kind'] | null;
  stance: Exclude<Stance, 'unclear'> | null;
  /** ISO 8601 day, month or year: the earliest and latest date. */
  from: string | null;
  to: string | null;
}

export const NO_FILTER: ReportFilter = {
  search: '',
  language: null,
  kind: null,
  stance: null,
  from: null,
  to: null,
};

/**
 * The reports that pass a filter, in the given order. `stances` tells, by report id, how a report stands to the page;
 * a filter by stance passes only reports it has.
 */
export function filterReports(
  reports: readonly Report[],
  filter: ReportFilter,
  stances: ReadonlyMap<string, ReadonlySet<Stance>>,
): Report[] {
  const words = foldForSearch(filter.search).split(' ').filter(Boolean);
  return reports.filter(
    (report) =>
      (!filter.language || report.language === filter.language) &&
      (!filter.kind || report.kind === filter.kind) &&
      (!filter.stance || stances.get(report.id)?.has(filter.stance) === true) &&
      isWithin(report.published, filter.from, filter.to) &&
      hasWords(report, words),
  );
}

function isWithin(published: string | null, from: string | null, to: string | null): boolean {
  if (!from && !to) return true;
  if (!published) return false;
  // "2025-09-25" is within "to 2025-09": only as much of the date is compared as the bound gives.
  return (!from || published.slice(0, from.length) >= from) && (!to || published.slice(0, to.length) <= to);
}

function hasWords(report: Report, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldForSearch(`${report.outlet} ${report.title ?? ''} ${report.author ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** Small letters without marks, so that "etat" finds "État". */
function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

export interface ReportGroup {
  /** Origins the group's reports lean on; none for reports whose origin is not known. */
  origins: readonly string[];
  reports: readonly Report[];
}

/** Groups reports by the origins they lean on, largest group first, those without a known origin last. */
export function groupByOrigin(
  reports: readonly Report[],
  index: StoryIndex,
  originsOf: OriginsOf,
): ReportGroup[] {
  const nearest = nearestSource(index);
  const groups = groupBy(reports, (report) => originsOf(report.id, null, null).join(' '));
  return [...groups]
    .map(([key, members]) => ({ origins: key ? key.split(' ') : [], reports: members.sort(nearest) }))
    .sort(
      (a, b) =>
        Number(a.origins.length === 0) - Number(b.origins.length === 0) ||
        b.reports.length - a.reports.length,
    );
}
