import type { StoryHead } from '../core/view/story-head';
import type { PackRecord, StoryRecord } from './records';
import { byFrequency, packOf, recordsOf, type Store } from './store';

/** A store that lasts as long as the worker: for browsers that refuse IndexedDB. */
export function openMemoryStore(): Store {
  const packs = new Map<string, PackRecord>();
  const stories = new Map<string, StoryRecord>();
  const heads = new Map<string, readonly StoryHead[]>();
  const values = new Map<string, unknown>();
  const removePack = (id: string) => {
    for (const record of [...stories.values()]) if (record.pack === id) stories.delete(record.key);
    packs.delete(id);
    heads.delete(id);
  };
  return {
    lasting: false,
    packs: async () => [...packs.values()],
    async putPack(pack, origin, onProgress, signal) {
      signal?.throwIfAborted();
      const records = recordsOf(pack, origin);
      removePack(pack.id);
      packs.set(pack.id, records.pack);
      heads.set(pack.id, records.heads);
      for (const record of records.stories) stories.set(record.key, record);
      onProgress?.(records.stories.length, records.stories.length);
    },
    removePack: async (id) => removePack(id),
    async pack(id) {
      const record = packs.get(id);
      return record ? packOf(record, [...stories.values()]) : null;
    },
    heads: async (id) => heads.get(id) ?? [],
    story: async (key) => stories.get(key) ?? null,
    async storyKeysWith(triggers, most) {
      const hits = [...stories.values()].flatMap(({ key, triggers: own }) =>
        own.filter((trigger) => triggers.includes(trigger)).map(() => key),
      );
      return byFrequency(hits).slice(0, most);
    },
    value: async (name) => values.get(name),
    putValue: async (name, value) => void values.set(name, value),
  };
}
