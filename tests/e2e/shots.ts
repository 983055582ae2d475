/** `npm run shots`: pictures of what the reader sees, from the real thing in both browsers, into .output/shots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSERS, type Driver, pause, ROOT, startBrowser, until } from './support/driver';
import { NEWS, type Site, serveSite } from './support/site';

const FOLDER = join(ROOT, '.output/shots');
/** Fades, fonts and pictures. */
const SETTLED = 700;

const LOOKS = [
  { name: 'light', language: 'en-US', path: '/demo/en.html', dark: false },
  { name: 'dark', language: 'en-US', path: '/demo/en.html', dark: true },
  { name: 'french', language: 'fr', path: '/demo/fr.html', dark: false },
  { name: 'arabic', language: 'ar', path: '/demo/en.html', dark: false },
];

describe.each(BROWSERS.flatMap((browser) => LOOKS.map((look) => ({ browser, ...look }))))(
  '$browser, $name',
  ({ browser, name, language, path, dark }) => {
    let site: Site;
    let driver: Driver;
    let page: Page;

    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true });
      site = await serveSite();
      driver = await startBrowser(browser, {
        proxy: site.proxy,
        language,
        args: dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : [],
        prefs: dark
          ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 }
          : {},
      });
      page = await driver.open(NEWS + path);
      await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    });
    afterAll(async () => {
      await driver?.close();
      site?.close();
    });

    const take = async (view: string, shown: Page = page) => {
      await shown.bringToFront();
      await pause(SETTLED);
      await shown.screenshot({ path: join(FOLDER, `${browser}-${name}-${view}.png`) as `${string}.png` });
    };
    const inPage = async (call: string, ...args: unknown[]) => {
      await driver.askPage(page, call, ...args);
      await page.bringToFront();
    };

    test('badge and marks', () => take('badge'));

    test('card of the first conflict', async () => {
      const { reading } = await driver.askPage<any>(page, 'reading');
      const { findings } = reading.assessment;
      await inPage(
        'reveal',
        findings.findIndex((finding: any) => finding.counts.conflicts.origins > 0),
      );
      await until(() => driver.overlayBox(page, '.card'), 'the card');
      await take('card');
      await page.keyboard.press('Escape');
    });

    test('panel', async () => {
      await inPage('openPanel');
      await take('panel');
    });

    test('panel, narrow window', async () => {
      await page.setViewport({ width: 400, height: 800 });
      await take('narrow');
      await page.setViewport({ width: 1280, height: 900 });
    });

    test.each(['popup', 'library', 'welcome'])('%s', async (own) => {
      const tab = own === 'popup' ? `?tab=${await driver.tabId(page)}` : '';
      const shown = await driver.ownPage(`${own}.html${tab}`);
      if (own === 'popup') await shown.setViewport({ width: 400, height: 560 });
      await take(own, shown);
      await shown.close();
    });
  },
);
