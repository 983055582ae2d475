/** What many open tabs take in memory: the scripts' heaps, exact, and all of the browser's processes, where it can be told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Installed } from '../browsers.ts';
import { openBench, pause, SETTLE } from './chrome.ts';
import type { Variant } from './page-cost.ts';

export interface TabMemory {
  variant: string;
  tabs: number;
  /** Bytes of script heap, summed over the tabs. */
  heap: number;
  /** Bytes of all processes, shared pages divided among their users; null where the system does not tell. */
  processes: number | null;
}

/** Opens the pages, again and again, in `tabs` tabs of one browser for each variant in turn. */
export async function measureTabs(
  installed: Installed,
  proxy: string,
  urls: readonly string[],
  variants: readonly Variant[],
  tabs: number,
): Promise<TabMemory[]> {
  const results: TabMemory[] = [];
  for (const { name, extension } of variants) {
    const { browser, close } = await openBench(installed, proxy, extension);
    try {
      let heap = 0;
      for (let i = 0; i < tabs; i++) {
        const page = await browser.newPage();
        await page.goto(urls[i % urls.length] as string);
        await pause(SETTLE);
        heap += (await page.metrics()).JSHeapUsedSize ?? 0;
      }
      results.push({ variant: name, tabs, heap, processes: memoryOfTree(browser.process()?.pid) });
    } finally {
      await close();
    }
  }
  return results;
}

const KIBI = 1_024;

/** Proportional set size of a process and all it started. Linux only. */
function memoryOfTree(root: number | undefined): number | null {
  if (root === undefined || !existsSync('/proc/self/smaps_rollup')) return null;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1])]),
  );
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === root || (parent !== undefined && parent > 0 && isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs).reduce((sum, pid) => {
    const size = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
    return sum + Number(size ?? 0) * KIBI;
  }, 0);
}

/** Text of a file; empty when the process is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
