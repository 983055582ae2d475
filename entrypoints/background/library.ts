/** The background's packs: opened on first need, the bundled ones put in when they are missing or out of date. */
import { filterOf, type GateFilter, gateFromFilter } from '@/lib/core/gate/filter';
import type { Gate } from '@/lib/core/gate/gate';
import type { Pack } from '@/lib/core/pack/schema';
import { type BundledPack, bundledPacks, bundledText } from '@/lib/extension/bundled';
import { openIdbStore } from '@/lib/store/idb-store';
import { openMemoryStore } from '@/lib/store/memory-store';
import type { PackRecord } from '@/lib/store/records';
import type { OnProgress, Store } from '@/lib/store/store';

export interface Library {
  store: Store;
  packs: ReadonlyMap<string, PackRecord>;
  /** Triggers of all packs, for the text of a page; built when they are first asked for. */
  gate(): Gate;
}

/** Name of the value that says which bundled packs the reader removed. */
const REMOVED = 'removed';

let openedStore: Promise<Store> | null = null;
let opened: Promise<Library> | null = null;

/** What is stored, before any look at its packs; where the browser refuses to store anything, memory. */
export function store(): Promise<Store> {
  openedStore ??= openIdbStore(() => {
    openedStore = null;
    opened = null;
  }).catch((error) => inMemory(error));
  return openedStore;
}

/** The library, ready to be read. The worker may have been killed since the last call: then it is opened anew. */
export function library(): Promise<Library> {
  opened ??= open().catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** The packs that are stored, or, where the disk is full, the bundled ones from memory. */
async function open(): Promise<Library> {
  const kept = await store();
  return fill(kept).catch((error) => {
    const memory = inMemory(error);
    openedStore = Promise.resolve(memory);
    return fill(memory);
  });
}

function inMemory(error: unknown): Store {
  console.warn('Stored packs are not available:', error);
  return openMemoryStore();
}

async function fill(store: Store): Promise<Library> {
  const [records, removed] = await Promise.all([store.packs(), removedBundled(store)]);
  const stale = bundledPacks.filter(
    (pack) => removed[pack.id] !== pack.version && !records.some((record) => isCurrent(record, pack)),
  );
  for (const pack of stale) {
    // Without room for the newer one the older one stays, with all else that is stored.
    await putBundled(store, pack).catch((error) => {
      if (!records.some(({ id }) => id === pack.id)) throw error;
      console.warn(`${pack.id} is left as it was:`, error);
    });
  }
  const packs = stale.length ? await store.packs() : records;
  let gate: Gate | null = null;
  return {
    store,
    packs: new Map(packs.map((record) => [record.id, record])),
    gate: () => {
      gate ??= gateFromFilter(filterOf(packs.map((pack) => pack.gate)));
      return gate;
    },
  };
}

/** A bundled pack is left alone when it is this build's, and when the reader put a pack of that name in its place. */
const isCurrent = (record: PackRecord, pack: BundledPack): boolean =>
  record.id === pack.id && (!record.bundled || record.version === pack.version);

async function putBundled(store: Store, bundled: BundledPack): Promise<void> {
  // Checked when the extension is built, and written as checking leaves it: to check it again takes a third of a second.
  const pack = JSON.parse(await bundledText(bundled)) as Pack;
  await store.putPack(pack, { bundled: true, version: bundled.version });
}

/** Versions of the bundled packs that the reader removed, by id. */
async function removedBundled(store: Store): Promise<Record<string, unknown>> {
  return { ...((await store.value(REMOVED)) as Record<string, unknown> | undefined) };
}

/** Puts all bundled packs back as they came. */
export async function restoreBundled(): Promise<void> {
  const { store } = await library();
  await store.putValue(REMOVED, {});
  for (const pack of bundledPacks) await putBundled(store, pack);
  opened = null;
}

/** Stores a pack in place of the one of its id; the stored packs stay as they were when `signal` aborts before that. */
export async function putPack(pack: Pack, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
  const { store } = await library();
  await store.putPack(pack, { bundled: false, version: '' }, onProgress, signal);
  opened = null;
}

/** Removes a pack. A bundled one comes back with the next update, or when it is restored. */
export async function removePack(id: string): Promise<void> {
  const { store } = await library();
  const bundled = bundledPacks.find((pack) => pack.id === id);
  // First: a worker stopped in between leaves a pack that is there, which counts more than that it was to go.
  if (bundled) await store.putValue(REMOVED, { ...(await removedBundled(store)), [id]: bundled.version });
  await store.removePack(id);
  opened = null;
}

/** Triggers of the packs that are not built into the always-on script; null when there are none. */
export async function extraGate(): Promise<GateFilter | null> {
  const { packs } = await library();
  const extra = [...packs.values()].filter((record) => !isBuiltIn(record));
  return extra.length ? filterOf(extra.map(({ gate }) => gate)) : null;
}

const isBuiltIn = (record: PackRecord): boolean =>
  record.bundled && bundledPacks.some((pack) => pack.id === record.id && pack.version === record.version);
