/** What a page can know: nothing on unrelated pages and in quiet mode, and these few things where we show ourselves. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, pause, until } from './support/driver';
import { article, PAGES, PARAGRAPHS } from './support/pages';
import { PROBE_COUNT, PROBES } from './support/probes';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

const SETTLED = 1_500;

/** One element, seen in five ways; the highlights, seen in two. Not what they say, and not whose they are. */
const KNOWN_TRACES = [
  'child of the root element',
  'element count',
  'foreign element at a point',
  'foreign node added',
  'highlight registry',
  'highlight style',
  'popover in the page',
];

test('there are at least 25 probes', () => {
  expect(PROBE_COUNT).toBeGreaterThanOrEqual(25);
});

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, async (started) => {
    driver = started.driver;
    const id = new URL((await driver.ownPage('popup.html')).url()).host;
    const probed = (html: string) =>
      html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${PROBES.replaceAll('__ID__', id)}`);
    PAGES['/probes'] = { html: probed(article(PARAGRAPHS)) };
    PAGES['/probes-unrelated'] = { html: probed(PAGES['/unrelated']?.html ?? '') };
  });

  const tripped = async (path: string, change: object, isThere: boolean): Promise<string[]> => {
    await driver.ask('changeSettings', { mode: 'badge', quiet: false, ...change });
    const page = await driver.open(NEWS + path);
    if (isThere) await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    await pause(SETTLED);
    const found = (await page.evaluate(() => (window as any).tripped())) as string[];
    await page.close();
    return found;
  };

  test('an unrelated page can know nothing', async () => {
    expect(await tripped('/probes-unrelated', {}, false)).toEqual([]);
  });

  test.each([
    ['quiet mode', { quiet: true }],
    ['the mode that waits to be asked', { mode: 'ask' }],
    ['a site switched off', { sites: { '1001infos.net': 'off' } }],
  ])('a page on a story can know nothing in %s', async (_, change) => {
    expect(await tripped('/probes', change, false)).toEqual([]);
    await driver.ask('changeSettings', { sites: {} });
  });

  test('a page on a story can know that something stands on it, not what', async () => {
    expect(await tripped('/probes', {}, true)).toEqual(KNOWN_TRACES);
  });
});
