/** Whatever a pack's texts hold is shown as text: in the page, in the popup and in the library nothing of it ever runs. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { STORY_VIEWS, writeRoute } from '../../lib/core/view/route';
import { bridgePack } from '../fixtures/bridge';
import { BROWSERS, type Driver, pause, until } from './support/driver';
import { PAGES } from './support/pages';
import { hostilePack, ODD_LINKS, PAYLOADS, packWithLink } from './support/payloads';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

const PARAGRAPHS = [
  'The middle section of the Vélins bridge dropped into the river Sorne at 7.42 on Tuesday morning, and nine people are known to have died, the prefecture said. Thirty-four were taken to hospital.',
  'A stretch of 120 metres came down, less than a third of the crossing. Operator Sornia Autoroutes said an overladen lorry might be to blame. The Office for Transport Safety has sent a team.',
];
const HEADLINE = 'At least nine dead as motorway bridge falls in Norvane';
/** Enough for a view of the library to have been drawn. */
const SETTLED = 250;
/** Every view of the library. */
const ROUTES = [
  ...(['stories', 'packs', 'settings', 'accuracy', 'about'] as const).map((page) => writeRoute({ page })),
  ...STORY_VIEWS.map((view) =>
    writeRoute({ page: 'story', pack: bridgePack().id, story: bridgePack().stories[0]?.id ?? '', view }),
  ),
];
/** Runs in a page of ours. */
const hasMarkup = () => /canary=1/.test(document.body.textContent ?? '');
/** Markup that only a payload could have made. */
const MADE =
  'img[onerror], script:not([src]), iframe, object, embed, [onload], [onfocus], base, meta[http-equiv=refresh], marquee';

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
    PAGES['/payloads'] = {
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-12T18:00:00Z"></head>
<body><main><article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
    };
  });

  const put = async (text: string) => {
    await driver.ask('takePart', 'payloads', 0, text);
    return driver.ask<{ state: string }>('importPack', 'payloads', 1);
  };
  const untouched = async (page: Page) =>
    page.evaluate(
      (made) => [(globalThis as any).canary ?? null, document.querySelectorAll(made).length],
      MADE,
    );

  test('there are enough of them', () => {
    expect(PAYLOADS.length + ODD_LINKS.length).toBeGreaterThanOrEqual(150);
    expect(hostilePack().filled).toBeGreaterThanOrEqual(PAYLOADS.length);
  });

  test('a pack full of them comes in, and is text in panel, popup and library', async () => {
    expect(await put(hostilePack().text)).toEqual({ state: 'done' });
    await driver.ask('changeSettings', { mode: 'open' });
    const page = await driver.open(`${NEWS}/payloads`);
    await until(
      async () => /canary=1/.test((await driver.overlayText(page)) ?? ''),
      'markup as text in the panel',
    );
    expect(await untouched(page)).toEqual([null, 0]);
    expect(await driver.popup(page, (text) => /reports/i.test(text))).toMatch(/origins?/i);
    await page.close();

    const library = await driver.ownPage('library.html');
    const own = await library.evaluate(() => location.protocol);
    for (const hash of ROUTES) {
      await library.evaluate((to) => {
        location.hash = to;
      }, hash);
      // Settings, accuracy and about show nothing of packs.
      if (hash.includes('story/'))
        await until(() => library.evaluate(hasMarkup), `markup as text at ${hash}`);
      else await pause(SETTLED);
      expect([hash, ...(await untouched(library))]).toEqual([hash, null, 0]);
      const schemes = await library.evaluate(() =>
        [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).protocol),
      );
      expect(schemes.filter((scheme) => ![own, 'https:', 'http:'].includes(scheme))).toEqual([]);
    }
    await library.close();
  });

  test('links in odd forms are refused, and the pack stays as it was', async () => {
    expect(await put(JSON.stringify(bridgePack()))).toEqual({ state: 'done' });
    const before = JSON.stringify(await driver.ask('packs'));
    for (const link of ODD_LINKS)
      expect([link, (await put(packWithLink(link))).state]).toEqual([link, 'refused']);
    expect(JSON.stringify(await driver.ask('packs'))).toBe(before);
    await driver.ask('removePack', bridgePack().id);
  });
});
