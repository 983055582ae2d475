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

/** What a reader may have set; each view is looked at in every one of them, in Firefox as it comes. */
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

  describe.each(name === 'chrome' ? WAYS : WAYS.slice(0, 1))('$name', ({ query }) => {
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

  test.each(VIEWS)('at 320 px, which is 400 per cent zoom, nothing is cut off: %s', async (view) => {
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

  describe('by keyboard alone', () => {
    /** What a selector finds inside our element, asked in the page. */
    const inside = <T>(
      selector: string,
      ask: (found: Element | null, active: Element | null) => T,
    ): Promise<T> =>
      page.evaluate(
        (css, source) => {
          const root = document.querySelector('source-context')?.shadowRoot ?? document;
          return new Function(`return (${source})`)()(root.querySelector(css), root.activeElement);
        },
        selector,
        ask.toString(),
      ) as Promise<T>;
    const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
      for (const key of keys) await page.keyboard.press(key);
    };

    test('Esc closes the panel to the badge, Enter on the badge opens it and focus goes to its title', async () => {
      await open('?view=panel');
      await press('Escape');
      await expect.poll(() => inside('.badge', (badge) => badge !== null)).toBe(true);
      await press('Tab', 'Enter');
      await expect
        .poll(() => inside('.panel h2', (title, active) => title !== null && title === active))
        .toBe(true);
    });

    test('arrow keys go round the tabs, and only the selected one is a tab stop', async () => {
      await open('?view=panel');
      await inside('[role=tab]', (tab) => (tab as HTMLElement).focus());
      await press('ArrowRight', 'ArrowRight');
      expect(
        await inside('[aria-selected=true]', (tab, active) => [tab === active, tab?.id.split('-').at(-1)]),
      ).toEqual([true, 'timeline']);
      await press('End', 'ArrowRight');
      expect(await inside('[role=tab]', (tab) => tab?.getAttribute('aria-selected'))).toBe('true');
      expect(await inside('[role=tablist]', (list) => list?.querySelectorAll('[tabindex="0"]').length)).toBe(
        1,
      );
    });

    test('in right-to-left scripts the arrows follow the eye', async () => {
      await open('?view=panel&lang=he');
      await inside('[role=tab]', (tab) => (tab as HTMLElement).focus());
      await press('ArrowLeft');
      expect(await inside('[aria-selected=true]', (tab) => tab?.id.split('-').at(-1))).toBe('reports');
    });

    test('the edge of the panel moves with the arrow keys', async () => {
      await open('?view=panel&size=400');
      await inside('[role=separator]', (edge) => (edge as HTMLElement).focus());
      await press('ArrowLeft');
      expect(await inside('.panel', (panel) => (panel as HTMLElement).offsetWidth)).toBe(424);
      expect(await inside('[role=separator]', (edge) => edge?.getAttribute('aria-valuenow'))).toBe('424');
    });

    test('the tree of origins opens, is walked and closes with arrow keys', async () => {
      await open('?tab=origins');
      await inside('[role=treeitem]', (row) => (row as HTMLElement).focus());
      await press('ArrowRight', 'ArrowDown');
      expect(await inside('[role=tree]', (_, active) => active?.getAttribute('aria-level'))).toBe('2');
      await press('ArrowLeft', 'ArrowLeft');
      expect(
        await inside('[role=treeitem]', (row, active) => [
          row === active,
          row?.getAttribute('aria-expanded'),
        ]),
      ).toEqual([true, 'false']);
    });

    test('a side opens its proof', async () => {
      await open('?view=panel');
      await inside('.side-head', (head) => (head as HTMLElement).focus());
      await press('Enter');
      expect(await inside('.proof', (proof) => proof !== null)).toBe(true);
    });

    test('the picture of a lineage is walked from its one tab stop', async () => {
      await open(`?page=library${STORY}/lineage`);
      await inside('.graph-scroll', (box) => (box as HTMLElement).focus());
      await press('ArrowRight');
      expect(await inside('[aria-selected=true].node', (node) => node?.getAttribute('aria-level'))).toBe('2');
    });
  });

  test('a list of 10,000 stories holds only the rows in view', async () => {
    await open('?page=library&stories=10000');
    const rows = () => page.$$eval('.virtual li', (list) => list.length);
    expect(await rows()).toBeLessThan(60);
    await page.$eval('.virtual', (box) => box.scrollTo(0, box.scrollHeight));
    await page.waitForFunction(
      () => document.querySelector('.virtual li:last-child')?.getAttribute('aria-posinset') === '10000',
    );
    expect(await rows()).toBeLessThan(60);
  });
});
