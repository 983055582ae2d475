/** Every view by itself, in real browsers: axe finds nothing, nothing overflows, keys lead everywhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../lib/tools/browsers';
import { serveGallery } from '../components/gallery/serve';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STORY = '#/story/microsoft-unit-8200/microsoft-unit-8200';

const VIEWS = [
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
  '?page=popup&state=off',
  '?page=popup&state=unreadable',
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
];

/** What a reader may have set; each view is looked at in every one of them. */
const WAYS = [
  { name: 'light', query: '' },
  { name: 'dark', query: '&theme=dark' },
  { name: 'right to left', query: '&lang=ar' },
];

const withQuery = (view: string, query: string) => {
  const [before, hash] = view.split('#');
  return `${before}${query}${hash === undefined ? '' : `#${hash}`}`;
};

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await puppeteer.launch({
      browser: name,
      executablePath: findBrowser(name)?.path as string,
      headless: true,
      args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  async function open(view: string, width = 1100, height = 800) {
    await page.setViewport({ width, height });
    // A change of the hash alone would not load the page anew.
    await page.goto('about:blank');
    await page.goto(gallery.url + view);
    await page.waitForSelector('body[data-ready]');
    await page.waitForFunction(() => !document.querySelector('.waiting'));
  }

  describe.each(WAYS)('$name', ({ query }) => {
    test.each(VIEWS)('axe finds nothing in %s', async (view) => {
      await open(withQuery(view, query));
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        // The gallery's own page has no landmarks to speak of; its parts are what is looked at.
        const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
        const result = await axe.run(document, { rules, resultTypes: ['violations'] });
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        );
      });
      expect(violations).toEqual([]);
    });
  });

  test.each(VIEWS)('nothing is cut off at 320 px (400 %% zoom): %s', async (view) => {
    await open(withQuery(view, '&lang=de'), 320, 256);
    const wide = await page.evaluate(() => {
      const root = document.querySelector('source-context')?.shadowRoot ?? document;
      // What scrolls by itself (a table, a picture) may be wider than the window; nothing else may.
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      return [...root.querySelectorAll('.surface *')]
        .filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement);
        })
        .map(
          (element) =>
            `${element.tagName}.${element.getAttribute('class')} ${element.textContent?.slice(0, 40)}`,
        );
    });
    expect(wide).toEqual([]);
  });
});
