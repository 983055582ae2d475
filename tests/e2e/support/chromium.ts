import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JSHandle, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../../lib/tools/browsers';
import { type Driver, type DriverOptions, ROOT, restingBox, textOf, until } from './driver';
import { ownCalls } from './own-calls';

const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,OptimizationHints,MediaRouter',
];

/** Where our element stands: the last child of the root element, in the top layer. */
const HOST = 'document.documentElement.lastElementChild';

/** Chromium over the pipe, headless, every request through the proxy. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const { proxy, extension = join(ROOT, '.output/chrome-mv3'), language = 'en-US', args = [] } = options;
  const userDataDir = options.profile ?? (await mkdtemp(join(tmpdir(), 'sc-chromium-')));
  const browser = await launch({
    executablePath: findBrowser('chrome')?.path ?? 'chromium',
    headless: !options.display,
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    userDataDir,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...QUIET_ARGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--proxy-server=http://${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      ...args,
    ],
  });
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const id = extension
    ? new URL((await browser.waitForTarget(isWorker, { timeout: 20_000 })).url()).host
    : '';
  const origin = `chrome-extension://${id}`;
  let own: Page | null = null;
  const evaluateInOwn = async (code: string): Promise<unknown> => {
    if (!own || own.isClosed()) own = await driver.ownPage('popup.html');
    return own.evaluate(code);
  };

  const shadowOf = async (page: Page): Promise<JSHandle<ShadowRoot> | null> => {
    const [realm] = await page.extensionRealms();
    const handle = await realm?.evaluateHandle(`(() => {
      const host = ${HOST};
      return host && chrome.dom.openOrClosedShadowRoot(host);
    })()`);
    if (!handle || (await handle.evaluate((root) => root === null))) return null;
    return handle as JSHandle<ShadowRoot>;
  };
  const openPopup = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const worker = await workerOf(driver);
    const before = new Set(browser.targets());
    await worker.evaluate('chrome.action.openPopup()');
    const isPopup = (t: Target) => !before.has(t) && t.url().startsWith(`${origin}/popup.html`);
    const target = await browser.waitForTarget(isPopup, { timeout: 8_000 });
    return target.asPage();
  };
  const driver: Driver = {
    name: 'chrome',
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async overlayText(page) {
      return (await (await shadowOf(page))?.evaluate(textOf)) ?? null;
    },
    async overlayBox(page, selector) {
      const root = await shadowOf(page);
      return (
        (await root?.evaluate((shadow, css) => {
          const found = shadow.querySelector(css);
          if (!found) return null;
          const { x, y, width, height } = found.getBoundingClientRect();
          return { x, y, width, height };
        }, selector)) ?? null
      );
    },
    async clickOverlay(page, selector) {
      const box = await restingBox(driver, page, selector);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async popup(page, holds) {
      const popup = await openPopup(page);
      const text = await until(async () => {
        const now = await popup.evaluate(() => document.body.innerText);
        return holds(now) && now;
      }, 'the popup to say it');
      await popup.close();
      return text;
    },
    async pressInPopup(page, label) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      const us = (await browser.extensions()).get(id);
      if (us) await page.triggerExtensionAction(us);
      const isPopup = (t: Target) => !before.has(t) && t.url().startsWith(`${origin}/popup.html`);
      const popup = await (await browser.waitForTarget(isPopup, { timeout: 8_000 })).asPage();
      await until(
        () =>
          popup.evaluate((words) => {
            const found = [...document.querySelectorAll('button')].find((each) => each.textContent === words);
            found?.click();
            return found !== undefined;
          }, label),
        `the popup’s button “${label}”`,
      );
    },
    async sidePanelText() {
      const target = browser.targets().find((each) => each.url().startsWith(`${origin}/sidepanel.html`));
      return target ? (await target.asPage()).evaluate(() => document.body.innerText) : '';
    },
    async ownPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    ...ownCalls('chrome', evaluateInOwn),
    async inReader(page, code) {
      const [realm] = await page.extensionRealms();
      return (await realm?.evaluate(code)) as never;
    },
    async command(page, command) {
      await page.bringToFront();
      await dispatch('commands.onCommand', `'${command}', tab`);
    },
    async chooseMenu(page) {
      await page.bringToFront();
      await dispatch('contextMenus.onClicked', `{ menuItemId: 'check-selection' }, tab`);
    },
    async toolbarText(page) {
      await page.bringToFront();
      const worker = await workerOf(driver);
      return (await worker.evaluate(
        'chrome.tabs.query({active:true,lastFocusedWindow:true}).then(([t])=>chrome.action.getBadgeText({tabId:t.id}))',
      )) as string;
    },
    async stopBackground() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      await until(async () => {
        // Again and again: a worker that is just starting cannot be reached, and one may be stopping by itself.
        await (await target.worker().catch(() => null))?.close().catch(() => {});
        return !browser.targets().includes(target);
      }, 'the worker to stop');
    },
    async inBrowser(expression) {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      // Without it an unpacked extension is not let in again once it was reloaded.
      await settings.evaluate(
        'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
      );
      const value = await settings.evaluate(expression);
      await settings.close();
      return value as never;
    },
    async reloadExtension() {
      await driver.inBrowser(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`);
      own = null;
      await until(() => driver.ask<boolean>('lasting'), 'the extension to be there again');
    },
    isBackgroundRunning: async () => browser.targets().some(isWorker),
    async close() {
      await browser.close();
      if (!options.profile) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  /** The worker, woken by a page of ours where it sleeps. */
  async function workerOf(self: Driver): Promise<WebWorker> {
    if (!browser.targets().some(isWorker)) await self.ask('lasting');
    const target = await browser.waitForTarget(isWorker, { timeout: 8_000 });
    return (await target.worker()) as WebWorker;
  }

  /** Gives the background an event of the tab in front, as the browser does. */
  async function dispatch(event: string, args: string): Promise<void> {
    const worker = await workerOf(driver);
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.${event}.dispatch(${args}))`,
    );
  }
  return driver;
}
