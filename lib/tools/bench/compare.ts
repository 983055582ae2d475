/**
 * Extensions to compare with, made on demand of well-known packages: no part of this project, fetched through npm into
 * a cache folder and left there. They run on the same pages, at the same moment of loading, as ours does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExtension } from './chrome.ts';
import type { Variant } from './page-cost.ts';

interface Comparison {
  name: string;
  /** Exact, so that figures of different days compare. */
  package: string;
  /** The package's script, and what is called once it is there. */
  file: string;
  call: string;
}

const COMPARISONS: readonly Comparison[] = [
  {
    name: 'Dark Reader library 4.9.133',
    package: 'darkreader@4.9.133',
    file: 'darkreader/darkreader.js',
    call: 'DarkReader.enable({ brightness: 100, contrast: 90 });',
  },
  {
    name: 'Readability 0.6.0 on every page',
    package: '@mozilla/readability@0.6.0',
    file: '@mozilla/readability/Readability.js',
    call: 'new Readability(document.cloneNode(true)).parse();',
  },
  {
    name: 'mark.js 8.11.1, ten words',
    package: 'mark.js@8.11.1',
    file: 'mark.js/dist/mark.js',
    call: 'new Mark(document.body).mark("said government company report military data cloud people year world".split(" "));',
  },
];

/** Longest wait for the registry, in milliseconds. */
const LONGEST_FETCH = 60_000;

/** The comparison extensions, and why there are none when they could not be fetched. */
export function makeComparisons(root: string): { variants: Variant[]; problem: string | null } {
  const folder = join(root, 'node_modules/.cache/source-context/compare');
  const missing = COMPARISONS.filter(({ file }) => !existsSync(join(folder, 'node_modules', file)));
  if (missing.length && !fetchInto(folder)) {
    return { variants: [], problem: 'Nothing to compare with: npm could not fetch the packages.' };
  }
  return {
    variants: COMPARISONS.map(({ name, file, call }) => ({
      name,
      extension: makeExtension(name, `${readFileSync(join(folder, 'node_modules', file), 'utf8')}\n${call}`),
    })),
    problem: null,
  };
}

/** Fetches all of them; no script of theirs runs. */
function fetchInto(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Inside an npm script npm says where it is: on Windows its name alone starts nothing.
  const own = process.env.npm_execpath;
  const [command, before] = own ? [process.execPath, [own]] : ['npm', []];
  const { status } = spawnSync(command, [...before, ...args, ...COMPARISONS.map((each) => each.package)], {
    timeout: LONGEST_FETCH,
    stdio: 'ignore',
  });
  return status === 0;
}
