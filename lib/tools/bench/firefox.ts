/**
 * Firefox's thread time on pages of no story, by its own profiler: it takes a sample of each thread every so often, and
 * those in which a script of ours runs are ours. Coarser than Chromium's trace: meant for the sum over many loads.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installed } from '../browsers.ts';
import { launchWith } from '../launch.ts';
import { pause, SETTLE } from './chrome.ts';

export interface FirefoxCost {
  loads: number;
  /** Milliseconds of ours per load, mean. */
  ours: number;
  /** Milliseconds of the pages' main threads per load, all told, mean. */
  all: number;
}

/** Milliseconds between samples: the profiler takes no shorter ones without distortion. */
const INTERVAL = 0.2;
/** Room for the samples, in entries of 8 bytes. */
const ENTRIES = 2 ** 25;
/** Ours, as frames name it: Firefox has add-ons of its own. */
const SCRIPT = /moz-extension:\/\/[\w-]+\/detect\.js/;
/** Longest wait for the profile to be written, in milliseconds. */
const LONGEST_WRITE = 60_000;

/** Loads each page `rounds` times; null when the browser writes no profile. */
export async function measureFirefox(
  installed: Installed,
  proxy: string,
  extension: string,
  urls: readonly string[],
  rounds: number,
): Promise<FirefoxCost | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sc-profile-'));
  const file = join(folder, 'profile.json');
  const [host, port] = proxy.split(':');
  Object.assign(process.env, {
    MOZ_PROFILER_STARTUP: '1',
    MOZ_PROFILER_STARTUP_INTERVAL: String(INTERVAL),
    MOZ_PROFILER_STARTUP_ENTRIES: String(ENTRIES),
    MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu',
    MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain',
    MOZ_PROFILER_SHUTDOWN: file,
  });
  const browser = await launchWith(installed, extension, {
    headless: true,
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'dom.security.https_first': false,
    },
  });
  for (let round = 0; round < rounds; round++) {
    for (const url of urls) {
      const page = await browser.newPage();
      await page.goto(url);
      await pause(SETTLE);
      await page.close();
    }
  }
  await browser.close();
  for (let waited = 0; !existsSync(file) && waited < LONGEST_WRITE; waited += SETTLE) await pause(SETTLE);
  const cost = existsSync(file) ? costIn(JSON.parse(readFileSync(file, 'utf8')), rounds * urls.length) : null;
  rmSync(folder, { recursive: true, force: true });
  return cost;
}

/** What of Firefox's format of profiles is read here. */
interface Profile {
  meta: { processType?: number; sampleUnits?: { threadCPUDelta?: string } };
  threads: ProfiledThread[];
  processes?: Profile[];
}

type Table = { schema: Record<string, number>; data: (number | null)[][] };

export interface ProfiledThread {
  processType?: string;
  samples: Table;
  stackTable: Table;
  frameTable: Table;
  stringTable: string[];
}

/** How many of these make a millisecond. */
const UNITS: Record<string, number> = { ns: 1e6, µs: 1e3 };

/** Sums up a profile: threads of pages only. */
export function costIn(profile: Profile, loads: number): FirefoxCost {
  let [ours, all] = [0, 0];
  const unit = UNITS[profile.meta.sampleUnits?.threadCPUDelta ?? ''] ?? 1e3;
  for (const thread of threadsOf(profile).filter(({ processType }) => processType === 'tab')) {
    const { stack = 0, threadCPUDelta = 1 } = thread.samples.schema;
    const isOurs = stacksOfOurs(thread);
    for (const sample of thread.samples.data) {
      const time = (sample[threadCPUDelta] ?? 0) / unit;
      all += time;
      const at = sample[stack];
      if (at !== null && at !== undefined && isOurs(at)) ours += time;
    }
  }
  return { loads, ours: ours / loads, all: all / loads };
}

const threadsOf = (profile: Profile): ProfiledThread[] => [
  ...profile.threads,
  ...(profile.processes ?? []).flatMap(threadsOf),
];

/** Which stacks hold the always-on script; asked for the same ones again and again. */
function stacksOfOurs({ stackTable, frameTable, stringTable }: ProfiledThread): (stack: number) => boolean {
  const { prefix = 0, frame = 1 } = stackTable.schema;
  const { location = 0 } = frameTable.schema;
  const known = new Map<number, boolean>();
  const ask = (stack: number): boolean => {
    const before = known.get(stack);
    if (before !== undefined) return before;
    const row = stackTable.data[stack] ?? [];
    const name = stringTable[frameTable.data[row[frame] ?? -1]?.[location] ?? -1] ?? '';
    const above = row[prefix];
    const result = SCRIPT.test(name) || (above !== null && above !== undefined && ask(above));
    known.set(stack, result);
    return result;
  };
  return ask;
}
