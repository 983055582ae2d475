import { joinPhrases } from './alternatives.ts';
import { isWords, itemKey } from './list-kinds.ts';
import { compareText } from './order.ts';
import type { Pack } from './schema.ts';

/** JSON with sorted keys, no spaces and no undefined fields: same value, same text. Lists keep their order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value, null));
}

/**
 * The text of a parsed pack: same content, same text. Keys are sorted, and so are lists whose order says nothing
 * (records by id, rows by what they join, words, which are joined as well); other lists keep their order.
 */
export function canonicalPack(pack: Pack): string {
  return JSON.stringify(ordered(pack, []));
}

function ordered(value: unknown, path: readonly string[] | null): unknown {
  if (Array.isArray(value)) return orderedList(value, path);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, path && [...path, key])]));
}

function orderedList(list: readonly unknown[], path: readonly string[] | null): unknown[] {
  const items = list.map((item) => ({ item, key: path && itemKey(path, item) }));
  if (path && isWords(path)) return joinPhrases(list as string[]);
  if (items.every(({ key }) => key !== null)) {
    items.sort((a, b) => compareText(a.key as string, b.key as string));
  }
  return items.map(({ item }) => ordered(item, path));
}
