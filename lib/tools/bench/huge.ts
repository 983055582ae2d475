/** What huge pages cost: beside an extension that does nothing, on no story and with an article on a story at their head. */
import type { Page } from 'puppeteer-core';
import type { Installed } from '../browsers.ts';
import { type BenchBrowser, makeDoNothing, openBench, pause } from './chrome.ts';
import type { BenchSite } from './site.ts';
import { costByMark } from './trace-cost.ts';

export interface HugePage {
  page: string;
  /** Bytes of its text. */
  size: number;
  /** Milliseconds of thread time of ours. */
  thread: number;
  /** Longest task with work of ours in it, in milliseconds. */
  longestTask: number;
  /** Bytes of script heap over the do-nothing extension. */
  heap: number;
  /** Milliseconds from the load event to the badge; null when there is none. */
  badge: number | null;
}

const MEGA = 1e6;
/** About 225 bytes each, so that 60,000 make the 13.5 MB of the first page. */
const PARAGRAPH = `<p>${'The harbour bridge will close while engineers replace bearings that moved. '.repeat(3)}</p>`;
/** Two text nodes each. */
const NODES = '<p>one <b>two</b></p>';
const FILLERS: Record<string, () => string> = {
  '13.5 MB': () => PARAGRAPH.repeat(Math.ceil((13.5 * MEGA) / PARAGRAPH.length)),
  '50 MB': () => PARAGRAPH.repeat(Math.ceil((50 * MEGA) / PARAGRAPH.length)),
  'a million text nodes': () => NODES.repeat(500_000),
};
/** Below an article, as long pages have it: text that is none of the article's is no part of what is read. */
const comments = (html: string) => `<section id="comments" class="comments">${html}</section>`;
/** Longest wait for such a page, in milliseconds. */
const LONGEST_LOAD = 240_000;
/** After it, in milliseconds: whatever we do on it is done. */
const REST = 10_000;
const WATCH = `new MutationObserver(() => { if (!window.benchBadge && document.querySelector('html > div')) window.benchBadge = performance.now(); }).observe(document, { childList: true, subtree: true });`;

/** Loads each page, with `article` (HTML of a body on a story) before it and without. */
export async function measureHuge(
  installed: Installed,
  site: BenchSite,
  extension: string,
  article: string,
): Promise<HugePage[]> {
  const results: HugePage[] = [];
  for (const [name, fill] of Object.entries(FILLERS)) {
    for (const [kind, head] of [
      ['no story', '<h1>Bridge to close</h1>'],
      ['an article on a story first', article],
    ] as const) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title></head><body><article>${head}</article>${comments(fill())}</body></html>`;
      const url = site.add('/huge', html);
      const without = await loadIn(installed, site, makeDoNothing(), url);
      const { heap, ...own } = await loadIn(installed, site, extension, url);
      results.push({ page: `${name}, ${kind}`, size: html.length, ...own, heap: heap - without.heap });
    }
  }
  return results;
}

type Loaded = Omit<HugePage, 'page' | 'size'>;

async function loadIn(
  installed: Installed,
  site: BenchSite,
  extension: string,
  url: string,
): Promise<Loaded> {
  const bench: BenchBrowser = await openBench(installed, site.proxy, extension);
  try {
    await bench.load(site.add('/before', '<p>Nothing</p>'));
    const page = await bench.browser.newPage();
    await page.evaluateOnNewDocument(WATCH);
    const events = await bench.trace(async (mark) => {
      await mark('huge');
      await page.goto(url, { timeout: LONGEST_LOAD });
      await pause(REST);
    });
    const cost = costByMark(events, { id: bench.id ?? '', scripts: ['detect.js', 'reader.js'] }).get('huge');
    const heap = (await page.metrics()).JSHeapUsedSize ?? 0;
    return {
      thread: cost?.thread ?? 0,
      longestTask: cost?.longestTask ?? 0,
      heap,
      badge: await badgeOf(page),
    };
  } finally {
    await bench.close();
  }
}

const badgeOf = (page: Page): Promise<number | null> =>
  page.evaluate(
    'window.benchBadge ? window.benchBadge - performance.getEntriesByType("navigation")[0].loadEventEnd : null',
  ) as Promise<number | null>;
