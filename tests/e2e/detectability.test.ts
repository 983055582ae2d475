/**
 * What a page can know: nothing on unrelated pages and in quiet mode, and these few things where we show ourselves.
 *
 * The bar is three probes with the panel open; six see something, of two things. The one element must be in the
 * document to be painted, so it is counted, observed and hit: elsewhere than under the root it would be counted and
 * observed all the same, and the page would remove it each time it renders anew. A closed root on the page’s own body
 * would add no element at all, but changes a node that is not ours. The registry of highlights is the document’s, in
 * every world; marks that are not in it would be elements over the text or in it. So a page can tell that something was
 * added to it; as the last test shows, not by whom.
 */
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, pause, until } from './support/driver';
import { article, PAGES, PARAGRAPHS } from './support/pages';
import { PROBE_COUNT, PROBES } from './support/probes';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

const SETTLED = 1_500;

const ONE_ELEMENT = [
  'child of the root element',
  'element count',
  'foreign element at a point',
  'foreign node added',
];
const HIGHLIGHTS = ['highlight registry', 'highlight style'];
const KNOWN_TRACES = [...ONE_ELEMENT, ...HIGHLIGHTS];
/** What the reader opens has text, and `window.find` finds text in closed shadow trees: words that a page guesses. */
const SEARCH = 'words found by the browser’s search';

/** A page that adds an element with a closed root to itself, and highlights some of its words, with no extension near. */
const ALIKE = `<style>::highlight(any) { text-decoration: underline }</style><script>
addEventListener('load', () => setTimeout(() => {
  const element = document.createElement('div');
  const layer = element.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  layer.popover = 'manual';
  layer.textContent = 'A box with something in it';
  layer.style.cssText = 'position: fixed; inset: auto 16px 16px auto; margin: 0; width: 240px; height: 50px';
  document.documentElement.append(element);
  layer.showPopover();
  const range = new Range();
  range.selectNodeContents(document.querySelector('p'));
  CSS.highlights.set('any', new Highlight(range));
}, 300));
</script>`;

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
    const unrelated = PAGES['/unrelated']?.html ?? '';
    PAGES['/probes-unrelated'] = { html: probed(unrelated) };
    PAGES['/probes-alike'] = { html: probed(unrelated).replace('</head>', `${ALIKE}</head>`) };
  });

  const tripped = async (path: string, change: object, seen?: '.badge' | '.panel'): Promise<string[]> => {
    await driver.ask('changeSettings', { mode: 'badge', quiet: false, ...change });
    const page = await driver.open(NEWS + path);
    if (seen) await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    if (seen === '.panel') {
      await driver.askPage(page, 'openPanel');
      await page.bringToFront();
      await until(() => driver.overlayBox(page, '.panel'), 'the panel');
    }
    await pause(SETTLED);
    const found = (await page.evaluate(() => (window as any).tripped())) as string[];
    await page.close();
    return found;
  };

  test('an unrelated page can know nothing', async () => {
    expect(await tripped('/probes-unrelated', {})).toEqual([]);
  });

  test.each([
    ['quiet mode', { quiet: true }],
    ['the mode that waits to be asked', { mode: 'ask' }],
    ['a site switched off', { sites: { '1001infos.net': 'off' } }],
  ])('a page on a story can know nothing in %s', async (_, change) => {
    expect(await tripped('/probes', change)).toEqual([]);
    await driver.ask('changeSettings', { sites: {} });
  });

  test.each([
    ['.badge', KNOWN_TRACES],
    ['.panel', [...KNOWN_TRACES, SEARCH]],
  ] as const)('a page on a story can know that our %s stands on it', async (part, traces) => {
    expect(await tripped('/probes', {}, part)).toEqual(traces);
  });

  test('of the badge not what stands there, nor whose it is: a script of the page that adds a box and marks leaves the same traces', async () => {
    expect(await tripped('/probes-alike', {})).toEqual(KNOWN_TRACES);
  });
});
