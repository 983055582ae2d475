/** The whole chain on pages served here: detection, reading, marks, badge, panel, card, popup, and what undoes them. */
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, pause, until } from './support/driver';
import { PARAGRAPHS } from './support/pages';
import { MARKS, paintedPixels } from './support/pixels';
import { ELSEWHERE, NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Enough for whatever comes of a page to have come. */
const SETTLED = 1_500;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
  });
  afterEach(async () => {
    await driver.ask('changeSettings', { mode: 'badge', quiet: false, sites: {} });
  });

  const shown = (page: Parameters<Driver['overlayText']>[0]) =>
    until(async () => {
      const text = await driver.overlayText(page);
      return text && /origin/.test(text) && text;
    }, 'badge with its counts');

  test.each(['/article', '/strict', '/dark'])(
    '%s: the badge gives reports, outlets and origins',
    async (path) => {
      const page = await driver.open(NEWS + path);
      expect(await shown(page)).toMatch(/\d+ reports.*\d+ outlets.*\d+ (?:independent )?origins?/s);
      await page.close();
    },
  );

  test.each(['/article', '/strict'])(
    '%s: marks are painted on their words and nowhere else',
    async (path) => {
      const page = await driver.open(NEWS + path);
      await shown(page);
      await until(
        async () => (await paintedPixels(page, '#p2', MARKS.conflicts)) > 40,
        'the conflict’s wavy line',
      );
      expect(await paintedPixels(page, '#p1', MARKS.conflicts)).toBe(0);
      await page.close();
    },
  );

  test('a click on a mark opens its card, Escape closes it', async () => {
    const page = await driver.open(`${NEWS}/article`);
    await shown(page);
    await clickWords(page, 'terabytes');
    const card = await until(() => driver.overlayBox(page, '.card'), 'the card');
    expect(card.width).toBeGreaterThan(200);
    await page.keyboard.press('Escape');
    await until(async () => !(await driver.overlayBox(page, '.card')), 'the card to close');
    await page.close();
  });

  test('the badge opens the panel, Escape gives the badge back', async () => {
    const page = await driver.open(`${NEWS}/article`);
    await shown(page);
    await driver.clickOverlay(page, '.badge-open');
    const text = await until(async () => {
      const now = await driver.overlayText(page);
      return now && /8 terabytes/.test(now) && now;
    }, 'the panel with the page’s words');
    expect(text).toMatch(/says otherwise/);
    await page.keyboard.press('Escape');
    await until(() => driver.overlayBox(page, '.badge'), 'the badge again');
    await page.close();
  });

  test('the toolbar shows the conflicts of the tab, the popup its state', async () => {
    const page = await driver.open(`${NEWS}/article`);
    await shown(page);
    expect(await until(() => driver.toolbarText(page), 'the toolbar’s sign')).toMatch(/^≠\d+$/);
    expect(await driver.popup(page, (text) => /\d/.test(text))).toMatch(/1001infos\.net/);
    await page.close();
  });

  test('works again after the background was stopped', async () => {
    await driver.stopBackground();
    const page = await driver.open(`${NEWS}/article`);
    await shown(page);
    await page.close();
  });

  test('says nothing on a site switched off, and speaks again when it is switched on', async () => {
    await driver.ask('changeSettings', { sites: { '1001infos.net': 'off' } });
    const page = await driver.open(`${NEWS}/article`);
    await pause(SETTLED);
    expect(await driver.overlayText(page)).toBeNull();
    await driver.ask('changeSettings', { sites: {} });
    await page.reload();
    await shown(page);
    await page.close();
  });

  test.each([
    ['ask', { mode: 'ask' }],
    ['quiet', { quiet: true }],
  ])('%s: only the toolbar speaks', async (_, change) => {
    await driver.ask('changeSettings', change);
    const page = await driver.open(`${NEWS}/watches`);
    expect(await until(() => driver.toolbarText(page), 'the toolbar’s sign')).toMatch(/^≠/);
    expect(await driver.overlayText(page)).toBeNull();
    expect(await page.evaluate(() => [CSS.highlights.size, (window as any).changes])).toEqual([0, []]);
    await page.close();
  });

  test('a page that renders its text anew keeps its marks on the right words', async () => {
    const page = await driver.open(`${NEWS}/renders`);
    await shown(page);
    await page.waitForFunction(() => (window as any).renders >= 10);
    await until(
      async () => (await paintedPixels(page, '#p2', MARKS.conflicts)) > 40,
      'the mark after rendering',
    );
    expect(await page.$eval('#p2', (element) => element.textContent)).toBe(PARAGRAPHS[2]);
    await page.close();
  });

  test('a page that changes what it says is read again', async () => {
    const page = await driver.open(`${NEWS}/renders`);
    await shown(page);
    await page.waitForFunction(() => (window as any).renders >= 10);
    await page.evaluate(() => (window as any).change());
    await until(async () => (await paintedPixels(page, '#p2', MARKS.conflicts)) === 0, 'the old mark to go');
    await page.close();
  });

  test('another article without a page load: marks go with the old text, and come with a new one', async () => {
    const page = await driver.open(`${NEWS}/single-page`);
    await shown(page);
    const old = await page.$eval('main', (main) => main.innerHTML);
    await page.evaluate(() =>
      (window as any).go(
        '/other',
        'Harbour bridge to close',
        `<article><h1>Harbour bridge to close</h1><p>${'The harbour bridge will close to all traffic from March. '.repeat(8)}</p></article>`,
      ),
    );
    await until(async () => (await driver.overlayText(page)) === null, 'everything of ours to go');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.evaluate((html) => (window as any).go('/back', 'Microsoft and Unit 8200', html), old);
    await shown(page);
    await page.close();
  });

  test('a page on no story that becomes one on a story is noticed', async () => {
    const article = await driver.open(`${NEWS}/single-page`);
    const html = await article.$eval('main', (main) => main.innerHTML);
    await article.close();
    const page = await driver.open(`${NEWS}/single-page-unrelated`);
    await pause(SETTLED);
    expect(await driver.overlayText(page)).toBeNull();
    await page.evaluate((text) => (window as any).go('/story', 'Microsoft and Unit 8200', text), html);
    await shown(page);
    await page.close();
  });

  test('the page sees no change but our one element', async () => {
    const page = await driver.open(`${NEWS}/watches`);
    await shown(page);
    await driver.clickOverlay(page, '.badge-open');
    await clickWords(page, 'terabytes');
    await pause(SETTLED);
    const changes = (await page.evaluate(() => (window as any).changes)) as {
      name: string;
      parent: string;
    }[];
    expect(
      changes.filter(({ name, parent }) => name !== 'DIV' || parent !== 'HTML').map((c) => JSON.stringify(c)),
    ).toEqual([]);
    expect(changes.length).toBe(1);
    expect(await page.evaluate(() => (window as any).heard)).toEqual([]);
    await page.close();
  });

  test('an unrelated page is left alone: no node, no highlight, no message, and the background sleeps on', async () => {
    await driver.stopBackground();
    const page = await driver.open(`${NEWS}/watches-unrelated`);
    await pause(SETTLED);
    expect(
      await page.evaluate(() => [(window as any).changes, (window as any).heard, CSS.highlights.size]),
    ).toEqual([[], [], 0]);
    expect(await driver.isBackgroundRunning()).toBe(false);
    await page.close();
  });

  test('a site that is on no list is left alone', async () => {
    const page = await driver.open(`${ELSEWHERE}/article`);
    await pause(SETTLED);
    expect(await driver.overlayText(page)).toBeNull();
    expect(await driver.toolbarText(page)).toBe('');
    await page.close();
  });

  /** Clicks on the first of these words in the page's text. */
  async function clickWords(page: Awaited<ReturnType<Driver['open']>>, words: string): Promise<void> {
    const [x, y] = await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(text);
        if (at < 0 || node.parentElement?.tagName === 'SCRIPT') continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }
      throw new Error(`${text} is not on the page`);
    }, words);
    await page.mouse.click(x as number, y as number);
  }
});
