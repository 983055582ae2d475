/**
 * `npm run bench [-- --full] [--compare] [--only PART,…] [--pages DIR] [--peer DIR] [--json FILE]`: what reading costs and
 * what the package weighs, each beside its budget; then, in Chromium, what the extension costs a page beside no extension,
 * one that does nothing, others made of well-known packages (`--compare`, and in full), and any other unpacked one; in
 * full, in Firefox by its own profiler. Times are of this machine and this run: compare within one run only.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeComparisons } from './bench/compare.ts';
import { gateCost, type Row, readingCost } from './bench/cost.ts';
import { measureInBrowser, PARTS_IN_BROWSER } from './bench/in-browser.ts';
import type { Variant } from './bench/page-cost.ts';
import { serveBench } from './bench/site.ts';
import { packageSizes } from './bench/sizes.ts';
import { rowTable, tablesOf } from './bench/tables.ts';
import { needBrowser } from './browsers.ts';
import { readArticles } from './eval/gold.ts';
import { bundledStories } from './stories.ts';

/** How much of everything: quick for every change, full for a release. */
const QUICK = {
  pages: 12,
  pairs: 36,
  story: 5,
  marks: 3,
  idle: 0,
  tabs: 0,
  life: 3,
  huge: false,
  firefox: 0,
};
const FULL = {
  pages: 65,
  pairs: 195,
  story: 12,
  marks: 15,
  idle: 60_000,
  tabs: 100,
  life: 7,
  huge: true,
  firefox: 3,
};
/** What `--only` takes. */
const PARTS: readonly string[] = ['node', ...PARTS_IN_BROWSER];

/** 0 when it ran; 1 without a build or a browser, or for a part that is none. Figures are reported, not judged. */
export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
      only: { type: 'string', default: PARTS.join() },
      pages: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
    },
  });
  const parts = new Set(values.only.split(','));
  const unknown = [...parts].filter((part) => !PARTS.includes(part));
  if (unknown.length) {
    console.error(`No part of the benchmark: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
    return 1;
  }
  const rows = parts.has('node') ? await measureInNode(root) : [];
  if (rows.length) console.log(`${rowTable(rows)}\n`);
  if (!existsSync(join(root, '.output/chrome-mv3/manifest.json'))) {
    console.error('There is no build to measure in a browser: run "npm run build" first.');
    return 1;
  }
  const installed = needBrowser('chrome');
  if (!installed) return 1;
  const peers = peersOf(root, values.compare || values.full, values.peer);
  const extent = { ...(values.full ? FULL : QUICK), parts, saved: values.pages, peers };
  const site = await serveBench();
  const results = await measureInBrowser(installed, root, site, extent);
  site.close();
  for (const text of tablesOf(results)) console.log(`${text}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows, ...results }, null, 2)}\n`);
  return 0;
}

/** Other extensions to measure beside ours: those made for it, where they are asked for, and unpacked ones in folders. */
function peersOf(root: string, isComparing: boolean, folders: readonly string[]): Variant[] {
  const { variants, problem } = isComparing ? makeComparisons(root) : { variants: [], problem: null };
  if (problem) console.log(`${problem}\n`);
  return [...variants, ...folders.map((folder) => ({ name: basename(folder), extension: folder }))];
}

async function measureInNode(root: string): Promise<Row[]> {
  const story = (await bundledStories(root))[0];
  if (!story) throw new Error('no story pack is bundled');
  const gold = async (name: string) =>
    (await readArticles(join(root, 'tests/eval/gold', name), {}, new Set())).map(({ text }) => text);
  return [
    ...readingCost(await gold('articles'), story),
    ...gateCost(await gold('negatives'), story),
    ...(await packageSizes(root)),
  ];
}
