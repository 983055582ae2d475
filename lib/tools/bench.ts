/**
 * `npm run bench [-- --full] [--compare] [--only PART,…] [--pages DIR] [--peer DIR] [--json FILE]`: what reading costs and
 * what the package weighs, each beside its budget; then, in Chromium, what the extension costs a page beside no extension,
 * one that does nothing, others made of well-known packages (`--compare`, and in full), and any other unpacked one; in
 * full, in Firefox by its own profiler. Times are of this machine and this run: compare within one run only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDoNothing } from './bench/chrome.ts';
import { makeComparisons } from './bench/compare.ts';
import { gateCost, type Row, readingCost } from './bench/cost.ts';
import { type FirefoxCost, measureFirefox } from './bench/firefox.ts';
import { measureHuge } from './bench/huge.ts';
import { measureLife } from './bench/life.ts';
import { measureMarks } from './bench/marks.ts';
import { measureOwnPages } from './bench/own-pages.ts';
import { measurePages, type Variant } from './bench/page-cost.ts';
import { type BenchSite, plainArticle, savedPages, serveBench } from './bench/site.ts';
import { packageSizes } from './bench/sizes.ts';
import { measureStoryPage } from './bench/story-page.ts';
import { type InBrowser, rowTable, tablesOf } from './bench/tables.ts';
import { measureTabs } from './bench/tabs.ts';
import { findBrowser, type Installed, needBrowser } from './browsers.ts';
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
  pages: 130,
  pairs: 390,
  story: 12,
  marks: 15,
  idle: 60_000,
  tabs: 100,
  life: 7,
  huge: true,
  firefox: 10,
};
/** What `--only` takes. */
const PARTS = ['node', 'pages', 'story', 'own', 'marks', 'tabs', 'life', 'huge', 'firefox'];

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
  const comparisons = values.compare || values.full ? makeComparisons(root) : { variants: [], problem: null };
  if (comparisons.problem) console.log(`${comparisons.problem}\n`);
  const site = await serveBench();
  const results = await measureInBrowser(installed, root, site, {
    ...(values.full ? FULL : QUICK),
    parts,
    saved: values.pages,
    peers: [
      ...comparisons.variants,
      ...values.peer.map((folder) => ({ name: basename(folder), extension: folder })),
    ],
  });
  site.close();
  for (const text of tablesOf(results)) console.log(`${text}\n`);
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
  parts: ReadonlySet<string>;
  pages: number;
  /** Loads of each variant: of few pages more often, so that the control holds. */
  pairs: number;
  story: number;
  marks: number;
  idle: number;
  /** Open at once. */
  tabs: number;
  /** Installs. */
  life: number;
  huge: boolean;
  /** Loads of each page in Firefox. */
  firefox: number;
  /** Folder of saved pages; articles made here when there is none. */
  saved: string | undefined;
  /** Other extensions. */
  peers: readonly Variant[];
}

async function measureInBrowser(
  installed: Installed,
  root: string,
  site: BenchSite,
  extent: Extent,
): Promise<InBrowser> {
  const { parts } = extent;
  const extension = join(root, '.output/chrome-mv3');
  const saved = extent.saved ? savedPages(extent.saved, extent.pages) : [];
  const made = Array.from({ length: 6 }, (_, i) => ({
    name: `made ${i}`,
    html: plainArticle(200 * 2 ** i, i),
  }));
  const urls = (saved.length ? saved : made).map(({ html }, i) => site.add(`/page-${i}`, html));
  const rounds = Math.ceil(extent.pairs / urls.length);
  const variants: Variant[] = [
    { name: 'no extension', extension: null },
    { name: 'no extension, again (A/A)', extension: null },
    { name: 'do-nothing extension', extension: makeDoNothing() },
    { name: 'Source Context', extension },
    ...extent.peers,
  ];
  const demo = readFileSync(join(root, 'assets/demo/en.html'), 'utf8');
  const story = site.add('/story', demo.replace('<link rel="stylesheet" href="/courier.css">', ''));
  const article = /<h1[\s\S]*(?=<\/main>|<\/article>|<\/body>)/.exec(demo)?.[0] ?? demo;
  const pack = join(root, 'assets/public/packs/microsoft-unit-8200.json');
  const { proxy } = site;
  const before = loadavg()[0] ?? 0;
  // One after the other: each has the machine to itself.
  return {
    pages: urls.length,
    rounds,
    cost: parts.has('pages') ? await measurePages(installed, proxy, urls, variants, rounds) : null,
    story: parts.has('story')
      ? await measureStoryPage(installed, proxy, extension, story, extent.story, extent.idle)
      : null,
    own: parts.has('own') ? await measureOwnPages(installed, proxy, extension, story, extent.story) : null,
    marks: parts.has('marks')
      ? [await measureMarks(installed, 50, extent.marks), await measureMarks(installed, 500, extent.marks)]
      : null,
    tabs:
      parts.has('tabs') && extent.tabs
        ? await measureTabs(installed, proxy, urls, variants.slice(2, 4), extent.tabs)
        : null,
    life: parts.has('life') ? await measureLife(installed, proxy, extension, pack, extent.life) : null,
    huge: parts.has('huge') && extent.huge ? await measureHuge(installed, site, extension, article) : null,
    firefox:
      parts.has('firefox') && extent.firefox ? await inFirefox(root, proxy, urls, extent.firefox) : null,
    machineLoad: [before, loadavg()[0] ?? 0],
  };
}

/** Null where Firefox or its build is missing. */
async function inFirefox(
  root: string,
  proxy: string,
  urls: readonly string[],
  rounds: number,
): Promise<FirefoxCost | null> {
  const installed = findBrowser('firefox');
  const extension = join(root, '.output/firefox-mv3');
  if (!installed || !existsSync(join(extension, 'manifest.json'))) return null;
  return measureFirefox(installed, proxy, extension, urls, rounds);
}
