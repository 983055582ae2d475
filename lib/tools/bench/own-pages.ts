/** How soon the popup says something, and how a list of ten thousand reports scrolls in the library. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../../core/pack/schema.ts';
import type { Installed } from '../browsers.ts';
import { type BenchBrowser, openBench, openPage, pause } from './chrome.ts';
import { packWithReports } from './many-reports.ts';
import { median, quantile } from './stats.ts';

export interface OwnPages {
  /** From the popup's opening to the numbers in it, in milliseconds: median and 95 %. */
  popup: [number, number];
  /** Reports in the list. */
  rows: number;
  /** Time from frame to frame while it is scrolled, in milliseconds: median and 95 %. */
  frames: [number, number];
  /** Longest task while it is scrolled, in milliseconds; 0 when none took 50. */
  longestTask: number;
  /** Rows in the document at its end. */
  rowsThere: number;
}

const REPORTS = 10_000;
/** A wheel turned fast. */
const STEP = 600;
const STEPS = 150;
/** Time for a tab's reading to be over, in milliseconds. */
const READ = 1_500;
/** Characters of a pack in one message. */
const PART = 4_000_000;

/** Notes when the three numbers have been painted. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.three')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.benchShown = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Scrolls step by step and notes each frame and every long task. */
const SCROLL = `(async () => {
  const box = document.querySelector('.grid');
  const times = [];
  let longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' });
  const frame = () => new Promise(requestAnimationFrame);
  let last = await frame();
  for (let i = 0; i < ${STEPS}; i++) {
    box.scrollBy(0, ${STEP});
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  box.scrollTo(0, box.scrollHeight);
  await frame(); await frame();
  return { times, longest, rowsThere: box.querySelectorAll('tbody tr').length };
})()`;

/** Opens the popup over the page at `url` so many times, then scrolls through the long list. */
export async function measureOwnPages(
  installed: Installed,
  proxy: string,
  extension: string,
  url: string,
  times: number,
): Promise<OwnPages> {
  const bench = await openBench(installed, proxy, extension);
  try {
    const popup = await popupTimes(bench, url, times);
    const list = await scrollList(bench, extension);
    return { popup: [median(popup), quantile(popup, 0.95)], ...list };
  } finally {
    await bench.close();
  }
}

async function popupTimes(bench: BenchBrowser, url: string, times: number): Promise<number[]> {
  await openPage(bench.browser, url);
  await pause(READ);
  const asking = await ownPage(bench, 'popup.html');
  const tab = await asking.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
  );
  await asking.close();
  const waits: number[] = [];
  for (let i = 0; i < times; i++) {
    const page = await ownPage(bench, `popup.html?tab=${tab}`);
    await page.waitForFunction('window.benchShown');
    waits.push((await page.evaluate('window.benchShown')) as number);
    await page.close();
  }
  return waits;
}

async function scrollList(bench: BenchBrowser, extension: string): Promise<Omit<OwnPages, 'popup'>> {
  const folder = join(extension, 'packs');
  const [file = ''] = readdirSync(folder);
  const bundled = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pack;
  const pack = { ...packWithReports(bundled, REPORTS), id: 'long' };
  const page = await ownPage(bench, 'library.html#/packs');
  await importPack(page, JSON.stringify(pack));
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${bench.id}/library.html#/story/long/${pack.stories[0]?.id}/table`);
  await page.waitForSelector('.grid tbody tr', { timeout: 60_000 });
  await pause(READ);
  const { times, longest, rowsThere } = (await page.evaluate(SCROLL)) as {
    times: number[];
    longest: number;
    rowsThere: number;
  };
  await page.close();
  return { rows: REPORTS, frames: [median(times), quantile(times, 0.95)], longestTask: longest, rowsThere };
}

async function importPack(page: Page, text: string): Promise<void> {
  const call = (name: string, ...args: unknown[]) =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ call: name, args })})`);
  const parts = Math.ceil(text.length / PART);
  for (let nth = 0; nth < parts; nth++)
    await call('takePart', 'bench', nth, text.slice(nth * PART, (nth + 1) * PART));
  const reply = (await call('importPack', 'bench', parts)) as { value?: { state: string } };
  if (reply.value?.state !== 'done') throw new Error(`the long pack was refused: ${JSON.stringify(reply)}`);
}

async function ownPage({ browser, id }: BenchBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}
