/** The story records read last, kept while the worker lives: the core keeps its own indexes by story object. */
import type { StoryRecord } from '@/lib/store/records';
import { type Library, library } from './library';

const MOST_KEPT = 8;
/** By the library they were read from: an import or a removal opens it anew, and what was kept goes with the old one. */
const kept = new WeakMap<Library, Map<string, StoryRecord>>();

/** The record of a story as it now is in its pack; null when there is none. */
export async function readRecord(key: string): Promise<StoryRecord | null> {
  const opened = await library();
  const records = kept.get(opened) ?? new Map<string, StoryRecord>();
  kept.set(opened, records);
  const record = records.get(key) ?? (await opened.store.story(key));
  if (!record) return null;
  records.set(key, record);
  const [oldest] = records.keys();
  if (records.size > MOST_KEPT && oldest) records.delete(oldest);
  return record;
}
