import { groupBy } from './group.ts';
import { type Problem, quoted } from './problem.ts';
import type { Story } from './schema.ts';

/**
 * A problem for every lineage that runs in a circle: over all edges that hold for one claim, a report must not derive
 * from itself. An edge with a claim replaces the general edges of its report for that claim.
 */
export function lineageCycles(story: Story, place: string): Problem[] {
  const groups = groupBy(story.lineage, ({ claim }) => claim);
  const ends = (claim: string | undefined) => groupBy(groups.get(claim) ?? [], ({ from }) => from);
  const general = ends(undefined);
  const found = new Map<string, Problem>();
  for (const claim of groups.keys()) {
    const own = claim === undefined ? general : ends(claim);
    const cycle = findCycle((report) => (own.get(report) ?? general.get(report) ?? []).map(({ to }) => to));
    if (!cycle) continue;
    const text = cycle.map(quoted).join(' → ');
    const index = story.lineage.findIndex(({ from, to }) => from === cycle[0] && to === cycle[1]);
    const scope = claim ? ` for the claim ${quoted(claim)}` : '';
    found.set(text, { place: `${place}.lineage[${index}]`, message: `runs in a circle${scope}: ${text}` });
  }
  return [...found.values()];

  /** The first circle met in depth-first order, without recursion: a hostile chain may be very long. */
  function findCycle(next: (report: string) => readonly string[]): string[] | null {
    const done = new Set<string>();
    for (const { from } of story.lineage) {
      const path: string[] = [];
      const onPath = new Set<string>();
      const stack: { node: string; leave: boolean }[] = [{ node: from, leave: false }];
      for (let step = stack.pop(); step; step = stack.pop()) {
        if (step.leave) {
          onPath.delete(path.pop() ?? '');
          done.add(step.node);
        } else if (onPath.has(step.node)) {
          return [...path.slice(path.indexOf(step.node)), step.node];
        } else if (!done.has(step.node)) {
          path.push(step.node);
          onPath.add(step.node);
          stack.push({ node: step.node, leave: true });
          for (const node of next(step.node)) stack.push({ node, leave: false });
        }
      }
    }
    return null;
  }
}
