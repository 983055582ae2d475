/**
 * A browser killed in the middle, a damaged database, a disk without room; in Chromium, which keeps an unpacked
 * extension's data between starts. More rounds with E2E_KILLS.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticPack } from '../fixtures/synthetic-pack';
import { BROWSERS, type Driver, pause, startBrowser } from './support/driver';
import { kill } from './support/kill';
import { type Site, serveSite } from './support/site';

const KILLS = Number(process.env.E2E_KILLS ?? 2);
const DAMAGES = Number(process.env.E2E_KILLS ?? 2);
const STORIES = 200;
const PACK = 'kept';
/** A start, a call and a kill on a busy machine, in ms. */
const ROUND = 15_000;
/** Longest time from the call to the kill: most imports are done by then. */
const LATEST_KILL = 600;
const DAMAGED_BYTES = 1_024;

interface Part {
  head: { title: { en: string }; revision: number };
  stories: { title: { en: string } }[];
  isLast: boolean;
}

describe.runIf(BROWSERS.includes('chrome'))('chrome', () => {
  let site: Site;
  const profile = mkdtempSync(join(tmpdir(), 'sc-profile-'));

  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => {
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = () => startBrowser('chrome', { proxy: site.proxy, profile });
  const bundled = async (driver: Driver) =>
    (await driver.ask<{ bundled: boolean }[]>('packs')).filter((pack) => pack.bundled).length;
  const importRevision = async (driver: Driver, revision: number) => {
    const text = [
      ...syntheticPack({ id: PACK, stories: STORIES, reports: 20, revision, mark: ` r${revision}` }),
    ].join('');
    await driver.ask('takePart', `t${revision}`, 0, text);
    return driver.ask<{ state: string; problems?: string[] }>('importPack', `t${revision}`, 1);
  };
  /** The revision that is stored, of which everything there is must be; 0 for none. */
  const storedRevision = async (driver: Driver): Promise<number> => {
    const part = await driver.ask<Part | null>('pack', PACK, 0);
    if (!part) return 0;
    const marks = new Set(part.stories.map(({ title }) => title.en.replace(/.* r/, '')));
    expect([...marks]).toEqual([String(part.head.revision)]);
    expect(part.stories).toHaveLength(STORIES);
    return part.head.revision;
  };

  test(
    `${KILLS} times the browser is killed while it imports: the old pack or the new one, whole`,
    async () => {
      let revision = 0;
      for (let round = 1; round <= KILLS; round++) {
        const driver = await start();
        const now = await storedRevision(driver);
        expect([revision, round - 1]).toContain(now);
        revision = now;
        expect(await bundled(driver)).toBe(1);
        const going = importRevision(driver, round).catch(() => null);
        await pause(Math.random() * LATEST_KILL);
        await kill(driver);
        await going;
      }
      const driver = await start();
      expect([revision, KILLS]).toContain(await storedRevision(driver));
      expect(await importRevision(driver, KILLS + 1)).toEqual({ state: 'done' });
      expect(await storedRevision(driver)).toBe(KILLS + 1);
      await driver.close();
    },
    (KILLS + 2) * ROUND,
  );

  test('without room an import is refused in plain words, and the old pack stays', async () => {
    const driver = await start();
    const own = await driver.ownPage('library.html');
    const before = await storedRevision(driver);
    const session = await own.createCDPSession();
    const origin = own.url().replace(/(?<=\w)\/.*/, '');
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    const result = await importRevision(driver, KILLS + 2);
    expect(result).toEqual({ state: 'refused', problems: [expect.objectContaining({ kind: 'no-room' })] });
    expect(await storedRevision(driver)).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await importRevision(driver, KILLS + 3)).toEqual({ state: 'done' });
    await driver.close();
  });

  test(
    `${DAMAGES} times a file of the database is damaged: what is stored is whole, or the bundled pack is back`,
    async () => {
      for (let round = 0; round < DAMAGES; round++) {
        await damage(profile, round);
        const driver = await start();
        expect(await bundled(driver)).toBe(1);
        expect([0, KILLS + 3]).toContain(await storedRevision(driver));
        await driver.close();
      }
    },
    (DAMAGES + 1) * ROUND,
  );
});

/** Overwrites a kilobyte of one of the database's files: each in its turn, the largest first. */
async function damage(profile: string, round: number): Promise<void> {
  const folder = join(profile, 'Default/IndexedDB');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:log|ldb)$|^MANIFEST|^CURRENT$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const file = files[round % files.length] as string;
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  const at = Math.floor(Math.random() * Math.max(1, size - DAMAGED_BYTES));
  await handle.write(Buffer.alloc(Math.min(DAMAGED_BYTES, size), 0xa5), 0, undefined, at);
  await handle.close();
}
