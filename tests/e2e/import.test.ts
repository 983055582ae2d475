/**
 * Packs in and out through the library's own page. Figures at scale: E2E_STORIES=10000 with this file alone, which
 * prints them.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { syntheticName, syntheticPack } from '../fixtures/synthetic-pack';
import { BROWSERS, type Driver, until } from './support/driver';
import { choose, exported, openPacks, press, recorded, says } from './support/packs-page';
import { article, PAGES } from './support/pages';
import { NEWS } from './support/site';
import { storedHash } from './support/stored';
import { withBrowser } from './support/with-browser';

const STORIES = Number(process.env.E2E_STORIES ?? 300);
const REPORTS = 40;
/** Time for whatever is done to all the stories, in ms. */
const LONG = 20_000 + STORIES * 30;
const PACK = 'synthetic';
/** A story in the middle, whose name the test's page gives. */
const KNOWN = Math.floor(STORIES / 2);
describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;
  let page: Page;

  withBrowser(name, async (started) => {
    driver = started.driver;
    const told = `${`The dam at ${syntheticName(KNOWN)} was built by 10 people. `.repeat(6)}`;
    PAGES['/synthetic'] = {
      html: article([told, told]).replace(/Microsoft[^<]*/g, `The dam at ${syntheticName(KNOWN)}`),
    };
    page = await openPacks(driver);
    await until(async () => (await titles()).length, 'the bundled pack');
  });

  const titles = async () =>
    (await driver.ask<{ head: { title: { en: string } } }[]>('packs')).map(({ head }) => head.title.en);
  const importFile = async (text: string | Iterable<string>) => {
    await choose(page, text);
    await press(page, 'Import now', '.import', LONG);
    await says(page, /Imported\./, LONG);
  };
  const clock = () => {
    const start = Date.now();
    return () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  };
  /** Opens a page on the bundled story and waits until it has been read. */
  const timeToRead = async () => {
    const reading = clock();
    const news = await driver.open(`${NEWS}/article`);
    await until(
      () =>
        driver
          .askPage<{ reading: { story: unknown } | null }>(news, 'reading')
          .then((read) => read?.reading?.story),
      'the page to be read',
      LONG,
    );
    const time = reading();
    await news.close();
    return time;
  };
  const print = (what: string, figure: string) =>
    STORIES > 1_000 && console.log(`${name}: ${what}: ${figure}`);

  test(
    'an import called off under way changes no stored byte',
    async () => {
      const before = await storedHash(page);
      await choose(page, syntheticPack({ id: PACK, stories: STORIES, reports: REPORTS }));
      await until(() => page.$('.preview'), 'the preview', LONG);
      await page.evaluate('window.stopAt = 0.02');
      await press(page, 'Import now', '.import', LONG);
      await says(page, /^(?!.*Writing).*Choose a file\s*$/s, LONG);
      expect(await storedHash(page)).toBe(before);
      expect(await titles()).not.toContain(`Synthetic ${PACK}`);
    },
    4 * LONG,
  );

  test(
    `${STORIES} stories with ${REPORTS} reports each come in, with progress, and are found in pages`,
    async () => {
      const checking = clock();
      await choose(page, syntheticPack({ id: PACK, stories: STORIES, reports: REPORTS }));
      await until(() => page.$('.preview'), 'the preview', LONG);
      print('file chosen to preview', checking());
      const writing = clock();
      await press(page, 'Import now', '.import', LONG);
      await says(page, /Imported\./, LONG);
      print('“import now” to done', writing());
      const { seen, longest } = await recorded(page);
      print('longest standstill of the page', `${longest.toFixed(0)} ms`);
      expect(new Set(seen).size).toBeGreaterThan(4);
      expect(await titles()).toContain(`Synthetic ${PACK}`);
      const opening = clock();
      const news = await driver.open(`${NEWS}/synthetic`);
      const read = await until(
        () => driver.askPage<{ reading: { story: { id: string } | null } }>(news, 'reading'),
        'the page to be read',
      );
      print('page opened to read', opening());
      expect(read.reading.story?.id).toBe(`${PACK}-${KNOWN}`);
      await news.close();
    },
    4 * LONG,
  );

  test(
    'pages are read while an import is under way',
    async () => {
      const alone = await timeToRead();
      await choose(page, syntheticPack({ id: 'meanwhile', stories: STORIES, reports: REPORTS }));
      await press(page, 'Import now', '.import', LONG);
      const meanwhile = await timeToRead();
      print('page opened to read, alone and during an import', `${alone} and ${meanwhile}`);
      await says(page, /Imported\./, LONG);
      await driver.ask('removePack', 'meanwhile');
    },
    4 * LONG,
  );

  test(
    'what is exported, removed, imported and exported again is the same, byte by byte',
    async () => {
      const saving = clock();
      const first = await exported(page, `Synthetic ${PACK}`, LONG);
      print('export', saving());
      expect(JSON.parse(first).stories).toHaveLength(STORIES);
      const removing = clock();
      await driver.ask('removePack', PACK);
      print('removal', removing());
      await importFile(first);
      expect((await exported(page, `Synthetic ${PACK}`, LONG)) === first).toBe(true);
      await driver.ask('removePack', PACK);
    },
    8 * LONG,
  );

  const hostile = (change: (pack: any) => void) => {
    const pack = JSON.parse([...syntheticPack({ id: PACK, stories: 2, reports: 2 })].join(''));
    change(pack);
    return JSON.stringify(pack);
  };

  test.each([
    [
      'a link that is code',
      hostile((pack) => {
        pack.stories[1].reports[0].url = 'javascript:alert(1)';
      }),
      /stories\[1\]\.reports\[0\] "r0": url must be an http or https link/,
    ],
    ['no pack at all', '<!doctype html><title>Not found</title>', /is no JSON/],
    ['a file cut off', hostile(() => {}).slice(0, -30), /is no JSON/],
    ['a tower of brackets', `{"stories":${'['.repeat(1_000_000)}`, /nested deeper than 24 levels/],
  ])('a hostile file is refused in plain words, and nothing is stored: %s', async (_, text, reason) => {
    const before = await storedHash(page);
    await choose(page, text);
    expect(await says(page, /cannot be imported/)).toMatch(/Nothing was changed/);
    expect(await says(page, reason)).not.toMatch(/Import now/);
    expect(await storedHash(page)).toBe(before);
  });

  test('the bundled pack gives way to a newer file of its id, and comes back when it is restored', async () => {
    const before =
      await driver.ask<{ head: { id: string; title: { en: string } }; bundled: boolean }[]>('packs');
    const bundled = before.find((pack) => pack.bundled);
    const text = await exported(page, bundled?.head.title.en ?? '');
    const newer = JSON.parse(text);
    newer.revision += 1;
    newer.stories[0].title.en = 'A newer telling';
    delete newer.signature;
    await importFile(JSON.stringify(newer));
    const update = await driver.ask<typeof before>('packs');
    expect(update).toMatchObject([{ head: { id: bundled?.head.id }, bundled: false }]);
    expect(JSON.stringify(update)).toContain('A newer telling');
    await choose(page, text);
    await says(page, /is older, revision/);
    await driver.stopBackground();
    expect(await driver.ask('packs')).toEqual(update);
    await page.bringToFront();
    await press(page, 'Restore the packs that came with the extension');
    await until(
      async () => JSON.stringify(await driver.ask('packs')) === JSON.stringify(before),
      'the bundled pack as it came',
    );
  });

  test('a pack that is removed is gone, and the bundled one can be put back', async () => {
    await press(page, 'Remove…', '.pack-card');
    await press(page, 'Remove', '.pack-card');
    await until(async () => (await titles()).length === 0, 'the pack to go');
    await driver.stopBackground();
    expect(await titles()).toEqual([]);
    await page.bringToFront();
    await press(page, 'Restore the packs that came with the extension');
    await until(async () => (await titles()).length === 1, 'the pack to come back');
  });
});
