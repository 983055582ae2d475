/** The gallery's views, and the ways in which a reader may have set them. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/tools/browsers';

export const STORY = '#/story/microsoft-unit-8200/microsoft-unit-8200';

export const VIEWS = [
  '?view=badge',
  '?view=badge&card=1',
  '?view=badge&nothing=The+heron+came+back',
  '?tab=article&current=1',
  '?tab=reports',
  '?tab=timeline',
  '?tab=origins',
  '?tab=left-out&dock=bottom',
  '?page=popup',
  '?page=popup&state=no-permission&lacks',
  '?page=popup&refused',
  '?page=popup&state=off',
  '?page=popup&state=unreadable',
  '?page=popup&state=passing',
  '?page=welcome&lacks',
  '?page=library',
  `?page=library${STORY}/table`,
  `?page=library${STORY}/figures`,
  `?page=library${STORY}/timeline`,
  `?page=library${STORY}/lineage`,
  `?page=library${STORY}/replies`,
  `?page=library${STORY}/compare`,
  `?page=library${STORY}/trace`,
  '?page=library#/packs',
  '?page=library#/settings',
  '?page=library#/accuracy',
  '?page=library#/about',
] as const;

interface Way {
  name: string;
  query: string;
  width: number;
  height: number;
  /** The system's own colours instead of ours. */
  forced?: true;
}

const DESK = { width: 1100, height: 800 };

/** 640 px is a 1,280 px window at 200 per cent, 320 px at 400 per cent. */
export const WAYS: readonly Way[] = [
  { name: 'light', query: '', ...DESK },
  { name: 'dark', query: '&theme=dark', ...DESK },
  { name: 'forced-colours', query: '', ...DESK, forced: true },
  { name: 'french', query: '&lang=fr', ...DESK },
  { name: 'arabic', query: '&lang=ar', ...DESK },
  { name: 'hebrew', query: '&lang=he', ...DESK },
  { name: 'zoom-200', query: '&lang=es', width: 640, height: 400 },
  { name: 'zoom-400', query: '&lang=de', width: 320, height: 256 },
];

/** Starts a browser without the extension; Firefox takes the system's colours from its first moment or never. */
export function startPlain(name: 'chrome' | 'firefox', forced = false): Promise<Browser> {
  return puppeteer.launch({
    browser: name,
    executablePath: findBrowser(name)?.path as string,
    headless: true,
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] : [],
    // 2: never the page's own colours, which is what a high-contrast theme comes to.
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      // Letters as wide as they are, not as hinting has them.
      'gfx.text.subpixel-position.force-enabled': true,
      ...(forced ? { 'browser.display.document_color_use': 2 } : {}),
    },
  });
}

/** A tab without fades, and in Chromium with the system's colours where they are asked for. */
export async function openTab(browser: Browser, forced = false): Promise<Page> {
  const page = await browser.newPage();
  await emulate(page, forced);
  return page;
}

/** No fades, and the system's colours or ours. In Firefox both are set when it starts. */
export async function emulate(page: Page, forced: boolean): Promise<void> {
  if ((await page.browser().version()).startsWith('firefox')) return;
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** A view's name as part of a file's name. */
export const nameOf = (view: string): string =>
  view
    .replace(STORY, '')
    .replace(/^\?|page=|view=|tab=/g, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/-+$/, '');

/** A view with more parameters, before what stands after the hash. */
export function withQuery(view: string, query: string): string {
  const [before, hash] = view.split('#');
  return `${before}${query}${hash === undefined ? '' : `#${hash}`}`;
}

/** Opens a view and waits until everything is there. */
export async function openView(
  page: Page,
  base: string,
  view: string,
  way: Pick<Way, 'query' | 'width' | 'height'>,
): Promise<void> {
  await page.setViewport({ width: way.width, height: way.height });
  // A change of the hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(base + withQuery(view, way.query));
  await page.waitForSelector('body[data-ready]');
  await page.waitForFunction(() => !document.querySelector('.waiting'));
}
