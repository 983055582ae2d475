/**
 * The database of the version before, taken over: cut off at any moment, and with pages of ours open on it. It is the old
 * one or the new one, never a mixture. In Chromium, which keeps an unpacked extension's data; more rounds with E2E_KILLS.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { syntheticName, syntheticPack } from '../fixtures/synthetic-pack';
import { BROWSERS, type Driver, openWithBadge, pause, startBrowser, until } from './support/driver';
import { kill } from './support/kill';
import { article, PAGES } from './support/pages';
import { NEWS, type Site, serveSite } from './support/site';

const STOPS = Number(process.env.E2E_KILLS ?? 6);
const KILLS = Number(process.env.E2E_KILLS ?? 2);
const STORIES = 300;
const PACK = 'kept';
/** From the call to the end, in ms: starting the background takes 100, taking over as much again. */
const LATEST_STOP = 500;
/** A start, a call and a kill on a busy machine, in ms. */
const ROUND = 15_000;

/** Puts what is stored back into a database of version 2, without what later versions derive from it. */
const SET_BACK = `(async () => {
  const name = 'source-context';
  const done = (asked) => new Promise((resolve, reject) => { asked.onsuccess = () => resolve(asked.result); asked.onerror = () => reject(asked.error); });
  const now = await done(indexedDB.open(name));
  const stores = ['packs', 'stories', 'heads', 'values'];
  const tx = now.transaction(stores);
  const [packs, stories, , values] = await Promise.all(stores.map((store) => done(tx.objectStore(store).getAll())));
  const names = await done(tx.objectStore('values').getAllKeys());
  now.close();
  // At once, so that a background that is just starting cannot open it in between.
  indexedDB.deleteDatabase(name);
  const asked = indexedDB.open(name, 2);
  asked.onupgradeneeded = () => {
    const database = asked.result;
    const kept = database.createObjectStore('packs', { keyPath: 'id' });
    for (const pack of packs) kept.put({ ...pack, gate: { shapes: [], keys: [] } });
    const shelf = database.createObjectStore('stories', { keyPath: 'key' });
    shelf.createIndex('pack', 'pack');
    shelf.createIndex('triggers', 'triggers', { multiEntry: true });
    for (const story of stories) shelf.put({ ...story, triggers: [] });
    const heads = database.createObjectStore('heads');
    for (const { id } of packs) heads.put([], id);
    const single = database.createObjectStore('values');
    names.forEach((key, i) => single.put(values[i], key));
  };
  (await done(asked)).close();
})()`;

/** Version of the database, and of each thing that version 3 derives how many are as it makes them. */
const LOOK = `(async () => {
  const done = (asked) => new Promise((resolve, reject) => { asked.onsuccess = () => resolve(asked.result); asked.onerror = () => reject(asked.error); });
  const database = await done(indexedDB.open('source-context'));
  database.onversionchange = () => database.close();
  const tx = database.transaction(['packs', 'stories', 'heads']);
  const [packs, stories, heads] = await Promise.all(['packs', 'stories', 'heads'].map((store) => done(tx.objectStore(store).getAll())));
  const { version } = database;
  database.close();
  return { version, stories: stories.length, found: stories.filter(({ triggers }) => triggers.length).length, headed: heads.flat().length, gates: packs.filter(({ gate }) => gate.keys.length).length };
})()`;

/** A page of the version before, as all of ours: with the database open, making way for who wants to upgrade it. */
const HOLD = `new Promise((done, failed) => {
  const asked = indexedDB.open('source-context', 2);
  asked.onerror = () => failed(asked.error);
  asked.onsuccess = () => { asked.result.onversionchange = () => asked.result.close(); done(); };
})`;

interface Looked {
  version: number;
  stories: number;
  found: number;
  headed: number;
  gates: number;
}

