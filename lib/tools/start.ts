/** `npm start [-- --firefox] [-- --french]`: builds the extension and shows it on the demo article in a browser. */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import { type DemoServer, serveDemo } from './demo-server.ts';
import { launchWith } from './launch.ts';

/** Without a display the result is a picture; this long is given to the extension to show itself, in milliseconds. */
const TO_SHOW = 4_000;

/** Resolves when the browser has been closed, by the reader or by Ctrl-C; 1 when there is no browser or no build. */
export async function main(args: string[], root: string): Promise<number> {
  const installed = args.includes('--firefox') ? needBrowser('firefox') : needBrowser('chrome', 'firefox');
  if (!installed) return 1;
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', installed.name, '--mode', 'demo'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (built.status !== 0) return 1;
  const server = await serveDemo(join(root, 'assets/demo'));
  const headless = !hasDisplay();
  const browser = await launchWith(installed, join(root, `.output/${installed.name}-mv3-demo`), { headless });
  const stop = stopOn(browser, server);
  await extensionReady(browser);
  const page = await openArticle(browser, server.url + (args.includes('--french') ? '/fr' : '/'));
  if (headless) {
    await takePicture(page, join(root, '.output/demo.png'), root);
    await browser.close();
  } else {
    console.log(`The demo article is open at ${server.url}. Close the browser or press Ctrl-C to end.`);
  }
  await stop;
  return 0;
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Ends everything when the browser goes or this program is told to end. */
function stopOn(browser: Browser, server: DemoServer): Promise<void> {
  const close = () => void browser.close().catch(() => {});
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  return new Promise((stopped) => {
    browser.once('disconnected', () => {
      server.close();
      stopped();
    });
  });
}

/** Chromium gives our scripts to the pages opened after the extension has started; Firefox waits by itself. */
async function extensionReady(browser: Browser): Promise<void> {
  if (!(await browser.version()).startsWith('firefox')) {
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await background.worker())?.evaluate(() => true);
  }
}

async function openArticle(browser: Browser, url: string): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  await page.bringToFront();
  return page;
}

async function takePicture(page: Page, path: string, root: string): Promise<void> {
  await new Promise((done) => setTimeout(done, TO_SHOW));
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`There is no display here: the demo article ran without one, see ${relative(root, path)}.`);
}
