import { type OriginsOf, originTracer } from '../lineage/trace.ts';
import type { Answer, Claim, Evidence, Pack, Report, Story } from './schema.ts';

/** One row of evidence with everything it refers to. */
export interface ExportRow {
  story: Story;
  claim: Claim;
  answer: Answer;
  report: Report;
  evidence: Evidence;
  /** Ids of the origins behind this row, sorted. */
  origins: string[];
}

/** All evidence of a pack, by story, claim, answer and report, in the order of the pack. */
export function exportRows(pack: Pack): ExportRow[] {
  return pack.stories.flatMap((story) => {
    const originsOf = originTracer(story);
    const reports = new Map(story.reports.map((report) => [report.id, report]));
    return story.claims.flatMap((claim) =>
      claim.answers.flatMap((answer) => rowsOf(story, claim, answer, reports, originsOf)),
    );
  });
}

function rowsOf(
  story: Story,
  claim: Claim,
  answer: Answer,
  reports: ReadonlyMap<string, Report>,
  originsOf: OriginsOf,
): ExportRow[] {
  return story.evidence.flatMap((evidence) => {
    const report = reports.get(evidence.report);
    if (!report || evidence.claim !== claim.id || evidence.answer !== answer.id) return [];
    const origins = [...originsOf(report.id, claim.id, answer.id)].sort();
    return [{ story, claim, answer, report, evidence, origins }];
  });
}
