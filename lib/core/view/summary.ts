import type { Assessment, Counts, Finding, Stance } from '../types';
import { countTraced, type Traced } from './counts';
import type { OriginsOf } from './origins-of';
import type { StoryIndex } from './shown';

/** What badge, popup and panel head say about a page. */
export interface Summary {
  /** Reports that speak to what this page says, whatever they say. */
  counts: Counts;
  /** Findings by their leading stance. */
  conflicts: number;
  corroborated: number;
  differs: number;
  /** Findings that no report of the pack speaks to. */
  alone: number;
  /** Index of the first finding that conflicts, or null. */
  firstConflict: number | null;
}

/**
 * The one stance a finding's sentence is marked with. A conflict leads only when an independent origin stands behind
 * it: an answer that arose in copying contradicts nobody. Such a finding still lists it as a side.
 */
export function leadingStance(finding: Finding): Stance {
  const { corroborates, conflicts, differs } = finding.counts;
  if (conflicts.origins > 0) return 'conflicts';
  if (corroborates.reports > 0) return 'corroborates';
  return differs.reports > 0 || conflicts.reports > 0 ? 'differs' : 'unclear';
}

/** Sums up an assessment. Every report and origin counts once, however many statements it speaks to. */
export function summarise(
  assessment: Assessment,
  index: Pick<StoryIndex, 'reports'>,
  originsOf: OriginsOf,
): Summary {
  const stances = assessment.findings.map(leadingStance);
  const of = (stance: Stance) => stances.filter((each) => each === stance).length;
  const first = stances.indexOf('conflicts');
  return {
    counts: countTraced(
      assessment.findings.flatMap((finding) => tracedBy(finding, originsOf)),
      index,
    ),
    conflicts: of('conflicts'),
    corroborated: of('corroborates'),
    differs: of('differs'),
    alone: of('unclear'),
    firstConflict: first < 0 ? null : first,
  };
}

function tracedBy(finding: Finding, originsOf: OriginsOf): Traced[] {
  return finding.verdicts
    .filter((verdict) => verdict.stance !== 'unclear')
    .map(({ report, answer }) => ({ report, origins: originsOf(report, finding.statement.claim, answer) }));
}
