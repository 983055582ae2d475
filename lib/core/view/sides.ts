import type { Evidence, Report } from '../pack/schema';
import type { Counts, Finding, Kind, Stance, Verdict } from '../types';
import { countTraced, strongerFirst } from './counts';
import type { OriginsOf } from './origins-of';
import { evidenceFor, groupBy, type StoryIndex } from './shown';
import { nearestSource } from './strongest';

/** One report on one side of a finding, with what proves it. */
export interface Speaker {
  report: Report;
  evidence: Evidence | null;
  verdict: Verdict;
  origins: readonly string[];
}

/** All reports that give one answer and stand in one relation to what the page says. */
export interface Side {
  stance: Exclude<Stance, 'unclear'>;
  answer: string;
  kind: Kind | null;
  /** Nearest the source first. */
  speakers: readonly Speaker[];
  counts: Counts;
}

/** With equal counts the conflict is shown first: it is what a reader looks for. */
const STANCE_ORDER = { conflicts: 0, corroborates: 1, differs: 2 } as const;

/** Groups a finding's verdicts by stance and answer, strongest side first. Unclear verdicts take no side. */
export function sidesOf(finding: Finding, index: StoryIndex, originsOf: OriginsOf): Side[] {
  const { claim } = finding.statement;
  const taken = finding.verdicts.filter((verdict) => verdict.stance !== 'unclear');
  const groups = groupBy(taken, (verdict) => `${verdict.stance} ${verdict.answer}`);
  const sides = [...groups.values()].map((verdicts) => toSide(verdicts, claim, index, originsOf));
  return sides
    .filter((side) => side.speakers.length > 0)
    .sort((a, b) => strongerFirst(a.counts, b.counts) || STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance]);
}

function toSide(verdicts: readonly Verdict[], claim: string, index: StoryIndex, originsOf: OriginsOf): Side {
  const nearest = nearestSource(index);
  const speakers: Speaker[] = [];
  for (const verdict of verdicts) {
    const report = index.reports.get(verdict.report);
    if (!report || speakers.some((speaker) => speaker.report === report)) continue;
    const evidence = evidenceFor(index, report.id, claim, verdict.answer);
    const origins = originsOf(report.id, claim, verdict.answer);
    speakers.push({ report, evidence, verdict, origins });
  }
  speakers.sort((a, b) => nearest(a.report, b.report));
  const first = verdicts[0] as Verdict;
  return {
    stance: first.stance as Side['stance'],
    answer: first.answer,
    kind: speakers[0]?.verdict.kind ?? null,
    speakers,
    counts: countTraced(
      speakers.map((speaker) => ({ report: speaker.report.id, origins: speaker.origins })),
      index,
    ),
  };
}

/** The speakers of a side by the origins behind them, most reports first; those without any come last. */
export function byOrigin(side: Side): { origins: readonly string[]; speakers: readonly Speaker[] }[] {
  const groups = groupBy(side.speakers, (speaker) => speaker.origins.join(' '));
  return [...groups.values()]
    .map((speakers) => ({ origins: speakers[0]?.origins ?? [], speakers }))
    .sort(
      (a, b) =>
        Number(a.origins.length === 0) - Number(b.origins.length === 0) ||
        b.speakers.length - a.speakers.length,
    );
}
