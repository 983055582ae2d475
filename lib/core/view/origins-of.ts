import type { Edge } from '../pack/schema';
import { answerOf, evidenceFor, groupBy, type StoryIndex } from './shown';

/** Ids of the origins behind what a report says: on one claim and answer, or (both null) in general. */
export type OriginsOf = (report: string, claim: string | null, answer: string | null) => readonly string[];

/** What leads on from a report, by the report's id. */
export type EdgesFrom = ReadonlyMap<string, readonly Edge[]>;

/** A story's edges by the report they start at. */
export function edgesFrom(index: StoryIndex): EdgesFrom {
  return groupBy(index.story.lineage, (edge) => edge.from);
}

/** The edges that lead on from a report: those for this claim where there are any, else its general ones. */
export function edgesOf(edges: EdgesFrom, report: string, claim: string | null): readonly Edge[] {
  const all = edges.get(report) ?? [];
  const own = claim === null ? [] : all.filter((edge) => edge.claim === claim);
  return own.length > 0 ? own : all.filter((edge) => edge.claim === undefined);
}

/**
 * Traces reports to their origins. What the evidence says of its own answer goes first, then the answer (one that
 * arose in copying has no origin), then the lineage followed to its end. Loops end where they close.
 */
export function traceOrigins(index: StoryIndex): OriginsOf {
  const edges = edgesFrom(index);
  const known = new Map<string, readonly string[]>();
  const follow = (report: string, claim: string | null, seen: Set<string>): Set<string> => {
    const found = new Set<string>();
    seen.add(report);
    for (const { to } of edgesOf(edges, report, claim)) {
      if (index.origins.has(to)) found.add(to);
      else if (!seen.has(to)) for (const origin of follow(to, claim, seen)) found.add(origin);
    }
    return found;
  };
  return (report, claim, answer) => {
    const stated = claim !== null && answer !== null ? statedOrigins(index, report, claim, answer) : null;
    if (stated) return stated;
    const key = `${report} ${claim ?? ''}`;
    const before = known.get(key);
    if (before) return before;
    const origins = [...follow(report, claim, new Set())].sort();
    known.set(key, origins);
    return origins;
  };
}

/** The origins that the evidence or the answer itself names, or null where lineage has to be asked. */
function statedOrigins(
  index: StoryIndex,
  report: string,
  claim: string,
  answer: string,
): readonly string[] | null {
  const evidence = evidenceFor(index, report, claim, answer);
  if (evidence?.origins) return evidence.origins;
  const record = index.claims.get(claim);
  const given = record ? answerOf(record, answer) : null;
  if (given?.drift) return [];
  return given?.origins ?? null;
}
