import type { Pack, Story } from './schema.ts';

/**
 * JSON with sorted keys, no spaces and no undefined fields: same value, same text. Lists keep their order.
 * Like RFC 8785, except that keys compare by UTF-16 code units of their text, which is the same for our ids.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** Order of UTF-16 code units, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The pack's bytes-to-be: records in the order of their ids, keys sorted. Same content, same text. */
export function canonicalPack(pack: Pack): string {
  return canonicalJson({ ...pack, stories: byId(pack.stories.map(orderStory)) });
}

/** The story with every list of records in the order of its keys. */
export function orderStory(story: Story): Story {
  return {
    ...story,
    events: byId(story.events),
    parties: byId(story.parties),
    claims: byId(story.claims).map((claim) => ({
      ...claim,
      answers: byId(claim.answers),
      scopes: byId(claim.scopes),
      relations: byText(claim.relations),
    })),
    origins: byId(story.origins),
    reports: byId(story.reports),
    lineage: byText(story.lineage),
    evidence: byText(story.evidence),
  };
}

function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id));
}

/** For rows without an id: ordered by their whole canonical text. */
function byText<T>(rows: readonly T[]): T[] {
  const keyed = rows.map((row) => ({ row, text: canonicalJson(row) }));
  return keyed.sort((a, b) => compareText(a.text, b.text)).map(({ row }) => row);
}
