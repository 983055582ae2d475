import { canonicalJson } from './canonical.ts';
import { type Problem, quoted } from './problem.ts';
import { edgeKey, evidenceKey } from './references.ts';
import type { Pack, Story } from './schema.ts';

/** One thing that an import adds, changes or takes away. A new story stands for all that is in it. */
export interface PlanItem {
  story: string;
  kind: 'story' | 'report' | 'claim' | 'origin' | 'evidence' | 'edge';
  id: string;
}

/** What an import would do. With anything in `refused` it must not be carried out at all. */
export interface ImportPlan {
  added: PlanItem[];
  changed: PlanItem[];
  removed: PlanItem[];
  /** Stories that stay as they are. */
  unchanged: number;
  refused: Problem[];
}

/**
 * What importing `incoming` would change, compared with the pack of the same id that is there, or with none.
 * `taken` holds the story ids of all other packs: two packs cannot tell one story. Nothing is written.
 */
export function importPlan(
  current: Pack | null,
  incoming: Pack,
  taken: ReadonlySet<string> = new Set(),
): ImportPlan {
  const plan: ImportPlan = { added: [], changed: [], removed: [], unchanged: 0, refused: [] };
  const known = new Map(current?.stories.map((story) => [story.id, story]));
  for (const [index, story] of incoming.stories.entries()) {
    if (taken.has(story.id)) {
      const place = `stories[${index}] ${quoted(story.id)}`;
      plan.refused.push({
        kind: 'told-elsewhere',
        place,
        message: 'is already told by another pack',
        values: { id: story.id },
      });
    }
    const before = known.get(story.id);
    if (before) compareStories(before, story, plan);
    else plan.added.push({ story: story.id, kind: 'story', id: story.id });
    known.delete(story.id);
  }
  for (const id of known.keys()) plan.removed.push({ story: id, kind: 'story', id });
  if (current) plan.refused.push(...revisionProblems(current, incoming, plan));
  return plan;
}

function revisionProblems(current: Pack, incoming: Pack, plan: ImportPlan): Problem[] {
  const place = quoted(incoming.id);
  if (incoming.id !== current.id)
    return [{ kind: 'other-pack', place, message: `is not the pack ${quoted(current.id)}` }];
  if (incoming.revision < current.revision) {
    const message = `is older, revision ${incoming.revision}, than the one that is there, revision ${current.revision}`;
    const values = { revision: incoming.revision, current: current.revision };
    return [{ kind: 'older', place, message, values }];
  }
  const differs = plan.added.length + plan.changed.length + plan.removed.length > 0;
  if (differs && incoming.revision === current.revision) {
    const message = `has other contents under the same revision, ${current.revision}`;
    return [{ kind: 'same-revision', place, message, values: { revision: current.revision } }];
  }
  return [];
}

function compareStories(before: Story, after: Story, plan: ImportPlan): void {
  const earlier = recordsOf(before);
  let changes = 0;
  for (const [key, { item, text }] of recordsOf(after)) {
    const old = earlier.get(key);
    earlier.delete(key);
    if (old?.text === text) continue;
    (old ? plan.changed : plan.added).push(item);
    changes++;
  }
  for (const { item } of earlier.values()) plan.removed.push(item);
  if (changes + earlier.size === 0) plan.unchanged++;
}

/** Every record of the story with its text; the story's own fields count as one record. */
function recordsOf(story: Story): Map<string, { item: PlanItem; text: string }> {
  const { reports, claims, origins, evidence, lineage, ...own } = story;
  const records = new Map<string, { item: PlanItem; text: string }>();
  const put = (kind: PlanItem['kind'], id: string, record: unknown) =>
    records.set(`${kind} ${id}`, { item: { story: story.id, kind, id }, text: canonicalJson(record) });
  put('story', story.id, own);
  for (const report of reports) put('report', report.id, report);
  for (const claim of claims) put('claim', claim.id, claim);
  for (const origin of origins) put('origin', origin.id, origin);
  for (const row of evidence) put('evidence', evidenceKey(row), row);
  for (const edge of lineage) put('edge', edgeKey(edge), edge);
  return records;
}
