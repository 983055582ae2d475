/** Quiet mode: whatever the reader presses outside a page, nothing is put into it, and the proof is shown elsewhere. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, pause, until } from './support/driver';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Enough for whatever comes of a press to have come. */
const SETTLED = 800;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
  });
  afterEach(async () => {
    await driver.ask('changeSettings', { mode: 'badge', quiet: false, sites: {} });
  });

  const read = async (change: object): Promise<Page> => {
    await driver.ask('changeSettings', change);
    const page = await driver.open(`${NEWS}/watches`);
    await until(async () => /^≠/.test(await driver.toolbarText(page)), 'the toolbar’s sign');
    return page;
  };
  const untouched = async (page: Page) => {
    await pause(SETTLED);
    expect(await driver.overlayText(page)).toBeNull();
    expect(await page.evaluate(() => [CSS.highlights.size, (window as any).changes])).toEqual([0, []]);
  };

  const QUIET = { quiet: true };
  const QUIET_BUT_ASK = { quiet: true, sites: { '1001infos.net': 'ask' } };

  test.each([
    ['toggle-panel', QUIET],
    ['next-mark', QUIET],
    ['toggle-panel', QUIET_BUT_ASK],
  ])('the shortcut %s leaves the page untouched (%o)', async (command, change) => {
    const page = await read(change);
    await driver.command(page, command);
    await untouched(page);
    await page.close();
  });

  test('the same shortcut does open the panel where the mode only waits to be asked', async () => {
    const page = await read({ mode: 'ask' });
    await driver.command(page, 'toggle-panel');
    await until(() => driver.overlayBox(page, '.panel'), 'the panel');
    await page.close();
  });

  test('a page that showed its marks before it was to wait for a question shows them when asked, one after the other', async () => {
    const page = await openWithBadge(driver, `${NEWS}/article`);
    await driver.ask('changeSettings', { mode: 'ask' });
    await until(async () => (await driver.overlayText(page)) === null, 'everything of ours to go');
    const cards: (string | null)[] = [];
    for (const _ of [1, 2]) {
      await driver.command(page, 'next-mark');
      const before = cards.at(-1);
      cards.push(
        await until(async () => {
          const box = await driver.overlayBox(page, '.card');
          const text = box && (await driver.overlayText(page));
          return text !== before && text;
        }, 'a card of its own'),
      );
    }
    expect(new Set(cards).size).toBe(2);
    await page.close();
  });

  test('the entry of the context menu leaves the page untouched', async () => {
    const page = await read(QUIET);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('p2') as Element));
    await driver.chooseMenu(page);
    await untouched(page);
    await page.close();
  });

  test.each([
    ['in quiet mode', QUIET],
    ['in quiet mode on a site that is to wait until asked', QUIET_BUT_ASK],
  ])('%s a conflict pressed in the popup shows its proof there', async (_, change) => {
    const page = await read(change);
    const tab = await driver.tabId(page);
    const popup = await driver.ownPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('.popup-conflicts button');
    await popup.click('.popup-conflicts button');
    await popup.waitForSelector('.popup-proof .side');
    expect(await popup.$('[role=alert]')).toBeNull();
    expect(await popup.$eval('main', (main) => main.innerText)).toMatch(/leave every page untouched/);
    await popup.click('.popup-proof .side-head');
    await popup.waitForSelector('.popup-proof .proof');
    await popup.click('.popup-conflicts button');
    await popup.waitForFunction(() => !document.querySelector('.popup-proof'));
    expect(await driver.ask('show', tab)).toBe(false);
    await page.bringToFront();
    await untouched(page);
    await Promise.all([popup.close(), page.close()]);
  });

  test('switched on in the library, it takes badge and marks off the pages that are open', async () => {
    const page = await openWithBadge(driver, `${NEWS}/article`);
    await driver.ask('changeSettings', QUIET);
    await until(async () => (await driver.overlayText(page)) === null, 'everything of ours to go');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
