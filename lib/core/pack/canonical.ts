import { orderKey } from './list-kinds.ts';
import { compareText } from './order.ts';
import type { Pack } from './schema.ts';
import { canonicalWords } from './words.ts';

/** JSON with sorted keys, no spaces and no undefined fields: same value, same text. Lists keep their order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value, null));
}

/**
 * The text of a parsed pack: same content, same text. Keys are sorted, and so are lists whose order says nothing
 * (records by id, rows by what they join); words are joined, and other lists keep their order.
 */
export function canonicalPack(pack: Pack): string {
  const stories = pack.stories.map((story) => ({ ...story, ...canonicalWords(story) }));
  return JSON.stringify(ordered({ ...pack, stories }, []));
}

/** Languages stand in an order of their own. */
const WORDS = 'words';

function ordered(value: unknown, path: readonly string[] | null): unknown {
  if (Array.isArray(value)) return orderedList(value, path);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (path?.at(-1) !== WORDS) entries.sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, path && [...path, key])]));
}

function orderedList(list: readonly unknown[], path: readonly string[] | null): unknown[] {
  const items = list.map((item) => ({ item, key: path && orderKey(path, item) }));
  if (items.every(({ key }) => key !== null)) {
    items.sort((a, b) => compareText(a.key as string, b.key as string));
  }
  return items.map(({ item }) => ordered(item, path));
}
