import { groupBy } from '../pack/group';
import type { Evidence } from '../pack/schema';
import type { Assessment, Counts } from '../types';
import { countTraced, strongerFirst } from './counts';
import type { OriginsOf } from './origins-of';
import type { StoryIndex } from './shown';
import { firstReport } from './timeline';

/** One answer that other reports give to a question this page leaves open. */
interface LeftOutAnswer {
  answer: string;
  counts: Counts;
  first: { date: string; report: string } | null;
}

export interface LeftOut {
  claim: string;
  /** ISO 8601 date from which it was known. */
  since: string;
  counts: Counts;
  /** Strongest first. */
  answers: readonly LeftOutAnswer[];
}

/** What the page leaves out, by independent origins, as far as it was known before the page's day. */
export function leftOutOf(assessment: Assessment, index: StoryIndex, originsOf: OriginsOf): LeftOut[] {
  const items = assessment.omits
    .filter(({ claim }) => index.claims.has(claim))
    .map(({ claim, since, asOf }) => {
      const rows = knownBefore(asOf, index.evidence.get(claim) ?? [], index);
      const traced = rows.map((row) => ({
        report: row.report,
        origins: originsOf(row.report, claim, row.answer),
      }));
      return {
        claim,
        since,
        counts: countTraced(traced, index),
        answers: answersTo(claim, rows, index, originsOf),
      };
    });
  return items.sort((a, b) => strongerFirst(a.counts, b.counts));
}

/** The rows of reports that had appeared on a day before the page's. */
function knownBefore(day: string, rows: readonly Evidence[], { reports }: StoryIndex): Evidence[] {
  return rows.filter(({ report }) => {
    const date = reports.get(report)?.published?.slice(0, day.length) ?? '';
    return date.length === day.length && date < day;
  });
}

function answersTo(
  claim: string,
  known: readonly Evidence[],
  index: StoryIndex,
  originsOf: OriginsOf,
): LeftOutAnswer[] {
  const groups = groupBy(known, (row) => row.answer);
  const answers = [...groups].map(([answer, rows]) => {
    const reports = rows.map((row) => row.report);
    const traced = reports.map((report) => ({ report, origins: originsOf(report, claim, answer) }));
    return { answer, counts: countTraced(traced, index), first: firstReport(reports, index) };
  });
  return answers.sort((a, b) => strongerFirst(a.counts, b.counts));
}
