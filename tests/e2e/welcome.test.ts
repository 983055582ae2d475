/** The first page a reader sees, in the extension as it ships. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser } from './support/driver';
import { serveSite } from './support/site';

describe.each(BROWSERS)('%s', (name) => {
  test('shows the demo article read by the real engine, and a press on a mark opens its card', async () => {
    const site = await serveSite();
    const driver = await startBrowser(name, { proxy: site.proxy });
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
    await driver.close();
    site.close();
  });
});
