/** The story records read last, kept while the worker lives: the core keeps its own indexes by story object. */
import { type StoryRecord, storyKey } from '@/lib/store/records';
import { type Library, library } from './library';

const MOST_KEPT = 8;
/** A library of this many stories is read ahead: one of them is what the page is about. */
const MOST_AHEAD = 2;
/** By the library they were read from: an import or a removal opens it anew, and what was kept goes with the old one. */
const kept = new WeakMap<Library, Map<string, Promise<StoryRecord | null>>>();

/** The stories of a small library, read while a page that passed the gate is being read itself; none of a larger one. */
export async function readAhead(): Promise<StoryRecord[]> {
  const { packs } = await library();
  const keys = [...packs.values()].flatMap(({ id, stories }) => stories.map((story) => storyKey(id, story)));
  if (keys.length > MOST_AHEAD) return [];
  const records = await Promise.all(keys.map(readRecord));
  return records.filter((record) => record !== null);
}

/** Keys of the stories of which a text holds triggers, those with most of them first, at most `most`. */
export async function storyKeysWith(triggers: readonly number[], most: number): Promise<string[]> {
  const ahead = await readAhead();
  if (ahead.length === 0) return (await library()).store.storyKeysWith(triggers, most);
  const found = ahead.filter((record) => record.triggers.some((trigger) => triggers.includes(trigger)));
  return found.map(({ key }) => key);
}

/** The record of a story as it now is in its pack; null when there is none. */
export async function readRecord(key: string): Promise<StoryRecord | null> {
  const opened = await library();
  const records = kept.get(opened) ?? new Map<string, Promise<StoryRecord | null>>();
  kept.set(opened, records);
  const reading = records.get(key) ?? opened.store.story(key);
  records.set(key, reading);
  const [oldest] = records.keys();
  if (records.size > MOST_KEPT && oldest) records.delete(oldest);
  const record = await reading.catch((error) => {
    records.delete(key);
    throw error;
  });
  if (!record) records.delete(key);
  return record;
}
