/** A Chromium with one extension, and what it tells of a page's cost. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import sites from '../../../assets/sites.json';
import type { Installed } from '../browsers.ts';

/** Time for the extension and the page to come to rest, in milliseconds. */
export const SETTLE = 400;
/** Longest wait for a page to load, in milliseconds: the machine may be busy. */
const LONGEST_LOAD = 120_000;

/** Counters of one page load, from the browser's own books. */
export interface Counters {
  /** Milliseconds of the page's main thread. */
  task: number;
  script: number;
  /** Bytes. */
  heap: number;
  nodes: number;
  layouts: number;
  listeners: number;
}

export interface BenchBrowser {
  browser: Browser;
  /** Host part of the extension's addresses; null without one. */
  id: string | null;
  /** Loads a page in a new tab, lets it settle, reads the counters, closes it. */
  load(url: string): Promise<Counters>;
  /** Everything the browser traced while `act` ran. */
  trace(act: (mark: (name: string) => Promise<void>) => Promise<void>): Promise<TraceEvent[]>;
  isWorkerRunning(): boolean;
  close(): Promise<void>;
}

/** One event of the browser's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: Record<string, unknown>;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'toplevel', '__metadata'];
const ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--proxy-bypass-list=<-loopback>',
  '--disable-features=BackForwardCache,SpareRendererForSitePerProcess,HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
];

/** Starts Chromium with the unpacked extension in `extension`, or with none. */
export async function openBench(
  installed: Installed,
  proxy: string,
  extension: string | null,
): Promise<BenchBrowser> {
  const browser = await launch({
    executablePath: installed.path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [...ARGS, `--proxy-server=http://${proxy}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = extension ? await browser.installExtension(extension) : null;
  return {
    browser,
    id,
    async load(url) {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(url, { timeout: LONGEST_LOAD });
      await pause(SETTLE);
      const counters = await readCounters(session);
      await page.close();
      return counters;
    },
    trace: (act) => trace(browser, act),
    isWorkerRunning: () => browser.targets().some((target) => target.type() === 'service_worker'),
    close: () => browser.close(),
  };
}

async function readCounters(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    layouts: value('LayoutCount'),
    listeners: value('JSEventListeners'),
  };
}

async function trace(
  browser: Browser,
  act: (mark: (name: string) => Promise<void>) => Promise<void>,
): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
    transferMode: 'ReportEvents',
  });
  await act(async (syncId) => {
    await session.send('Tracing.recordClockSyncMarker', { syncId });
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** Folder of an extension that runs `script` on the pages on which ours runs; it asks for nothing else. */
export function makeExtension(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sc-bench-'));
  const matches = sites.sites.map((host) => `*://*.${host}/*`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'script.js'), script);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      host_permissions: matches,
      content_scripts: [{ matches, js: ['script.js'], run_at: 'document_idle' }],
    }),
  );
  return folder;
}

/** What merely having an extension costs. */
export const makeDoNothing = (): string => makeExtension('Nothing', '0;');

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Opens a page in front; the caller closes it. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  return page;
}
