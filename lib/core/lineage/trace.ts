import { groupBy } from '../pack/group.ts';
import type { Answer, Edge, Evidence, Story } from '../pack/schema.ts';
import type { Counts } from '../types.ts';

/**
 * The ids of the independent origins behind a report on a claim. With an answer, of that very answer: what the
 * evidence says of itself goes first, then the answer, then the lineage: an answer with one origin has that one, of
 * several those that the report leads back to. Same arguments, same set.
 */
export type OriginsOf = (report: string, claim: string, answer?: string) => ReadonlySet<string>;

/** What of a story its lineage is read from. */
type Traceable = Pick<Story, 'claims' | 'evidence' | 'lineage' | 'origins'>;

const NONE: ReadonlySet<string> = new Set();

/** Reads a story's lineage once; the function it returns answers from memory. */
export function originTracer(story: Traceable): OriginsOf {
  const follow = lineageOf(story);
  const answers = new Map(
    story.claims.flatMap((claim) => claim.answers.map((answer) => [key(claim.id, answer.id), answer])),
  );
  const rows = groupBy(story.evidence, (row) => key(row.report, row.claim, row.answer));
  const known = new Map<string, ReadonlySet<string>>();
  return (report, claim, answer) => {
    if (answer === undefined) return follow(report, claim);
    const id = key(report, claim, answer);
    const before = known.get(id);
    if (before) return before;
    const given = answers.get(key(claim, answer));
    const [first, ...others] = rows.get(id) ?? [undefined];
    const own = ofRow(report, claim, given, first);
    const found = others.length
      ? new Set([...own, ...others.flatMap((row) => [...ofRow(report, claim, given, row)])])
      : own;
    known.set(id, found);
    return found;
  };

  function ofRow(report: string, claim: string, answer?: Answer, row?: Evidence): ReadonlySet<string> {
    if (row?.origins) return new Set(row.origins);
    if (answer?.drift) return NONE;
    const traced = follow(report, claim);
    if (row?.attribution === 'own-documents' || !answer?.origins) return traced;
    if (answer.origins.length === 1) return new Set(answer.origins);
    return new Set(answer.origins.filter((origin) => traced.has(origin)));
  }
}

/**
 * Reports, outlets and independent origins behind rows that answer one claim. A report counts once, however many of
 * the rows are its own, and so does an outlet.
 */
export function countReports(
  story: Pick<Story, 'reports'>,
  rows: readonly Pick<Evidence, 'report' | 'answer'>[],
  claim: string,
  originsOf: OriginsOf,
): Counts {
  const reports = new Set(rows.map((row) => row.report));
  const outletOf = outletsOf(story);
  const outlets = [...reports].map((report) => outletOf.get(report) ?? report);
  const origins = rows.flatMap((row) => [...originsOf(row.report, claim, row.answer)]);
  return { reports: reports.size, outlets: new Set(outlets).size, origins: new Set(origins).size };
}

const outlets = new WeakMap<object, ReadonlyMap<string, string>>();

/** Outlet by report; kept while the list of reports lives. */
function outletsOf({ reports }: Pick<Story, 'reports'>): ReadonlyMap<string, string> {
  let known = outlets.get(reports);
  if (!known) {
    known = new Map(reports.map(({ id, outlet }) => [id, outlet]));
    outlets.set(reports, known);
  }
  return known;
}

/**
 * Follows edges from report to report until they reach origins. Edges given for the claim replace the report's
 * general ones; a report that an origin names as its root leads there of itself. Each report is followed once, its
 * sources before itself and without recursion, so that a chain of any length costs no more than its links. A way back
 * into the chain adds nothing: packs whose lineage runs in a circle are refused when they are read.
 */
function lineageOf(story: Traceable): (report: string, claim: string) => ReadonlySet<string> {
  const edges = groupBy(story.lineage, (edge) => edge.from);
  const origins = new Set(story.origins.map(({ id }) => id));
  const roots = new Map<string, string[]>();
  for (const { id, roots: reports } of story.origins) {
    for (const report of reports) roots.set(report, [...(roots.get(report) ?? []), id]);
  }
  const ownClaims = new Set(story.lineage.map(({ claim }) => claim));
  const known = new Map<string, ReadonlySet<string>>();

  const next = (report: string, claim: string): readonly string[] => {
    const all: readonly Edge[] = edges.get(report) ?? [];
    const own = all.filter((edge) => edge.claim === claim);
    if (own.length) return own.map(({ to }) => to);
    const general = all.filter((edge) => edge.claim === undefined).map(({ to }) => to);
    return [...general, ...(roots.get(report) ?? [])];
  };

  const gather = (nodes: readonly string[], idOf: (node: string) => string): ReadonlySet<string> => {
    const sets = nodes.map((node) => (origins.has(node) ? [node] : (known.get(idOf(node)) ?? NONE)));
    return new Set(sets.flatMap((set) => [...set]));
  };

  return (report, claim) => {
    const own = ownClaims.has(claim) ? claim : '';
    const idOf = (node: string) => key(node, own);
    const met = new Set<string>();
    const open = known.has(idOf(report)) ? [] : [report];
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const sources = next(node, claim);
      met.add(node);
      const ahead = sources.filter((to) => !origins.has(to) && !met.has(to) && !known.has(idOf(to)));
      if (ahead.length) open.push(...ahead);
      else known.set(idOf(open.pop() as string), gather(sources, idOf));
    }
    return known.get(idOf(report)) ?? NONE;
  };
}

function key(...parts: string[]): string {
  return parts.join(' ');
}
