import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Story, WrittenStory } from '../core/pack/schema';
import { packWords } from '../core/pack/words';
import { DATABASE, type Shelf, storyKey, VERSION } from './records';
import { byFrequency, packOf, packRecord, RecordMaker, type Store } from './store';

/** Records written between two reports of progress. */
const PROGRESS_EVERY = 100;
/** A trigger that more stories share tells nothing. */
const MOST_OF_ONE = 500;

/**
 * Opens the store in IndexedDB. Rejects where the browser refuses IndexedDB (Firefox that never remembers history).
 * `onLost` is called when the connection breaks or the database is removed under it: open it anew then.
 */
export async function openIdbStore(onLost: () => void, name = DATABASE): Promise<Store> {
  const db = await openDB<Shelf>(name, VERSION, {
    async upgrade(database, from, _to, tx) {
      if (from < 1) {
        database.createObjectStore('packs', { keyPath: 'id' });
        const stories = database.createObjectStore('stories', { keyPath: 'key' });
        stories.createIndex('pack', 'pack');
        stories.createIndex('triggers', 'triggers', { multiEntry: true });
        database.createObjectStore('values');
      }
      if (from < 2) database.createObjectStore('heads');
      await deriveAnew(tx);
    },
    // Another copy of the extension wants to upgrade or delete: make way, so that it is never blocked.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  return new IdbStore(db);
}

class IdbStore implements Store {
  readonly lasting = true;

  constructor(private readonly db: IDBPDatabase<Shelf>) {}

  packs: Store['packs'] = () => this.db.getAll('packs');

  // One transaction for stories, pack and version: a worker killed half-way leaves the old pack or the new one.
  putPack: Store['putPack'] = async (pack, origin, onProgress, signal) => {
    const maker = new RecordMaker(pack.id);
    const tx = this.db.transaction(['packs', 'stories', 'heads'], 'readwrite');
    quiet(tx.done);
    try {
      const stories = tx.objectStore('stories');
      for (const key of await stories.index('pack').getAllKeys(pack.id)) quiet(stories.delete(key));
      for (const [i, story] of pack.stories.entries()) {
        const written = quiet(stories.put(maker.add(story)));
        if (i % PROGRESS_EVERY !== 0) continue;
        await written;
        onProgress?.(i, pack.stories.length);
        signal?.throwIfAborted();
      }
      quiet(tx.objectStore('heads').put(maker.heads, pack.id));
      await tx.objectStore('packs').put(packRecord(pack, origin, maker.gate()));
      signal?.throwIfAborted();
    } catch (error) {
      // Without this, what was written so far would be committed.
      abort(tx);
      throw error;
    }
    await tx.done;
    onProgress?.(pack.stories.length, pack.stories.length);
  };

  removePack: Store['removePack'] = async (id) => {
    const tx = this.db.transaction(['packs', 'stories', 'heads'], 'readwrite');
    const stories = tx.objectStore('stories');
    quiet(tx.done);
    for (const key of await stories.index('pack').getAllKeys(id)) quiet(stories.delete(key));
    quiet(tx.objectStore('heads').delete(id));
    quiet(tx.objectStore('packs').delete(id));
    await tx.done;
  };

  pack: Store['pack'] = async (id) => {
    const tx = this.db.transaction(['packs', 'stories']);
    const [record, stories] = await Promise.all([
      tx.objectStore('packs').get(id),
      tx.objectStore('stories').index('pack').getAll(id),
    ]);
    return record ? packOf(record, stories) : null;
  };

  heads: Store['heads'] = async (id) => (await this.db.get('heads', id)) ?? [];

  story: Store['story'] = async (key) => (await this.db.get('stories', key)) ?? null;

  storyKeysWith: Store['storyKeysWith'] = async (triggers, most) => {
    if (triggers.length === 0) return [];
    const index = this.db.transaction('stories').store.index('triggers');
    const keys = await Promise.all(triggers.map((trigger) => index.getAllKeys(trigger, MOST_OF_ONE)));
    return byFrequency(keys.flat()).slice(0, most);
  };

  value: Store['value'] = (name) => this.db.get('values', name);

  putValue: Store['putValue'] = async (name, value) => {
    await this.db.put('values', value, name);
  };
}

type Upgrade = IDBPTransaction<Shelf, StoreNames<Shelf>[], 'versionchange'>;

/** Makes anew what is derived from stories, as this build makes it: heads, trigger keys. Holds one story at a time. */
async function deriveAnew(tx: Upgrade): Promise<void> {
  const [packs, stories] = [tx.objectStore('packs'), tx.objectStore('stories')];
  for (const pack of await packs.getAll()) {
    const maker = new RecordMaker(pack.id);
    for (const id of pack.stories) {
      const stored = await stories.get(storyKey(pack.id, id));
      if (stored) await stories.put(maker.add(inToday(stored.story)));
    }
    await tx.objectStore('heads').put(maker.heads, pack.id);
    await packs.put({ ...pack, gate: maker.gate() });
  }
}

/** Before version 3 a story could have its words by concept, and none had names. */
function inToday(story: Story | WrittenStory): Story {
  const packed = 'words' in story ? story : packWords(story);
  return { ...packed, names: packed.names ?? [] };
}

/** A write that fails rejects its transaction as well, which is what is awaited: it must not count as unhandled. */
function quiet<T>(written: Promise<T>): Promise<T> {
  written.catch(() => {});
  return written;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It was aborted already, by the failure itself.
  }
}
