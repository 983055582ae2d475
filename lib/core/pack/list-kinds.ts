import { compareText } from './order.ts';
import { edgeKey, evidenceKey } from './references.ts';
import type { Edge, Evidence, Report } from './schema.ts';

/** Lists of records that have an id. */
const BY_ID = new Set(['stories', 'claims', 'answers', 'scopes', 'events', 'parties', 'origins', 'reports']);
/** Lists of plain values whose order says nothing. */
const SETS = new Set([
  'authors',
  'notes',
  'roots',
  'credits',
  'standIns',
  'acts',
  'origins',
  'triggers',
  'fingerprints',
]);
/** Lists of rows without an id, by what makes two rows the same. */
const BY_KEY: Readonly<Record<string, (row: never) => string>> = {
  // Answer by answer: what reports say alike stands together and compresses best.
  evidence: (row: Evidence) => `${row.claim} ${row.answer} ${evidenceKey(row)}`,
  lineage: (row: Edge) => edgeKey(row),
  relations: ({ between }: { between: string[] }) => [...between].sort(compareText).join(' '),
  plausibility: ({ per }: { per: string }) => per,
  history: (row: { revision: number; date: string; change: string }) =>
    `${String(row.revision).padStart(9, '0')} ${row.date} ${row.change}`,
  disagreements: ({ place }: { place: string }) => place,
  values: (value: string) => value,
};

/**
 * What tells the items of a list apart when the order of that list says nothing, or null for a list whose order does.
 * `path` leads to the list: keys from the pack down, list positions left out.
 */
export function itemKey(path: readonly string[], item: unknown): string | null {
  const field = path.at(-1) ?? '';
  if (typeof item !== 'object' || item === null) {
    return SETS.has(field) || isWords(path) || field === 'values' ? String(item) : null;
  }
  if (BY_ID.has(field) && 'id' in item) return String(item.id);
  return Object.hasOwn(BY_KEY, field) ? (BY_KEY[field] as (row: unknown) => string)(item) : null;
}

/** The key by which a list without an order of its own is sorted, or null: reports of one language compress best together. */
export function orderKey(path: readonly string[], item: unknown): string | null {
  const key = itemKey(path, item);
  return key !== null && path.at(-1) === 'reports' ? `${(item as Report).language} ${key}` : key;
}

/** Whether `path` leads to the words of a concept in one language. */
function isWords(path: readonly string[]): boolean {
  return path.at(-3) === 'concepts';
}
