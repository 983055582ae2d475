/** What the background may ask of its store, whichever holds it: IndexedDB, or memory where that is refused. */
import { type GateTable, gateTable } from '../core/gate/gate';
import { type TriggerKey, triggerKeys } from '../core/gate/trigger-keys';
import type { Pack, Story } from '../core/pack/schema';
import { type StoryHead, storyHead } from '../core/view/story-head';
import { type PackRecord, type StoryRecord, storyKey } from './records';

export interface Origin {
  bundled: boolean;
  /** Which build of a bundled pack; empty for an imported one. */
  version: string;
}

/** How far an import has come, in stories. */
export type OnProgress = (done: number, total: number) => void;

export interface Store {
  /** Whether what is written outlives the browser session. */
  readonly lasting: boolean;
  packs(): Promise<PackRecord[]>;
  /** Replaces the pack of the same id, if there is one: all of it or nothing, and nothing once `signal` aborts. */
  putPack(pack: Pack, origin: Origin, onProgress?: OnProgress, signal?: AbortSignal): Promise<void>;
  /** Removes a pack and its stories: all or nothing. No error when there is none. */
  removePack(id: string): Promise<void>;
  /** The whole pack, as it was put; null when there is none. */
  pack(id: string): Promise<Pack | null>;
  /** What lists show of a pack's stories, in its order; empty when there is none. */
  heads(id: string): Promise<readonly StoryHead[]>;
  /** A story's record by its key. */
  story(key: string): Promise<StoryRecord | null>;
  /** Keys of stories that have one of these triggers, those with most of them first, at most `most`. */
  storyKeysWith(triggers: readonly number[], most: number): Promise<string[]>;
  value(name: string): Promise<unknown>;
  putValue(name: string, value: unknown): Promise<void>;
}

export interface Records {
  pack: PackRecord;
  stories: StoryRecord[];
  heads: StoryHead[];
}

/** Makes a pack's records story by story: with many thousands, whoever shares the thread is served in between. */
export class RecordMaker {
  readonly heads: StoryHead[] = [];
  #keys: TriggerKey[] = [];

  constructor(private readonly pack: string) {}

  /** The record of the pack's next story. */
  add(story: Story): StoryRecord {
    const keys = triggerKeys(story);
    for (const key of keys) this.#keys.push(key);
    this.heads.push(storyHead(story));
    return {
      key: storyKey(this.pack, story.id),
      pack: this.pack,
      triggers: [...new Set(keys.map(({ whole }) => whole))],
      story,
    };
  }

  /** Triggers of the stories so far. */
  gate(): GateTable {
    return gateTable(this.#keys);
  }
}

/** The record of a pack without its stories, whose triggers are in `gate`. */
export function packRecord({ stories, ...head }: Pack, origin: Origin, gate: GateTable): PackRecord {
  return { ...head, ...origin, stories: stories.map(({ id }) => id), gate };
}

/** The records a pack is kept as, all at once. */
export function recordsOf(pack: Pack, origin: Origin): Records {
  const maker = new RecordMaker(pack.id);
  const stories = pack.stories.map((story) => maker.add(story));
  return { pack: packRecord(pack, origin, maker.gate()), stories, heads: maker.heads };
}

/** The pack that records were made of. */
export function packOf(record: PackRecord, stories: readonly StoryRecord[]): Pack {
  const { bundled: _bundled, version: _version, gate: _gate, stories: order, ...head } = record;
  const byKey = new Map(stories.map((story) => [story.key, story.story]));
  return { ...head, stories: order.flatMap((id) => byKey.get(storyKey(record.id, id)) ?? []) };
}

/** Each of the given texts once, those given most often first. */
export function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
