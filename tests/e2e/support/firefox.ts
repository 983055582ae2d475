import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/tools/browsers';
import { type Driver, type DriverOptions, ROOT, restingBox, textOf, until } from './driver';
import { ADDON_ID, EXTENSION, popupText, pressInPopup, SIDE_TEXT } from './firefox-scripts';
import { ownCalls } from './own-calls';

const UUID = '11111111-2222-4333-8444-555555555555';
const HOST = 'document.documentElement.lastElementChild';
/** One expression at a time in the browser's own scope. */
type Sent = { type?: string; result?: any; exceptionDetails?: { text: string }; contexts?: any[] };

/** Firefox over WebDriver BiDi, headless, every request through the proxy, our pages at a known address. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const { proxy, extension = join(ROOT, '.output/firefox-mv3'), language = 'en-US', prefs = {} } = options;
  const [proxyHost, proxyPort] = proxy.split(':');
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')?.path ?? 'firefox',
    headless: !options.display,
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    defaultViewport: { width: 1280, height: 900 },
    // moz-extension: pages and the browser's own scope over BiDi.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      'network.proxy.type': 1,
      'network.proxy.http': proxyHost,
      'network.proxy.http_port': Number(proxyPort),
      'network.proxy.ssl': proxyHost,
      'network.proxy.ssl_port': Number(proxyPort),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.security.https_first': false,
      'browser.contentblocking.report.lockwise.enabled': false,
      ...prefs,
    },
  });
  if (extension) await browser.installExtension(extension);
  const send = async (method: string, params: object): Promise<Sent> =>
    (await (browser as any).connection.send(method, params)).result;
  const contextOf = (page: Page): string => (page.mainFrame() as any)._id;
  const inBrowser = async (expression: string): Promise<any> => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: tree.contexts?.[0].context };
    const done = await send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      userActivation: true,
    });
    if (done.type !== 'success') throw new Error(done.exceptionDetails?.text);
    return done.result.value;
  };
  const closePanels = () =>
    until(
      () =>
        inBrowser(`[...Services.wm.getMostRecentWindow('navigator:browser').document.querySelectorAll('panel')]
          .filter((panel) => panel.state !== 'closed').map((panel) => panel.hidePopup()).length === 0`),
      'the browser’s panels to close',
    );
  const shadowOf = async (page: Page): Promise<string | null> => {
    const found = await send('script.evaluate', {
      expression: HOST,
      // A sandbox: what the page does to its own globals and names does not reach it.
      target: { context: contextOf(page), sandbox: 'tests' },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    return found.result?.value?.shadowRoot?.sharedId ?? null;
  };
  const inShadow = async (page: Page, functionDeclaration: string): Promise<any> => {
    const sharedId = await shadowOf(page);
    if (!sharedId) return null;
    const done = await send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }],
      // A sandbox: what the page does to its own globals and names does not reach it.
      target: { context: contextOf(page), sandbox: 'tests' },
      awaitPromise: true,
    });
    return done.result?.value ?? null;
  };
  const ownUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  let own: Page | null = null;
  const evaluateInOwn = async (code: string): Promise<unknown> => {
    if (!own || own.isClosed()) own = await driver.ownPage('popup.html');
    return own.evaluate(code);
  };

  const driver: Driver = {
    name: 'firefox',
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    overlayText: (page) => inShadow(page, String(textOf)),
    async overlayBox(page, selector) {
      const json = await inShadow(
        page,
        `(root) => { const found = root.querySelector(${JSON.stringify(selector)}); if (!found) return null;
          const { x, y, width, height } = found.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }`,
      );
      return json ? JSON.parse(json) : null;
    },
    async clickOverlay(page, selector) {
      const box = await restingBox(driver, page, selector);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async popup(page, holds) {
      await page.bringToFront();
      // A try that failed may have left its popup open, and Firefox opens no second one.
      await closePanels();
      await inBrowser(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).openPopup(window);
        return true;
      })()`);
      const text = await until(async () => {
        const now = await inBrowser(popupText(ownUrl('popup.html')));
        return typeof now === 'string' && holds(now) && now;
      }, 'the popup to say it');
      await closePanels();
      return text;
    },
    async pressInPopup(page, label) {
      await page.bringToFront();
      await closePanels();
      await inBrowser(pressInPopup(label));
    },
    sidePanelText: async () => String(await inBrowser(SIDE_TEXT)),
    async ownPage(path) {
      const page = await browser.newPage();
      // goto() never sees a load event for moz-extension:, so this navigates without waiting.
      await send('browsingContext.navigate', { context: contextOf(page), url: ownUrl(path), wait: 'none' });
      await until(
        () =>
          page.evaluate(
            (url) => location.href.startsWith(url) && document.readyState === 'complete',
            ownUrl(path),
          ),
        path,
      );
      return page;
    },
    ...ownCalls('browser', evaluateInOwn),
    inReader: () => Promise.reject(new Error('Firefox does not let a driver into an isolated world')),
    async command(page, command) {
      await page.bringToFront();
      await inBrowser(`${EXTENSION}.shortcuts.onCommand(${JSON.stringify(command)}), true`);
    },
    async chooseMenu(page) {
      await page.bringToFront();
      await inBrowser(`(() => {
        const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
        ${EXTENSION}.emit('webext-menu-menuitem-click', { menuItemId: 'check-selection', modifiers: [] }, tab);
        return true;
      })()`);
    },
    async toolbarText(page) {
      await page.bringToFront();
      return inBrowser(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
        const action = ExtensionParent.apiManager.global.browserActionFor(${EXTENSION});
        return String((action.action ?? action).getProperty(tab, 'badgeText') ?? '');
      })()`);
    },
    async stopBackground() {
      await inBrowser(`${EXTENSION}.terminateBackground().then(() => true)`);
    },
    inBrowser,
    async reloadExtension() {
      await inBrowser(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(ADDON_ID)});
        await addon.reload();
        return true;
      })()`);
      own = null;
      await until(
        () => inBrowser(`Boolean(${EXTENSION.replace('.extension', '')}?.active)`),
        'the extension to be there again',
      );
    },
    isBackgroundRunning: () => inBrowser(`${EXTENSION}.backgroundState === 'running'`),
    close: () => browser.close(),
  };
  return driver;
}
