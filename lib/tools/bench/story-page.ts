/** How soon a page on a story has its badge, and what that costs it. */
import type { Installed } from '../browsers.ts';
import { type BenchBrowser, openBench, openPage, pause } from './chrome.ts';
import { median, quantile } from './stats.ts';
import { costByMark } from './trace-cost.ts';

export interface StoryPage {
  /** From the page's load event to our element in it, in milliseconds: median and 95 %, with the worker awake. */
  warm: [number, number];
  /** The same with the worker asleep. */
  cold: [number, number];
  /** Longest task of the page with work of ours in it, in milliseconds, over all loads: median and most. */
  longestTask: [number, number];
  /** Sum of layout shifts over all loads. */
  shift: number;
  /** Thread time of ours while the page is left alone, in milliseconds. */
  idle: number;
}

/** Notes, before any script of the page, when our element comes and what shifts. */
const WATCH = `
  new MutationObserver(() => { if (!window.benchBadge && document.querySelector('html > div')) window.benchBadge = performance.now(); }).observe(document, { childList: true, subtree: true });
  window.benchShift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.benchShift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
`;
/** What of us runs in pages: the background has a thread of its own. */
const IN_PAGES = ['detect.js', 'reader.js'];
/** Longest wait for a badge, in milliseconds. */
const LONGEST = 8_000;
/** After a badge: cards, panel and story have been fetched. */
const REST = 700;

/** Loads a page on a story `times` with the worker awake and `times` with it asleep, then leaves it for `idle` ms. */
export async function measureStoryPage(
  installed: Installed,
  proxy: string,
  extension: string,
  url: string,
  times: number,
  idle: number,
): Promise<StoryPage> {
  const bench = await openBench(installed, proxy, extension);
  try {
    await load(bench, url, false);
    const waits: Record<'warm' | 'cold', number[]> = { warm: [], cold: [] };
    let shift = 0;
    const events = await bench.trace(async (mark) => {
      for (const kind of ['warm', 'cold'] as const) {
        for (let i = 0; i < times; i++) {
          await mark(`${kind} ${i}`);
          const loaded = await load(bench, url, kind === 'cold');
          waits[kind].push(loaded.wait);
          shift += loaded.shift;
        }
      }
    });
    const tasks = [...costByMark(events, { id: bench.id ?? '', scripts: IN_PAGES }).values()].map(
      ({ longestTask }) => longestTask,
    );
    return {
      warm: [median(waits.warm), quantile(waits.warm, 0.95)],
      cold: [median(waits.cold), quantile(waits.cold, 0.95)],
      longestTask: [median(tasks), Math.max(...tasks)],
      shift,
      idle: await measureIdle(bench, url, idle),
    };
  } finally {
    await bench.close();
  }
}

async function load(
  bench: BenchBrowser,
  url: string,
  cold: boolean,
): Promise<{ wait: number; shift: number }> {
  if (cold) await stopWorker(bench);
  const page = await bench.browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(url);
  await page.waitForFunction('window.benchBadge', { timeout: LONGEST });
  await pause(REST);
  const measured = (await page.evaluate(
    '({ wait: window.benchBadge - performance.getEntriesByType("navigation")[0].loadEventEnd, shift: window.benchShift })',
  )) as { wait: number; shift: number };
  await page.close();
  return measured;
}

async function stopWorker({ browser }: BenchBrowser): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  await (await target?.worker())?.close();
  await pause(100);
}

/** Repaints and looks after painting end some seconds after the badge; what comes then is idling. */
const UNTIL_REST = 17_000;

async function measureIdle(bench: BenchBrowser, url: string, time: number): Promise<number> {
  if (time === 0) return 0;
  const page = await openPage(bench.browser, url);
  await pause(UNTIL_REST);
  const events = await bench.trace(async (mark) => {
    await mark('idle');
    await pause(time);
  });
  await page.close();
  return costByMark(events, { id: bench.id ?? '' }).get('idle')?.thread ?? 0;
}
