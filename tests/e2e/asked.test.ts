/** What the reader asks for outside the page: a check on a site of no list, the side panel, the context menu, the popup by keys. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, pause, until } from './support/driver';
import { ELSEWHERE, NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Enough for a badge to have come, had there been one. */
const SETTLED = 1_000;
/** More presses of Tab than the popup has stops. */
const MOST_TABS = 20;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
  });
  afterEach(async () => {
    await driver.ask('changeSettings', { mode: 'badge', quiet: false, sites: {} });
  });

  const read = (url: string) => openWithBadge(driver, url);
  const select = (page: Page, id: string) =>
    page.evaluate(
      (chosen) => getSelection()?.selectAllChildren(document.getElementById(chosen) as Element),
      id,
    );

  test('a site of no list is left alone until “Check this page” is pressed, and read then', async () => {
    const page = await driver.open(`${ELSEWHERE}/article`);
    await pause(SETTLED);
    expect(await driver.overlayText(page)).toBeNull();
    await driver.pressInPopup(page, 'Check this page');
    await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    const other = await driver.open(`${ELSEWHERE}/strict`);
    await pause(SETTLED);
    expect(await driver.overlayText(other)).toBeNull();
    await Promise.all([page.close(), other.close()]);
  });

  test('“What is known about this sentence” opens the note of the sentence selected', async () => {
    const page = await read(`${NEWS}/article`);
    await select(page, 'p2');
    await driver.chooseMenu(page);
    await until(() => driver.overlayBox(page, '.card'), 'the note');
    expect(await driver.overlayText(page)).toMatch(/8 terabytes.*says otherwise/s);
    await page.close();
  });

  test('the menu’s entry reads a page whose mode waits to be asked', async () => {
    await driver.ask('changeSettings', { mode: 'ask' });
    const page = await driver.open(`${NEWS}/article`);
    await until(() => driver.toolbarText(page), 'the toolbar’s sign');
    await select(page, 'p2');
    await driver.chooseMenu(page);
    await until(() => driver.overlayBox(page, '.card'), 'the note');
    await page.close();
  });

  test('the popup by keys alone: focus begins at the conflict, and every control can be reached', async () => {
    const page = await read(`${NEWS}/article`);
    const popup = await driver.ownPage(`popup.html?tab=${await driver.tabId(page)}`);
    await popup.waitForSelector('.popup-conflicts button');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await until(focused, 'the first focus')).toBe('Go to the conflict');
    const reached = new Set<string>();
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await popup.keyboard.press('Tab');
      reached.add(await focused());
    }
    const controls = await popup.$$eval('button, select', (all) => all.map((each) => each.textContent));
    expect(controls.filter((words) => !reached.has(words))).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  // Under Firefox's driver the space bar did not press the switch.
  test.runIf(name === 'chrome')('the space bar switches the site off and on', async () => {
    const page = await read(`${NEWS}/article`);
    const popup = await driver.ownPage(`popup.html?tab=${await driver.tabId(page)}`);
    await popup.waitForSelector('.popup-conflicts button');
    for (const isOn of [false, true]) {
      await popup.focus('[role=switch]');
      await popup.keyboard.press(' ');
      await popup.waitForSelector(`[role=switch][aria-checked=${isOn}]`);
    }
    await Promise.all([popup.close(), page.close()]);
  });

  test('Enter on the popup’s first button opens the note of the conflict in the page', async () => {
    const page = await read(`${NEWS}/article`);
    const popup = await driver.ownPage(`popup.html?tab=${await driver.tabId(page)}`);
    await popup.waitForFunction(() => document.activeElement?.textContent === 'Go to the conflict');
    // The popup closes itself once it has gone there, sometimes before the driver has its answer.
    await popup.keyboard.press('Enter').catch(() => {});
    await until(() => driver.overlayBox(page, '.card'), 'the note');
    if (!popup.isClosed()) await popup.close().catch(() => {});
    await page.close();
  });

  test('the side panel opens from the popup and follows the tab in front', async () => {
    const page = await read(`${NEWS}/article`);
    await driver.pressInPopup(page, 'Side panel');
    const says = (pattern: RegExp) =>
      until(async () => pattern.test(await driver.sidePanelText()), `the side panel to say ${pattern}`);
    await says(/8 terabytes.*says otherwise/s);
    const other = await driver.open(`${NEWS}/unrelated`);
    await says(/about no story in the packs/);
    await page.bringToFront();
    await says(/8 terabytes/);
    await driver.ask('changeSettings', { quiet: true });
    await other.bringToFront();
    await says(/about no story/);
    await page.bringToFront();
    await says(/leave every page untouched/);
    await Promise.all([page.close(), other.close()]);
  });
});
