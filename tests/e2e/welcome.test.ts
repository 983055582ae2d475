import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver } from './support/driver';
import { withBrowser } from './support/with-browser';

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
  });

  test('shows the demo article read by the real engine, and a press on a mark opens its card', async () => {
    const page = await driver.ownPage('welcome.html');
    await page.waitForSelector('[data-finding].conflicts');
    expect(await page.$$eval('[data-finding]', (marks) => marks.length)).toBeGreaterThan(3);
    await page.click('[data-finding].conflicts');
    await page.waitForSelector('.card .side.conflicts');
    expect(await page.$eval('.demo-panel', (panel) => panel.textContent)).toMatch(
      /independent origins?|origins?/,
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.card'));
  });
});
