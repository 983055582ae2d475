import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { writeOutWords } from '../../lib/core/pack/words';
import { openIdbStore } from '../../lib/store/idb-store';
import { openMemoryStore } from '../../lib/store/memory-store';
import { DATABASE } from '../../lib/store/records';
import { recordsOf, type Store } from '../../lib/store/store';
import { keysOf } from '../core/gate/story-of';
import { makePack } from '../fixtures/make-pack';

const IMPORTED = { bundled: false, version: '' };
const triggers = (...names: string[]) => keysOf(...names).map((key) => key.whole);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['IndexedDB', () => openIdbStore(() => {})],
  ['memory', async () => openMemoryStore()],
])('the store in %s', (_, open: () => Promise<Store>) => {
  test('gives back a pack exactly as it was put', async () => {
    const store = await open();
    const pack = makePack('rivers', 3, 4);
    await store.putPack(pack, IMPORTED);
    expect(await store.pack('rivers')).toEqual(pack);
  });

  test('knows no pack that was not put', async () => {
    const store = await open();
    expect(await store.pack('rivers')).toBeNull();
    expect(await store.story('rivers/rivers-0')).toBeNull();
    expect(await store.packs()).toEqual([]);
  });

  test('replaces a pack whole: stories that the new one lacks are gone', async () => {
    const store = await open();
    await store.putPack(makePack('rivers', 1, 5), IMPORTED);
    await store.putPack(makePack('rivers', 2, 2), IMPORTED);
    expect((await store.pack('rivers'))?.stories).toHaveLength(2);
    expect(await store.story('rivers/rivers-4')).toBeNull();
  });

  test('lists packs with origin and version, without their stories', async () => {
    const store = await open();
    await store.putPack(makePack('rivers', 1, 2), { bundled: true, version: 'abc' });
    expect(await store.packs()).toMatchObject([
      { id: 'rivers', bundled: true, version: 'abc', stories: ['rivers-0', 'rivers-1'] },
    ]);
  });

  test('finds stories by their triggers, each once, and no others', async () => {
    const store = await open();
    await store.putPack(makePack('rivers', 1, 3), IMPORTED);
    await store.putPack(makePack('hills', 1, 3), IMPORTED);
    const keys = triggers('Bridge 1 of rivers', 'Bridge 1 of rivers', 'Bridge 2 of hills', 'Bridge 9 of sea');
    const found = await store.storyKeysWith(keys, 10);
    expect(found.sort()).toEqual(['hills/hills-2', 'rivers/rivers-1']);
    expect(await store.storyKeysWith(keys, 1)).toHaveLength(1);
  });

  test('removes a pack and leaves the others', async () => {
    const store = await open();
    await store.putPack(makePack('rivers'), IMPORTED);
    await store.putPack(makePack('hills'), IMPORTED);
    await store.removePack('rivers');
    await store.removePack('never-there');
    expect((await store.packs()).map((pack) => pack.id)).toEqual(['hills']);
    expect(await store.storyKeysWith(triggers('Bridge 0 of rivers'), 10)).toEqual([]);
  });

  test('reports progress that ends with the number of stories', async () => {
    const store = await open();
    const steps: string[] = [];
    await store.putPack(makePack('rivers', 1, 250), IMPORTED, (done, total) =>
      steps.push(`${done}/${total}`),
    );
    expect(steps.at(-1)).toBe('250/250');
  });

  test('lists the stories of a pack in its order, and none of a pack that is gone', async () => {
    const store = await open();
    await store.putPack(makePack('rivers', 1, 12), IMPORTED);
    const heads = await store.heads('rivers');
    expect(heads.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `rivers-${i}`));
    expect(heads[3]).toEqual({
      id: 'rivers-3',
      title: { en: 'Bridge 3 of rivers' },
      from: '2025-01-01',
      to: null,
      reports: 0,
      claims: 0,
      languages: 0,
    });
    await store.removePack('rivers');
    expect(await store.heads('rivers')).toEqual([]);
  });

  test('a put that is called off changes nothing', async () => {
    const store = await open();
    const old = makePack('rivers', 1, 3);
    await store.putPack(old, IMPORTED);
    const control = new AbortController();
    control.abort();
    const put = store.putPack(makePack('rivers', 2, 5), IMPORTED, undefined, control.signal);
    await expect(put).rejects.toThrow('abort');
    expect(await store.pack('rivers')).toEqual(old);
    expect(await store.heads('rivers')).toHaveLength(3);
  });

  test('keeps single values by name', async () => {
    const store = await open();
    expect(await store.value('settings')).toBeUndefined();
    await store.putValue('settings', { mode: 'ask' });
    expect(await store.value('settings')).toEqual({ mode: 'ask' });
  });
});

