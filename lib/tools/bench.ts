/**
 * `npm run bench [-- --full] [--pages DIR] [--peer DIR] [--json FILE]`: what reading costs and what the package
 * weighs, each beside its budget; then, in Chromium, what the extension costs a page beside no extension, one that does
 * nothing, and any other unpacked one. Firefox offers no thread times to a driver. Times are of this machine and this
 * run: compare within one run only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDoNothing } from './bench/chrome.ts';
import { gateCost, type Row, readingCost } from './bench/cost.ts';
import { measureMarks } from './bench/marks.ts';
import { measurePages, type Variant } from './bench/page-cost.ts';
import { type BenchSite, plainArticle, savedPages, serveBench } from './bench/site.ts';
import { packageSizes } from './bench/sizes.ts';
import { measureStoryPage } from './bench/story-page.ts';
import { costTable, type InBrowser, markTable, rowTable, storyTable, tabTable } from './bench/tables.ts';
import { measureTabs } from './bench/tabs.ts';
import { type Installed, needBrowser } from './browsers.ts';
import { readArticles } from './eval/gold.ts';
import { bundledStories } from './stories.ts';

/** How much of everything: quick for every change, full for a release. */
const QUICK = { pages: 12, rounds: 2, story: 5, marks: 5, idle: 0, tabs: 0 };
const FULL = { pages: 130, rounds: 5, story: 12, marks: 15, idle: 60_000, tabs: 100 };

/** 0 when it ran; 1 without a build or a browser. Figures are reported, not judged: the machine may be busy. */
export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean', default: false },
      pages: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
    },
  });
  const rows = await measureInNode(root);
  console.log(`${rowTable(rows)}\n`);
  if (!existsSync(join(root, '.output/chrome-mv3/manifest.json'))) {
    console.error('There is no build to measure in a browser: run "npm run build" first.');
    return 1;
  }
  const installed = needBrowser('chrome');
  if (!installed) return 1;
  const site = await serveBench();
  const results = await measureInBrowser(installed, root, site, {
    ...(values.full ? FULL : QUICK),
    saved: values.pages,
    peers: values.peer,
  });
  site.close();
  for (const table of [costTable, storyTable, markTable, tabTable]) console.log(`${table(results)}\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows, ...results }, null, 2)}\n`);
  return 0;
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

interface Extent {
  pages: number;
  rounds: number;
  story: number;
  marks: number;
  idle: number;
  /** Open at once. */
  tabs: number;
  /** Folder of saved pages; articles made here when there is none. */
  saved: string | undefined;
  /** Folders of other unpacked extensions. */
  peers: readonly string[];
}

async function measureInBrowser(
  installed: Installed,
  root: string,
  site: BenchSite,
  extent: Extent,
): Promise<InBrowser> {
  const extension = join(root, '.output/chrome-mv3');
  const saved = extent.saved ? savedPages(extent.saved, extent.pages) : [];
  const made = Array.from({ length: 6 }, (_, i) => ({
    name: `made ${i}`,
    html: plainArticle(200 * 2 ** i, i),
  }));
  const urls = (saved.length ? saved : made).map(({ html }, i) => site.add(`/page-${i}`, html));
  const variants: Variant[] = [
    { name: 'no extension', extension: null },
    { name: 'no extension, again (A/A)', extension: null },
    { name: 'do-nothing extension', extension: makeDoNothing() },
    { name: 'Source Context', extension },
    ...extent.peers.map((folder) => ({ name: basename(folder), extension: folder })),
  ];
  const demo = readFileSync(join(root, 'assets/demo/en.html'), 'utf8');
  const story = site.add('/story', demo.replace('<link rel="stylesheet" href="/courier.css">', ''));
  const before = loadavg()[0] ?? 0;
  return {
    pages: urls.length,
    rounds: extent.rounds,
    cost: await measurePages(installed, site.proxy, urls, variants, extent.rounds),
    story: await measureStoryPage(installed, site.proxy, extension, story, extent.story, extent.idle),
    marks: [
      await measureMarks(installed, 50, extent.marks),
      await measureMarks(installed, 500, extent.marks),
    ],
    tabs: extent.tabs
      ? await measureTabs(installed, site.proxy, urls, variants.slice(2, 4), extent.tabs)
      : [],
    machineLoad: [before, loadavg()[0] ?? 0],
  };
}
