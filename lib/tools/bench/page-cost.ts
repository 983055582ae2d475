/** What a page on no story costs with the extension: exact counters, and thread time by attribution. */
import type { Installed } from '../browsers.ts';
import { type BenchBrowser, type Counters, openBench, pause, SETTLE } from './chrome.ts';
import { median, quantile, type Ratio, ratioOf } from './stats.ts';
import { costByMark } from './trace-cost.ts';

/** One way to have the pages loaded: with which extension (null: none). */
export interface Variant {
  name: string;
  extension: string | null;
}

export interface PageCost {
  variant: string;
  /** Task time against the variant before it in the table: see `against`. */
  ratio: Ratio | null;
  /** Medians over pages of the difference to no extension. */
  heap: number;
  nodes: number;
  layouts: number;
  listeners: number;
  /** Pages on which the worker was running afterwards. */
  wakes: number;
  /** Thread time of the extension in milliseconds per page: median, 95 %, most. Null without an extension. */
  thread: [number, number, number] | null;
}

/** Loads each page in each variant `rounds` times, the variants alive together and in turning order. */
export async function measurePages(
  installed: Installed,
  proxy: string,
  urls: readonly string[],
  variants: readonly Variant[],
  rounds: number,
): Promise<PageCost[]> {
  const browsers = await Promise.all(variants.map(({ extension }) => openBench(installed, proxy, extension)));
  try {
    await Promise.all(browsers.map((browser) => fallAsleep(browser)));
    // The first page of a browser costs it more than any other.
    for (const browser of browsers) await browser.load(urls[0] as string);
    const runs = await loadAll(browsers, urls, rounds);
    const costs: PageCost[] = [];
    for (const [i, { name }] of variants.entries()) {
      const browser = browsers[i] as BenchBrowser;
      costs.push({
        variant: name,
        ratio:
          i === 0
            ? null
            : ratioOf(perPage(runs.counters, i, 'task'), perPage(runs.counters, against(i), 'task')),
        heap: difference(runs.counters, i, 'heap'),
        nodes: difference(runs.counters, i, 'nodes'),
        layouts: difference(runs.counters, i, 'layouts'),
        listeners: difference(runs.counters, i, 'listeners'),
        wakes: runs.wakes[i] ?? 0,
        thread: browser.id === null ? null : await threadTime(browser, browser.id, urls),
      });
    }
    return costs;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

/** The second no-extension run is the control of the first; every extension is set against the do-nothing one. */
const against = (variant: number): number => (variant <= 2 ? 0 : 2);

/** Installing wakes the worker; it must sleep, and stay asleep, before a page can be said to have woken it. */
async function fallAsleep({ browser }: BenchBrowser): Promise<void> {
  const worker = () => browser.targets().find((target) => target.type() === 'service_worker');
  for (let still = 0; still < 3; still++) {
    await pause(2 * SETTLE);
    const target = worker();
    if (!target) continue;
    still = 0;
    await (await target.worker())?.close();
  }
}

async function loadAll(browsers: readonly BenchBrowser[], urls: readonly string[], rounds: number) {
  const counters: Counters[][][] = browsers.map(() => urls.map(() => []));
  const wakes = browsers.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [page, url] of urls.entries()) {
      for (const variant of turns(browsers.length, round, page)) {
        const browser = browsers[variant] as BenchBrowser;
        counters[variant]?.[page]?.push(await browser.load(url));
        if (browser.isWorkerRunning()) wakes[variant] = (wakes[variant] ?? 0) + 1;
      }
    }
  }
  return { counters, wakes };
}

/** Who comes first changes from page to page, and who follows whom from round to round: what one leaves behind hits all. */
function turns(variants: number, round: number, page: number): number[] {
  const order = Array.from({ length: variants }, (_, turn) => (turn + round + page) % variants);
  return round % 2 ? order.reverse() : order;
}

const perPage = (counters: readonly Counters[][][], variant: number, key: keyof Counters): number[][] =>
  (counters[variant] ?? []).map((loads) => loads.map((load) => load[key]));

function difference(counters: readonly Counters[][][], variant: number, key: keyof Counters): number {
  const base = perPage(counters, 0, key);
  return median(
    perPage(counters, variant, key).map((values, page) => median(values) - median(base[page] ?? [])),
  );
}

async function threadTime(
  browser: BenchBrowser,
  id: string,
  urls: readonly string[],
): Promise<[number, number, number]> {
  const events = await browser.trace(async (mark) => {
    for (const [page, url] of urls.entries()) {
      await mark(`page ${page}`);
      await browser.load(url);
    }
  });
  const times = [...costByMark(events, { id }).values()].map(({ thread }) => thread);
  return [median(times), quantile(times, 0.95), Math.max(...times)];
}
