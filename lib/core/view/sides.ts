import { groupBy } from '../pack/group';
import { compareDates } from '../pack/order';
import type { Answer, Evidence, Report } from '../pack/schema';
import type { Counts, Finding, Kind, Stance, Verdict } from '../types';
import { countTraced, strongerFirst } from './counts';
import type { OriginsOf } from './origins-of';
import { answerOf, evidenceFor, type StoryIndex } from './shown';
import { nearestSource } from './strongest';

/** One report on one side of a finding, with what proves it. */
export interface Speaker {
  report: Report;
  evidence: Evidence | null;
  verdict: Verdict;
  origins: readonly string[];
}

/**
 * All reports that give one answer and stand in one relation to what the page says. "About 8,000 TB" and "up to 8,000
 * TB" are one side: the figure is the same, and each report's own words are in its proof.
 */
export interface Side {
  stance: Exclude<Stance, 'unclear'>;
  /** The answer most of them give. */
  answer: string;
  kind: Kind | null;
  /** Nearest the source first. */
  speakers: readonly Speaker[];
  counts: Counts;
}

/** With equal counts the conflict is shown first: it is what a reader looks for. */
const STANCE_ORDER = { conflicts: 0, corroborates: 1, differs: 2 } as const;
/** What bears a statement out or denies it comes before what is true beside it, however many say that. */
const RANK = { conflicts: 0, corroborates: 0, differs: 1 } as const;

/** Groups a finding's verdicts by stance and answer: strongest side first, what merely differs last; unclear is no side. */
export function sidesOf(finding: Finding, index: StoryIndex, originsOf: OriginsOf): Side[] {
  const { claim } = finding.statement;
  const taken = finding.verdicts.filter((verdict) => verdict.stance !== 'unclear');
  const record = index.claims.get(claim);
  const figure = (id: string) => (record && figureKey(answerOf(record, id))) ?? id;
  const groups = groupBy(taken, (verdict) => `${verdict.stance} ${figure(verdict.answer)}`);
  const sides = [...groups.values()].map((verdicts) => toSide(verdicts, claim, index, originsOf));
  return sides
    .filter((side) => side.speakers.length > 0)
    .sort(
      (a, b) =>
        RANK[a.stance] - RANK[b.stance] ||
        strongerFirst(a.counts, b.counts) ||
        STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance],
    );
}

/** What two answers have in common when they give the same figure of the same thing; null for other answers. */
function figureKey(answer: Answer | null): string | null {
  if (!answer?.quantity || answer.quantity.exactness === 'vague') return null;
  const { value, max, unit } = answer.quantity;
  return `${value} ${max ?? ''} ${unit} ${answer.scope ?? ''}`;
}

/** The answer that most of the verdicts are about; of equals the first. */
function commonAnswer(verdicts: readonly Verdict[]): string {
  const groups = [...groupBy(verdicts, (verdict) => verdict.answer)];
  return groups.reduce((most, group) => (group[1].length > most[1].length ? group : most))[0];
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
    answer: commonAnswer(verdicts),
    kind: speakers[0]?.verdict.kind ?? null,
    speakers,
    counts: countTraced(
      speakers.map((speaker) => ({ report: speaker.report.id, origins: speaker.origins })),
      index,
    ),
  };
}

/** Sides shown at once of each stance: of conflicts two, since each may be another matter (a slip, another figure). */
const SHOWN = { conflicts: 2, corroborates: 1, differs: 1 } as const;

/** Parts sides into those shown at once, the strongest of each stance, and the rest, both in the order given. */
export function foremost(sides: readonly Side[]): { shown: Side[]; rest: Side[] } {
  const nth = (side: Side) => sides.filter(({ stance }) => stance === side.stance).indexOf(side);
  const isShown = (side: Side) => nth(side) < SHOWN[side.stance];
  return { shown: sides.filter(isShown), rest: sides.filter((side) => !isShown(side)) };
}

/** Whom a reader wants named: the first dated report that gave the answer, then those nearest the source. */
export function namesOf(
  side: Side,
  most: number,
): { first: Speaker | null; others: Speaker[]; left: number } {
  const dated = side.speakers.filter(({ report }) => report.published);
  const [first = null] = dated.sort((a, b) => compareDates(dateOf(a), dateOf(b)));
  const others = side.speakers.filter((speaker) => speaker !== first).slice(0, first ? most - 1 : most);
  return { first, others, left: side.speakers.length - others.length - (first ? 1 : 0) };
}

function dateOf({ report }: Speaker): string {
  return report.published ?? '';
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
