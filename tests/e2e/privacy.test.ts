/** Nothing leaves the browser. Every request goes through the proxy of the tests, which keeps a list. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, pause, startBrowser, until } from './support/driver';
import { inManifest, makeMutant } from './support/mutant';
import { NEWS, type Site, serveSite } from './support/site';

/** What browsers ask of their makers, whatever is installed: settings, updates, portal checks. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::\d+)?$/;
const SETTLED = 1_500;

/** Hosts that were asked for anything but the pages that a test opened. */
function strangers(site: Site): string[] {
  const hosts = site.requests.map(({ url }) =>
    URL.canParse(url) && url.includes('//') ? new URL(url).host : url,
  );
  return [...new Set(hosts)].filter((host) => host !== new URL(NEWS).host && !OF_THE_BROWSER.test(host));
}

/** Everything a reader does with a page that covers a story. */
async function useEverything(driver: Driver): Promise<void> {
  const page = await openWithBadge(driver, `${NEWS}/demo/en.html`);
  await driver.askPage(page, 'step', 1);
  await page.bringToFront();
  await until(() => driver.overlayBox(page, '.card'), 'the card');
  await driver.askPage(page, 'openPanel');
  await page.bringToFront();
  await hoverEverything(driver, page);
  await driver.popup(page, (text) => /\d/.test(text));
  for (const own of ['library.html', 'welcome.html']) await (await driver.ownPage(own)).close();
  const unrelated = await driver.open(`${NEWS}/unrelated`);
  await pause(SETTLED);
  await unrelated.close();
  await page.close();
}

/** Links of other outlets must not be fetched ahead, whatever the pointer does. */
async function hoverEverything(driver: Driver, page: Page): Promise<void> {
  const panel = await until(() => driver.overlayBox(page, '.panel, aside, section'), 'the panel');
  for (let y = panel.y + 20; y < panel.y + panel.height; y += 40) {
    await page.mouse.move(panel.x + panel.width / 2, y);
    await pause(30);
  }
}

describe.each(BROWSERS)('%s', (name) => {
  let site: Site;
  let driver: Driver | undefined;

  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  test('no host is asked for anything but the pages themselves', async () => {
    driver = await startBrowser(name, { proxy: site.proxy });
    await useEverything(driver);
    await driver.close();
    expect(site.requests.some(({ url }) => url.endsWith('/demo/en.html'))).toBe(true);
    expect(strangers(site)).toEqual([]);
  });

  test('six planted leaks are all seen', async () => {
    const extension = makeMutant(name, {
      'manifest.json': inManifest((manifest) => delete manifest.content_security_policy),
      'detect.js': (text) => `fetch('http://leak-page-fetch.test/').catch(() => {});${text}`,
      'reader.js': (text) =>
        `new Image().src = 'http://leak-page-image.test/';navigator.sendBeacon('http://leak-page-beacon.test/');${text}`,
      'background.js': (text) => `fetch('http://leak-worker-fetch.test/').catch(() => {});${text}`,
      'popup.html': (text) =>
        text.replace('</head>', '<style>@import "http://leak-popup-import.test/";</style></head>'),
      'library.html': (text) =>
        text.replace('<body>', '<body><img src="http://leak-library-image.test/" alt="">'),
    });
    driver = await startBrowser(name, { proxy: site.proxy, extension });
    await useEverything(driver);
    await pause(SETTLED);
    await driver.close();
    const seen = strangers(site).map((host) => host.replace(/:\d+$/, ''));
    expect(seen.sort()).toEqual([
      'leak-library-image.test',
      'leak-page-beacon.test',
      'leak-page-fetch.test',
      'leak-page-image.test',
      'leak-popup-import.test',
      'leak-worker-fetch.test',
    ]);
  });
});
