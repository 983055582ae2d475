/** Pages of many makes: marks stand on their words, the badge counts, and what is not ours to read is left alone. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, pause, until } from './support/driver';
import { boxInside, clickInside } from './support/inner';
import { MARKS, paintedPixels } from './support/pixels';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** A line is painted when more than this many of its pixels are. */
const PAINTED = 30;

/** The browser element of the tab in front, with Firefox's own rights. */
const FRONT = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser`;

/** What happens on a page after it was read, and is to leave the marks on their words. */
const LATER: Record<string, (page: Page) => Promise<unknown>> = {
  '/live': (page) => page.waitForFunction(() => (window as any).entries >= 5),
  '/infinite': async (page) => {
    await page.evaluate(() => scrollTo(0, 900));
    await page.waitForSelector('#next');
    await page.evaluate(() => scrollTo(0, 0));
  },
};

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
  });

  const badge = (page: Page) =>
    until(async () => /origin/.test((await driver.overlayText(page)) ?? ''), 'badge with its counts');
  const conflictOn = async (page: Page, selector: string) =>
    (await paintedPixels(page, selector, MARKS.conflicts)) > PAINTED;

  test.each([
    ['an accelerated page', '/amp'],
    ['a page that runs from the right', '/right-to-left'],
    ['a page on which nothing can be selected', '/no-select'],
    ['a page of ten thousand words', '/long'],
    ['a live page that grows above', '/live'],
    ['a page to which the next article is added below', '/infinite'],
    ['a page at 150 per cent', '/zoomed'],
    ['a page with the same article in a frame', '/frames'],
    ['a page whose article stands in shadow trees', '/shadow'],
    ['a page whose article stands in a frame of its own', '/frame-only'],
  ])('%s is marked on its words and nowhere else', async (_, path) => {
    const page = await driver.open(NEWS + path);
    await badge(page);
    await LATER[path]?.(page);
    await until(() => conflictOn(page, '#p2'), 'the conflict’s wavy line');
    expect(await paintedPixels(page, '#p1', MARKS.conflicts)).toBe(0);
    await page.close();
  });

  test.each([
    ['in shadow trees', '/shadow'],
    ['in a frame', '/frame-only'],
  ])(
    '%s, a click on a mark opens its note beside it, and the words can be selected and checked',
    async (_, path) => {
      const page = await driver.open(NEWS + path);
      await badge(page);
      const words = await boxInside(page, '#p2', '8 terabytes');
      await clickInside(page, '#p2', '8 terabytes');
      const card = await until(() => driver.overlayBox(page, '.card'), 'the note');
      expect(
        Math.min(Math.abs(card.y - words.y - words.height), Math.abs(card.y + card.height - words.y)),
      ).toBeLessThan(40);
      await page.keyboard.press('Escape');
      await until(async () => !(await driver.overlayBox(page, '.card')), 'the note to close');
      const { x, y, width, height } = await boxInside(page, '#p0', 'Brad Smith');
      await page.mouse.click(x + width / 2, y + height / 2, { count: 2 });
      await driver.askPage(page, 'checkSelection');
      await until(() => driver.overlayBox(page, '.card'), 'the note on what was selected');
      await page.close();
    },
  );

  test('a text that changes within a shadow tree is read again', async () => {
    const page = await driver.open(`${NEWS}/shadow`);
    await badge(page);
    await until(() => conflictOn(page, '#p2'), 'the conflict’s wavy line');
    await page.evaluate(() => (window as any).change());
    await until(async () => (await paintedPixels(page, '#p2', MARKS.conflicts)) === 0, 'the old mark to go');
    await page.close();
  });

  test('a page that only frames an article is left alone', async () => {
    const page = await driver.open(`${NEWS}/framed`);
    await pause(1_000);
    expect(await driver.overlayText(page)).toBeNull();
    await page.close();
  });

  test('on paper there are neither marks nor badge', async () => {
    const page = await driver.open(`${NEWS}/article`);
    await badge(page);
    await until(() => conflictOn(page, '#p2'), 'the conflict’s wavy line');
    if (name === 'chrome') await page.emulateMediaType('print');
    else await driver.inBrowser(`${FRONT}.browsingContext.mediumOverride = 'print'`);
    await until(async () => !(await conflictOn(page, '#p2')), 'the line to go');
    expect((await driver.overlayBox(page, '.badge'))?.width ?? 0).toBe(0);
    await page.close();
  });

  test.runIf(name === 'firefox')(
    'in reader mode nothing of ours is there, and the popup says why',
    async () => {
      const page = await driver.open(`${NEWS}/article`);
      await badge(page);
      await driver.inBrowser(
        `(${FRONT}.fixupAndLoadURIString('about:reader?url=' + encodeURIComponent('${NEWS}/article'), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }), true)`,
      );
      await until(
        () => driver.inBrowser(`${FRONT}.currentURI.spec.startsWith('about:reader')`),
        'reader mode',
      );
      await pause(1_000);
      expect(await driver.toolbarText(page)).toBe('');
      expect(await driver.popup(page, (text) => text.length > 40)).toMatch(/cannot be read by extensions/);
      await page.close();
    },
  );

  test('the side panel follows the tab in front of its own window, whatever another window shows', async () => {
    const story = await driver.open(`${NEWS}/article`);
    await badge(story);
    await driver.pressInPopup(story, 'Side panel');
    const shows = (what: RegExp) =>
      until(async () => what.test(await driver.sidePanelText()), `${what} in the side panel`);
    await shows(/8 terabytes/);
    const api = name === 'chrome' ? 'chrome' : 'browser';
    const tab = await driver.tabId(story);
    const own = await driver.ownPage('welcome.html');
    await shows(/cannot be read by extensions/);
    await own.evaluate(`${api}.tabs.update(${tab}, { active: true })`);
    await shows(/8 terabytes/);
    await own.evaluate(`${api}.windows.create({ url: '${NEWS}/unrelated', focused: true })`);
    await pause(1_500);
    expect(await driver.sidePanelText()).toMatch(/8 terabytes/);
    await Promise.all([story.close(), own.close()]);
  });

  test('each of two tabs has its own sign in the toolbar, whichever is in front', async () => {
    const story = await driver.open(`${NEWS}/article`);
    await badge(story);
    const other = await driver.open(`${NEWS}/unrelated`);
    expect(await driver.toolbarText(other)).toBe('');
    expect(await until(() => driver.toolbarText(story), 'the sign')).toMatch(/^≠\d+$/);
    expect(await driver.toolbarText(other)).toBe('');
    await Promise.all([story.close(), other.close()]);
  });

  test.each([
    ['a sentence that is known opens its note', 'p2', /8 terabytes.*says otherwise/s],
    ['a sentence nobody speaks to gets a plain answer', 'own', /Nothing in the packs/],
  ])('selected and checked, %s', async (_, id, answer) => {
    const page = await driver.open(`${NEWS}/article`);
    await badge(page);
    await page.evaluate((chosen) => {
      const own = document.createElement('p');
      own.id = 'own';
      own.textContent = 'The heron came back to the harbour in spring.';
      document.body.append(own);
      getSelection()?.selectAllChildren(document.getElementById(chosen) as Element);
    }, id);
    await pause(300);
    await driver.askPage(page, 'checkSelection');
    await until(() => driver.overlayBox(page, '.card'), 'the note');
    expect(await driver.overlayText(page)).toMatch(answer);
    await page.close();
  });

  test('open on one site: the panel is there by itself, and focus stays in the page', async () => {
    await driver.ask('changeSettings', { sites: { '1001infos.net': 'open' } });
    const page = await driver.open(`${NEWS}/article`);
    await until(() => driver.overlayBox(page, '.panel'), 'the panel');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await driver.ask('changeSettings', { sites: {} });
    await page.close();
  });
});