describe.runIf(BROWSERS.includes('chrome'))('chrome', () => {
  let site: Site;
  const profile = mkdtempSync(join(tmpdir(), 'sc-upgrade-'));
  const told = `The dam at ${syntheticName(1)} was built by 10 people. `.repeat(6);

  beforeAll(async () => {
    PAGES['/dam'] = {
      html: article([told, told]).replace(/Microsoft[^<]*/g, `The dam at ${syntheticName(1)}`),
    };
    site = await serveSite();
  });
  afterAll(() => {
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  // One browser at a time has the profile; also after a test that failed.
  let open: Driver | null = null;
  const start = async () => {
    open = await startBrowser('chrome', { proxy: site.proxy, profile });
    return open;
  };
  afterEach(() => open?.close());
  const filled = async () => {
    const driver = await start();
    await until(async () => (await driver.ask<unknown[]>('packs')).length, 'the bundled pack');
    await driver.ask(
      'takePart',
      't',
      0,
      [...syntheticPack({ id: PACK, stories: STORIES, reports: 4 })].join(''),
    );
    expect(await driver.ask('importPack', 't', 1)).toEqual({ state: 'done' });
    return driver;
  };
  const setBack = async (driver: Driver, own: Page) => {
    await until(async () => {
      await driver.stopBackground();
      await own.evaluate(SET_BACK);
      return ((await own.evaluate(LOOK)) as Looked).version === 2;
    }, 'the database of the version before');
  };
  /** The database as it is while nobody uses it: of the version before, or of this one, whole. Gives its version. */
  const whole = async (own: Page): Promise<number> => {
    const { version, stories, found, headed, gates } = (await own.evaluate(LOOK)) as Looked;
    expect([2, 3]).toContain(version);
    expect(stories).toBe(STORIES + 1);
    const derived = version === 3 ? stories : 0;
    expect({ found, headed, gates }).toEqual({
      found: derived,
      headed: derived,
      gates: version === 3 ? 2 : 0,
    });
    return version;
  };
  const isRead = async (driver: Driver) => {
    const page = await openWithBadge(driver, `${NEWS}/dam`);
    await page.close();
  };

  test(
    `${STOPS} times the background is stopped while it takes over the database of the version before`,
    async () => {
      const driver = await filled();
      const own = await driver.ownPage('welcome.html');
      const versions: number[] = [];
      for (let round = 0; round < STOPS; round++) {
        await setBack(driver, own);
        const going = driver.ask('packs').catch(() => null);
        await pause((LATEST_STOP * (round + 0.5)) / STOPS);
        await driver.stopBackground();
        await going;
        await driver.stopBackground();
        versions.push(await whole(own));
      }
      console.log(
        `stopped before the new version stood: ${versions.filter((version) => version === 2).length} of ${STOPS}`,
      );
      expect(await driver.ask('lasting')).toBe(true);
      expect(await whole(own)).toBe(3);
      await isRead(driver);
    },
    (STOPS + 2) * ROUND,
  );

  test(
    `${KILLS} times the browser is killed while it takes over the database of the version before`,
    async () => {
      let driver = await filled();
      for (let round = 0; round < KILLS; round++) {
        await until(() => driver.ask('lasting'), 'the store');
        await setBack(driver, await driver.ownPage('welcome.html'));
        driver.ask('packs').catch(() => null);
        await pause((LATEST_STOP * (round + 0.5)) / KILLS);
        await kill(driver);
        driver = await start();
        expect(await driver.ask('lasting')).toBe(true);
        expect(await whole(await driver.ownPage('welcome.html'))).toBe(3);
      }
      await isRead(driver);
    },
    (KILLS + 2) * ROUND,
  );

  test('two pages of ours with the old database open ask at once: it is taken over once, and both are answered', async () => {
    const driver = await filled();
    const pages = [await driver.ownPage('library.html'), await driver.ownPage('library.html')];
    // What they ask when they open must not wake the background once the database is set back.
    for (const page of pages)
      await until(
        () => page.evaluate('document.body.textContent.includes(" reports")'),
        'the stories of a page',
      );
    await setBack(driver, pages[0] as Page);
    await Promise.all(pages.map((page) => page.evaluate(HOLD)));
    const answers = await Promise.all(
      pages.map((page) => page.evaluate(`chrome.runtime.sendMessage({ call: 'packs', args: [] })`)),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect((answers[0] as { value: unknown[] }).value).toHaveLength(2);
    expect(await driver.ask('lasting')).toBe(true);
    expect(await whole(pages[1] as Page)).toBe(3);
    await isRead(driver);
  });
});
