/** `npm run shots`: pictures of what the reader sees, from the real thing in both browsers, into .output/shots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, pause, ROOT, until } from './support/driver';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

const FOLDER = join(ROOT, '.output/shots');
/** Fades, fonts and pictures. */
const SETTLED = 700;

const LOOKS = [
  { name: 'light', language: 'en-US', path: '/demo/en.html', dark: false },
  { name: 'dark', language: 'en-US', path: '/demo/en.html', dark: true },
  { name: 'french', language: 'fr', path: '/demo/fr.html', dark: false },
  { name: 'arabic', language: 'ar', path: '/demo/en.html', dark: false },
];

/** What has each browser prefer dark pages. */
const DARK = {
  args: ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'],
  prefs: { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 },
};

describe.each(BROWSERS.flatMap((browser) => LOOKS.map((look) => ({ browser, ...look }))))(
  '$browser, $name',
  ({ browser, name, language, path, dark }) => {
    let driver: Driver;
    let page: Page;

    withBrowser(
      browser,
      async (started) => {
        driver = started.driver;
        mkdirSync(FOLDER, { recursive: true });
        page = await openWithBadge(driver, NEWS + path);
      },
      { language, ...(dark ? DARK : {}) },
    );

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
