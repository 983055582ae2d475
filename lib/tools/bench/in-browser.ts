/** Everything that is measured in a browser, one part after the other: each has the machine to itself. */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { findBrowser, type Installed } from '../browsers.ts';
import { makeDoNothing } from './chrome.ts';
import { type FirefoxCost, measureFirefox } from './firefox.ts';
import { measureHuge } from './huge.ts';
import { measureLife } from './life.ts';
import { measureMarks } from './marks.ts';
import { measureOwnPages } from './own-pages.ts';
import { measurePages, type Variant } from './page-cost.ts';
import { type BenchSite, plainArticle, savedPages } from './site.ts';
import { measureStoryPage } from './story-page.ts';
import type { InBrowser } from './tables.ts';
import { measureTabs } from './tabs.ts';

export const PARTS_IN_BROWSER = [
  'pages',
  'story',
  'own',
  'marks',
  'tabs',
  'life',
  'huge',
  'firefox',
] as const;

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

/** Measures the parts asked for; the others are null. */
export async function measureInBrowser(
  installed: Installed,
  root: string,
  site: BenchSite,
  extent: Extent,
): Promise<InBrowser> {
  const { proxy } = site;
  const extension = join(root, '.output/chrome-mv3');
  const urls = pagesOf(site, extent);
  const rounds = Math.ceil(extent.pairs / urls.length);
  const variants = variantsOf(extension, extent.peers);
  const { article, story } = storyOf(root, site);
  const pack = join(root, 'assets/public/packs/microsoft-unit-8200.json');
  const part = async <T>(
    name: (typeof PARTS_IN_BROWSER)[number],
    measure: () => Promise<T>,
    isWanted = true,
  ): Promise<T | null> => (isWanted && extent.parts.has(name) ? measure() : null);
  const before = load();
  return {
    pages: urls.length,
    rounds,
    cost: await part('pages', () => measurePages(installed, proxy, urls, variants, rounds)),
    story: await part('story', () =>
      measureStoryPage(installed, proxy, extension, story, extent.story, extent.idle),
    ),
    own: await part('own', () => measureOwnPages(installed, proxy, extension, story, extent.story)),
    marks: await part('marks', async () => [
      await measureMarks(installed, 50, extent.marks),
      await measureMarks(installed, 500, extent.marks),
    ]),
    tabs: await part(
      'tabs',
      () => measureTabs(installed, proxy, urls, variants.slice(2, 4), extent.tabs),
      extent.tabs > 0,
    ),
    life: await part('life', () => measureLife(installed, proxy, extension, pack, extent.life)),
    huge: await part('huge', () => measureHuge(installed, site, extension, article), extent.huge),
    firefox: await part('firefox', () => inFirefox(root, proxy, urls, extent.firefox), extent.firefox > 0),
    machineLoad: [before, load()],
  };
}

/** The machine's load over the last minute. */
const load = (): number => loadavg()[0] ?? 0;

/** Addresses of pages on no story: saved ones, or articles made here. */
function pagesOf(site: BenchSite, { saved, pages }: Extent): string[] {
  const kept = saved ? savedPages(saved, pages) : [];
  const made = () => Array.from({ length: 6 }, (_, i) => ({ html: plainArticle(200 * 2 ** i, i) }));
  return (kept.length ? kept : made()).map(({ html }, i) => site.add(`/page-${i}`, html));
}

/** What a page's cost is compared among; the first two are one, as a control. */
const variantsOf = (extension: string, peers: readonly Variant[]): Variant[] => [
  { name: 'no extension', extension: null },
  { name: 'no extension, again (A/A)', extension: null },
  { name: 'do-nothing extension', extension: makeDoNothing() },
  { name: 'Source Context', extension },
  ...peers,
];

/** The demo article: its markup, and the address at which it is served. */
function storyOf(root: string, site: BenchSite): { article: string; story: string } {
  const demo = readFileSync(join(root, 'assets/demo/en.html'), 'utf8');
  const story = site.add('/story', demo.replace('<link rel="stylesheet" href="/courier.css">', ''));
  return { article: /<h1[\s\S]*(?=<\/main>|<\/article>|<\/body>)/.exec(demo)?.[0] ?? demo, story };
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
