/** Private windows: the extension may be allowed there, and leaves not one stored byte behind. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, until } from './support/driver';
import { ADDON_ID } from './support/firefox-scripts';
import { NEWS } from './support/site';
import { storedHash } from './support/stored';
import { withBrowser } from './support/with-browser';

/** Lets the add-on into private windows, as its page in Firefox's settings does. */
const ALLOW = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${ADDON_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${ADDON_ID}')).reload();
  return true;
})()`;
const READ_IN_FIREFOX = `(async () => {
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
const READ_IN_CHROMIUM = `(async () => {
  const { id, tabs } = await chrome.windows.create({ incognito: true, url: '${NEWS}/article' });
  const tab = tabs?.[0]?.id ?? (await chrome.tabs.query({ windowId: id }))[0].id;
  let text = '';
  for (let i = 0; i < 100 && !text; i++) { await new Promise((done) => setTimeout(done, 100)); text = await chrome.action.getBadgeText({ tabId: tab }); }
  await chrome.windows.remove(id);
  return text;
})()`;

/** Allows the extension there, reads a page that covers a story in a private window, and gives the toolbar's sign. */
async function readPrivately(driver: Driver): Promise<string> {
  if (driver.name === 'firefox') return driver.inBrowser<string>(READ_IN_FIREFOX);
  const own = await driver.ownPage('library.html');
  return (await own.evaluate(READ_IN_CHROMIUM)) as string;
}

async function allow(driver: Driver): Promise<void> {
  if (driver.name === 'firefox') {
    await driver.inBrowser(ALLOW);
    return;
  }
  const { host } = new URL((await driver.ownPage('popup.html')).url());
  await driver.inBrowser(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${host}', incognitoAccess: true })`,
  );
}

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, async (started) => {
    driver = started.driver;
    await allow(driver);
    await until(async () => (await driver.ask<unknown[]>('packs')).length, 'the bundled pack');
  });

  test('a page read in a private window changes no stored byte, and neither does one in an open window', async () => {
    const own = await driver.ownPage('library.html');
    const before = await storedHash(own);
    expect(await readPrivately(driver)).toMatch(/^≠/);
    const page = await openWithBadge(driver, `${NEWS}/article`);
    await driver.askPage(page, 'openPanel');
    await page.close();
    expect(await storedHash(own)).toBe(before);
  });
});

describe.runIf(BROWSERS.includes('firefox'))('firefox that never remembers history', () => {
  let driver: Driver;

  withBrowser(
    'firefox',
    (started) => {
      driver = started.driver;
    },
    { prefs: { 'browser.privatebrowsing.autostart': true } },
  );

  test('works from memory, and the library says so', async () => {
    await driver.inBrowser(ALLOW);
    await openWithBadge(driver, `${NEWS}/article`);
    const library = await driver.ownPage('library.html#/packs');
    await until(
      () => library.evaluate(`document.querySelectorAll('.pack-card').length === 1`),
      'the bundled pack in the library',
    );
    const said = await until(
      () => library.evaluate(`document.querySelector('.problem')?.textContent`) as Promise<string>,
      'the message',
    );
    expect(said).toMatch(/keeps nothing between sessions/);
  });
});
