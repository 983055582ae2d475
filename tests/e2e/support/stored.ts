import type { Page } from 'puppeteer-core';

/** Runs in a page of ours. Record by record: all of them as one text may be longer than a text can be. */
const HASH = `(async () => {
  const api = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  const asked = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
  const hex = async (text) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const all = [JSON.stringify(['local', await api.storage.local.get(null)])];
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const keys = await asked(db.transaction(store).objectStore(store).getAllKeys());
      all.push(JSON.stringify([name, store, keys]));
      for (const key of keys) all.push(await hex(JSON.stringify(await asked(db.transaction(store).objectStore(store).get(key)))));
    }
    db.close();
  }
  return all.length + ' ' + (await hex(all.join()));
})()`;

/** Every byte in the extension's databases and storage: how many records, and one hash of them all. */
export async function storedHash(own: Page): Promise<string> {
  return (await own.evaluate(HASH)) as string;
}
