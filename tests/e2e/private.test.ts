/** Private windows: the extension may be allowed there, and leaves not one stored byte behind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, startBrowser, until } from './support/driver';
import { NEWS, type Site, serveSite } from './support/site';
import { storedHash } from './support/stored';

const ADDON_ID = 'source-context@source-context.invalid';
/** Lets the add-on into private windows, as its page in Firefox's settings does. */
const ALLOW = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${ADDON_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${ADDON_ID}')).reload();
  return true;
})()`;
const READ = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const opened = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
  await new Promise((done) => opened.addEventListener('load', done, { once: true }));
  const wait = () => new Promise((done) => opened.setTimeout(done, 100));
  while (!opened.gBrowserInit?.delayedStartupFinished) await wait();
  const tab = opened.gBrowser.selectedTab;
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString('${NEWS}/article', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  const { extension } = WebExtensionPolicy.getByID('${ADDON_ID}');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  let text = '';
  for (let i = 0; i < 100 && !text; i++) { await wait(); text = String((action.action ?? action).getProperty(tab, 'badgeText') ?? ''); }
  opened.close();
  return text;
})()`;
describe.runIf(BROWSERS.includes('firefox'))('firefox', () => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await serveSite();
    driver = await startBrowser('firefox', { proxy: site.proxy });
    await driver.inBrowser(ALLOW);
    await until(async () => (await driver.ask<unknown[]>('packs')).length, 'the bundled pack');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  test('a page read in a private window changes no stored byte, and neither does one in an open window', async () => {
    const own = await driver.ownPage('library.html');
    const before = await storedHash(own);
    expect(await driver.inBrowser<string>(READ)).toMatch(/^≠/);
    const page = await driver.open(`${NEWS}/article`);
    await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    await driver.askPage(page, 'openPanel');
    await page.close();
    expect(await storedHash(own)).toBe(before);
  });
});

describe.runIf(BROWSERS.includes('firefox'))('firefox that never remembers history', () => {
  test('works from memory, and the library says so', async () => {
    const site = await serveSite();
    const driver = await startBrowser('firefox', {
      proxy: site.proxy,
      prefs: { 'browser.privatebrowsing.autostart': true },
    });
    await driver.inBrowser(ALLOW);
    const page = await driver.open(`${NEWS}/article`);
    await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    const library = await driver.ownPage('library.html#/packs');
    await until(
      () => library.evaluate(`document.querySelectorAll('.pack-card').length === 1`),
      'the bundled pack in the library',
    );
    await driver.close();
    site.close();
  });
});