test('a put that cannot be finished leaves the old pack whole', async () => {
  const store = await openIdbStore(() => {});
  const old = makePack('rivers', 1, 3);
  await store.putPack(old, IMPORTED);
  const broken = makePack('rivers', 2, 300, ' (new)');
  // A function cannot be stored: the put of this story throws in the middle of the transaction.
  Object.assign(broken.stories[250]!, { title: () => 'no data' });
  await expect(store.putPack(broken, IMPORTED)).rejects.toThrow();
  expect(await store.pack('rivers')).toEqual(old);
});

test.each([0, 100, 300])('a put called off after %i stories leaves the old pack whole', async (after) => {
  const store = await openIdbStore(() => {});
  const old = makePack('rivers', 1, 3);
  await store.putPack(old, IMPORTED);
  const control = new AbortController();
  const put = store.putPack(
    makePack('rivers', 2, 301, ' (new)'),
    IMPORTED,
    (done) => done >= after && control.abort(),
    control.signal,
  );
  await expect(put).rejects.toThrow('abort');
  expect(await store.pack('rivers')).toEqual(old);
  expect(await store.heads('rivers')).toHaveLength(3);
});

test.each([1, 2])(
  'a database of version %d is taken over, and what derives from stories is made anew',
  async (version) => {
    const pack = makePack('rivers', 1, 3);
    const { pack: record, stories } = recordsOf(pack, IMPORTED);
    const before = await openDB(DATABASE, version, {
      upgrade(database) {
        if (version > 1) database.createObjectStore('heads').put([], 'rivers');
        database
          .createObjectStore('packs', { keyPath: 'id' })
          .put({ ...record, gate: { shapes: [], keys: [] } });
        const store = database.createObjectStore('stories', { keyPath: 'key' });
        store.createIndex('pack', 'pack');
        store.createIndex('triggers', 'triggers', { multiEntry: true });
        for (const story of stories) store.put({ ...story, triggers: [7] });
        database.createObjectStore('values').put({ mode: 'ask' }, 'settings');
      },
    });
    before.close();
    const store = await openIdbStore(() => {});
    expect(await store.pack('rivers')).toEqual(pack);
    expect(await store.value('settings')).toEqual({ mode: 'ask' });
    expect((await store.heads('rivers')).map(({ id }) => id)).toEqual(['rivers-0', 'rivers-1', 'rivers-2']);
    expect(await store.packs()).toEqual([record]);
    expect(await Promise.all(stories.map(({ key }) => store.story(key)))).toEqual(stories);
    expect(await store.storyKeysWith(stories[1]!.triggers, 1)).toEqual(['rivers/rivers-1']);
  },
);

test('stories that had their words by concept, and no names, are kept as stories are today', async () => {
  const pack = makePack('rivers', 1, 2);
  const { pack: record, stories } = recordsOf(pack, IMPORTED);
  const before = await openDB(DATABASE, 2, {
    upgrade(database) {
      database.createObjectStore('heads');
      database.createObjectStore('values');
      database.createObjectStore('packs', { keyPath: 'id' }).put(record);
      const store = database.createObjectStore('stories', { keyPath: 'key' });
      store.createIndex('pack', 'pack');
      store.createIndex('triggers', 'triggers', { multiEntry: true });
      for (const each of stories) {
        const { names: _, ...older } = writeOutWords(each.story);
        store.put({ ...each, story: older });
      }
    },
  });
  before.close();
  const store = await openIdbStore(() => {});
  expect(await store.pack('rivers')).toEqual(pack);
});

test('a put cut off in the middle leaves the old pack whole', async () => {
  const store = await openIdbStore(() => {});
  const old = makePack('rivers', 1, 3);
  await store.putPack(old, IMPORTED);
  const put = store.putPack(makePack('rivers', 2, 400, ' (new)'), IMPORTED, () => {
    throw new Error('the worker was killed here');
  });
  await expect(put).rejects.toThrow('killed');
  const again = await openIdbStore(() => {});
  expect(await again.pack('rivers')).toEqual(old);
});
