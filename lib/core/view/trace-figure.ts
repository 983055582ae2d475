import { compareText } from '../pack/order';
import type { Edge, Evidence } from '../pack/schema';
import { type EdgesFrom, edgesFrom, edgesOf } from './origins-of';
import type { StoryIndex } from './shown';
import { firstReport } from './timeline';

/** One hop on the way from a report back to where its figure entered the world. */
export interface TraceStep {
  /** Report or origin. */
  id: string;
  /** The edge that led here from the step before; null at the start. */
  edge: Edge | null;
  /** What this report says on the claim, when the pack knows. */
  evidence: Evidence | null;
  /** True where the answer is not the one of the step before: here it changed on its way down. */
  changed: boolean;
}

interface FigureTrace {
  /** First dated report of the pack that gives this answer. */
  first: { date: string; report: string } | null;
  /** Days on which reports took it up, with how many, in order. */
  spread: { date: string; reports: number }[];
  /** From the report asked about back to an origin; the shortest way. Empty when none was asked about. */
  steps: TraceStep[];
}

/** Where an answer first appeared, how it spread, and how it got into one report. */
export function traceFigure(
  index: StoryIndex,
  claim: string,
  answer: string,
  report: string | null,
): FigureTrace {
  const reports = (index.evidence.get(claim) ?? [])
    .filter((row) => row.answer === answer)
    .map((row) => row.report);
  return {
    first: firstReport(reports, index),
    spread: spreadOf(reports, index),
    steps: report === null ? [] : stepsFrom(index, claim, report),
  };
}

function spreadOf(reports: readonly string[], index: StoryIndex): { date: string; reports: number }[] {
  const days = new Map<string, number>();
  for (const id of reports) {
    const date = index.reports.get(id)?.published?.slice(0, 10);
    if (date) days.set(date, (days.get(date) ?? 0) + 1);
  }
  return [...days]
    .map(([date, count]) => ({ date, reports: count }))
    .sort((a, b) => compareText(a.date, b.date));
}

/** Breadth first, so that the way with the fewest hops is the one shown. */
function stepsFrom(index: StoryIndex, claim: string, report: string): TraceStep[] {
  const edges = edgesFrom(index);
  const cameBy = new Map<string, { edge: Edge | null; before: string | null }>([
    [report, { edge: null, before: null }],
  ]);
  const queue = [report];
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] as string;
    if (index.origins.has(id)) return walkBack(index, claim, id, cameBy);
    extend(edges, claim, id, cameBy, queue);
  }
  return walkBack(index, claim, queue.at(-1) as string, cameBy);
}

type CameBy = Map<string, { edge: Edge | null; before: string | null }>;

function extend(edges: EdgesFrom, claim: string, id: string, cameBy: CameBy, queue: string[]): void {
  for (const edge of edgesOf(edges, id, claim)) {
    if (cameBy.has(edge.to)) continue;
    cameBy.set(edge.to, { edge, before: id });
    queue.push(edge.to);
  }
}

function walkBack(index: StoryIndex, claim: string, end: string, cameBy: CameBy): TraceStep[] {
  const steps: TraceStep[] = [];
  for (let id: string | null = end; id !== null; id = cameBy.get(id)?.before ?? null) {
    const evidence = (index.evidenceOf.get(id) ?? []).find((row) => row.claim === claim) ?? null;
    steps.unshift({ id, edge: cameBy.get(id)?.edge ?? null, evidence, changed: false });
  }
  markChanges(steps);
  return steps;
}

function markChanges(steps: TraceStep[]): void {
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1]?.evidence;
    step.changed = Boolean(before && step.evidence && before.answer !== step.evidence.answer);
  }
}
