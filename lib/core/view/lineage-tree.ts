import { groupBy } from '../pack/group';
import type { Edge } from '../pack/schema';
import type { Counts } from '../types';
import { countTraced } from './counts';
import { type EdgesFrom, edgesFrom, edgesOf, type OriginsOf } from './origins-of';
import type { StoryIndex } from './shown';
import { nearestSource } from './strongest';

/** One place in the tree: an origin, a report, or (id null) all reports whose origin is not known. */
export interface TreeNode {
  id: string | null;
  /** The edge that leads up from here to the node above; null at the top. */
  edge: Edge | null;
  /** Answer this report gives, when the tree is of one claim. */
  answer: string | null;
  children: TreeNode[];
  /** Everything at or below this node. */
  counts: Counts;
}

/**
 * The lineage of one claim, or of the whole story (claim null), as trees that start at the origins. A report that
 * derives from several stands once under each of them. Strongest origin first, nearest the source first below it.
 */
export function lineageTree(index: StoryIndex, originsOf: OriginsOf, claim: string | null): TreeNode[] {
  const answers = answersTo(index, claim);
  const edges = edgesFrom(index);
  const below = invert(edges, answers, index, claim);
  const builder: Builder = { index, originsOf, claim, answers, below, nearest: nearestSource(index) };
  const tops = index.story.origins
    .map((origin) => grow(builder, origin.id, null, new Set()))
    .filter((node) => node.children.length > 0)
    .sort((a, b) => b.counts.reports - a.counts.reports);
  const loose = looseReports(builder);
  return loose.children.length > 0 ? [...tops, loose] : tops;
}

interface Builder {
  index: StoryIndex;
  originsOf: OriginsOf;
  claim: string | null;
  answers: ReadonlyMap<string, string | null>;
  below: ReadonlyMap<string, readonly Edge[]>;
  nearest: ReturnType<typeof nearestSource>;
}

/** The reports the tree is of, each with its answer to the claim. */
function answersTo(index: StoryIndex, claim: string | null): Map<string, string | null> {
  if (claim === null) return new Map(index.story.reports.map((report) => [report.id, null]));
  return new Map((index.evidence.get(claim) ?? []).map((row) => [row.report, row.answer]));
}

/** Edges by what they lead to, for the reports in the tree and whatever lies between them and an origin. */
function invert(
  edges: EdgesFrom,
  answers: ReadonlyMap<string, string | null>,
  index: StoryIndex,
  claim: string | null,
): Map<string, Edge[]> {
  const kept = new Map<string, readonly Edge[]>();
  const queue = [...answers.keys()];
  for (let report = queue.pop(); report !== undefined; report = queue.pop()) {
    if (kept.has(report)) continue;
    const own = edgesOf(edges, report, claim);
    kept.set(report, own);
    for (const edge of own) if (!index.origins.has(edge.to)) queue.push(edge.to);
  }
  return groupBy([...kept.values()].flat(), (edge) => edge.to);
}

function grow(builder: Builder, id: string, edge: Edge | null, above: ReadonlySet<string>): TreeNode {
  const { index, below, answers, nearest } = builder;
  const path = new Set(above).add(id);
  const children = (below.get(id) ?? [])
    .filter((each) => !path.has(each.from) && index.reports.has(each.from))
    .map((each) => grow(builder, each.from, each, path))
    .sort((a, b) => compareNodes(a, b, index, nearest));
  const node: TreeNode = { id, edge, answer: answers.get(id) ?? null, children, counts: NOTHING };
  node.counts = countNode(builder, node);
  return node;
}

const NOTHING: Counts = { reports: 0, outlets: 0, origins: 0 };

function compareNodes(
  a: TreeNode,
  b: TreeNode,
  index: StoryIndex,
  nearest: ReturnType<typeof nearestSource>,
): number {
  const left = a.id === null ? undefined : index.reports.get(a.id);
  const right = b.id === null ? undefined : index.reports.get(b.id);
  return b.counts.reports - a.counts.reports || (left && right ? nearest(left, right) : 0);
}

function countNode(builder: Builder, node: TreeNode): Counts {
  const ids = new Set<string>();
  collect(node, ids);
  const { index, originsOf, claim, answers } = builder;
  const traced = [...ids]
    .filter((id) => answers.has(id))
    .map((report) => ({ report, origins: originsOf(report, claim, answers.get(report) ?? null) }));
  const counts = countTraced(traced, index);
  // Below one origin all is one origin's word, whatever else its reports lean on as well.
  return index.origins.has(node.id ?? '') ? { ...counts, origins: 1 } : counts;
}

function collect(node: TreeNode, into: Set<string>): void {
  if (node.id !== null) into.add(node.id);
  for (const child of node.children) collect(child, into);
}

/** Reports that lead to no origin: answers that arose in copying, or reports whose source nobody has found. */
function looseReports(builder: Builder): TreeNode {
  const { index, originsOf, claim, answers, below, nearest } = builder;
  const reached = new Set<string>();
  for (const origin of index.origins.keys()) reach(origin, below, reached);
  const children = index.story.reports
    .filter((report) => answers.has(report.id) && !reached.has(report.id))
    .sort(nearest)
    .map((report): TreeNode => {
      const traced = [
        { report: report.id, origins: originsOf(report.id, claim, answers.get(report.id) ?? null) },
      ];
      return {
        id: report.id,
        edge: null,
        answer: answers.get(report.id) ?? null,
        children: [],
        counts: countTraced(traced, index),
      };
    });
  const node: TreeNode = { id: null, edge: null, answer: null, children, counts: NOTHING };
  node.counts = countNode(builder, node);
  return node;
}

function reach(id: string, below: ReadonlyMap<string, readonly Edge[]>, into: Set<string>): void {
  for (const { from } of below.get(id) ?? []) {
    if (into.has(from)) continue;
    into.add(from);
    reach(from, below, into);
  }
}
