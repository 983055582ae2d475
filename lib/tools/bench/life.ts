/** How long it takes until what an extension knows can be used: after it is installed, and after a pack is imported. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Installed } from '../browsers.ts';
import { makeDoNothing, openBench, pause } from './chrome.ts';
import { median } from './stats.ts';

export interface Life {
  /** Milliseconds from the call to install until the background lists the bundled pack, median. */
  install: number;
  /** The same until an extension that does nothing is installed and a page of the browser's has been loaded. */
  installNothing: number;
  /** Milliseconds to check and store one more pack as large as the bundled one, median. */
  import: number;
}

/** Between two questions, in milliseconds. */
const ASK_EVERY = 10;

/** Installs into so many fresh profiles, and imports `pack` (a file) under another name in each. */
export async function measureLife(
  installed: Installed,
  proxy: string,
  extension: string,
  pack: string,
  times: number,
): Promise<Life> {
  const all: Life[] = [];
  for (let i = 0; i < times; i++) all.push(await once(installed, proxy, extension, pack));
  const of = (key: keyof Life) => median(all.map((life) => life[key]));
  return { install: of('install'), installNothing: of('installNothing'), import: of('import') };
}

async function once(installed: Installed, proxy: string, extension: string, pack: string): Promise<Life> {
  const bench = await openBench(installed, proxy, null);
  try {
    const page = await bench.browser.newPage();
    const nothing = await timeOf(async () => {
      await bench.browser.installExtension(makeDoNothing());
      await page.goto('about:version');
    });
    const install = await timeOf(async () => {
      const id = await bench.browser.installExtension(extension);
      await page.goto(`chrome-extension://${id}/popup.html`);
      while (!((await ask(page, 'packs')) as unknown[] | undefined)?.length) await pause(ASK_EVERY);
    });
    const text = JSON.stringify({ ...JSON.parse(readFileSync(pack, 'utf8')), id: 'one-more' });
    const imported = await timeOf(async () => {
      await ask(page, 'takePart', 'bench', 0, text);
      await ask(page, 'importPack', 'bench', 1);
    });
    return { install, installNothing: nothing, import: imported };
  } finally {
    await bench.close();
  }
}

/** Asks the background as one of our own pages; undefined while there is none to answer. */
const ask = (page: Page, call: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ call, args })}).then((reply) => reply?.value, () => undefined)`,
  );

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
