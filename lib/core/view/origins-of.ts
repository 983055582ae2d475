import { originTracer, type OriginsOf as Tracer } from '../lineage/trace';
import { groupBy } from '../pack/group';
import type { Edge } from '../pack/schema';
import type { StoryIndex } from './shown';

/** Ids of the origins behind what a report says, sorted: on one claim and answer, or (both null) in general. */
export type OriginsOf = (report: string, claim: string | null, answer: string | null) => readonly string[];

/** Reads a story's lineage once; the function it returns answers from memory. */
export const traceOrigins = (index: StoryIndex): OriginsOf => sortedOrigins(originTracer(index.story));

/** The same of a story whose lineage was read already. */
export function sortedOrigins(trace: Tracer): OriginsOf {
  return (report, claim, answer) => [...trace(report, claim ?? '', answer ?? undefined)].sort();
}

/** What leads on from a report, by the report's id. */
export type EdgesFrom = ReadonlyMap<string, readonly Edge[]>;

/** A story's edges by the report they start at; a report in which an origin entered the world leads there of itself. */
export function edgesFrom(index: StoryIndex): EdgesFrom {
  const { lineage, origins } = index.story;
  const given = new Set(lineage.map(({ from, to }) => `${from} ${to}`));
  const own = origins
    .flatMap(({ id, roots }) => roots.map((from): Edge => ({ from, to: id, how: 'own' })))
    .filter(({ from, to }) => !given.has(`${from} ${to}`));
  return groupBy([...lineage, ...own], (edge) => edge.from);
}

/** The edges that lead on from a report: those for this claim where there are any, else its general ones. */
export function edgesOf(edges: EdgesFrom, report: string, claim: string | null): readonly Edge[] {
  const all = edges.get(report) ?? [];
  const own = claim === null ? [] : all.filter((edge) => edge.claim === claim);
  return own.length > 0 ? own : all.filter((edge) => edge.claim === undefined);
}
