/** What the database holds. One owner, the background: a content script's IndexedDB would be the news site's. */
import type { DBSchema } from 'idb';
import type { GateTable } from '../core/gate/gate';
import type { Pack, Story } from '../core/pack/schema';
import type { StoryHead } from '../core/view/story-head';

/** A pack without its stories, and where it came from. */
export interface PackRecord extends Omit<Pack, 'stories'> {
  /** Ids of its stories, in the pack's order. */
  stories: readonly string[];
  /** Came with the extension. */
  bundled: boolean;
  /** Which build of a bundled pack this is; empty for an imported one. */
  version: string;
  /** Triggers of its stories. */
  gate: GateTable;
}

export interface StoryRecord {
  /** `pack/story`. */
  key: string;
  pack: string;
  /** Trigger keys by which a page's text finds it. */
  triggers: readonly number[];
  story: Story;
}

export interface Shelf extends DBSchema {
  packs: { key: string; value: PackRecord };
  stories: { key: string; value: StoryRecord; indexes: { pack: string; triggers: number } };
  /** What lists show of the stories, by pack: apart from the packs, which every start of the background reads. */
  heads: { key: string; value: readonly StoryHead[] };
  /** Settings and other single values by name. Each holder checks what it finds there. */
  values: { key: string; value: unknown };
}

export const DATABASE = 'source-context';
/** Raised with the stores, and with what is derived from stories: heads, trigger keys. */
export const VERSION = 3;

/** Key of a story's record. */
export const storyKey = (pack: string, story: string): string => `${pack}/${story}`;
