/** Every view by itself, in real browsers: axe finds nothing, nothing overflows, keys lead everywhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { emulate, openTab, openView, STORY, startPlain, VIEWS } from './support/gallery';
import { type GalleryTab, withGallery } from './support/with-gallery';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The longest words, and right-to-left ones; Firefox, which lays out the same, looks at the longest. */
const LANGUAGES = { chrome: ['en', 'ar', 'de'], firefox: ['de'] } as const;
/** A window of 1,280 px at 200 and at 400 per cent. */
const ZOOMED = [640, 320];
/** A view of each kind: switches, tables, pictures, cards. */
const IN_SYSTEM_COLOURS = VIEWS.filter((view) => /tab=article|page=popup$|table|settings/.test(view));
const DESK = { query: '', width: 1100, height: 800 };

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let gallery: GalleryTab;
  let page: Page;

  withGallery(name, (tab) => {
    gallery = tab;
    page = tab.page;
  });

  const open = async (view: string) => {
    await page.bringToFront();
    await openView(page, gallery.url, view, DESK);
  };

  describe.each(LANGUAGES[name])('in %s', (language) => {
    test.each(VIEWS)('axe finds nothing and nothing is cut off, however it is shown: %s', async (view) => {
      await page.bringToFront();
      await openView(page, gallery.url, view, { ...DESK, query: `&lang=${language}` });
      expect(await violations(page, 'all')).toEqual([]);
      if (name === 'chrome' && language === 'en') {
        for (const look of ['dark', 'forced'] as const) {
          await showAs(page, look);
          expect([look, ...(await violations(page, 'colours'))]).toEqual([look]);
        }
      }
      for (const width of ZOOMED) {
        await page.setViewport({ width, height: Math.round(width * 0.75) });
        // What answers to the new size has answered after two frames.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect([width, ...(await tooWide(page))]).toEqual([width]);
      }
      if (language === 'de') expect(await violations(page, 'all')).toEqual([]);
      await showAs(page, 'light');
    });
  });

  test.runIf(name === 'firefox')('in the system’s own colours Firefox is as legible', async () => {
    const own = await startPlain(name, true);
    const tab = await openTab(own, true);
    for (const view of IN_SYSTEM_COLOURS) {
      await openView(tab, gallery.url, view, DESK);
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect([view, ...(await violations(tab, 'colours'))]).toEqual([view]);
    }
    await own.close();
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

  test('a table of 10,000 reports holds only the rows in view, at its end as at its start', async () => {
    await open(`?page=library&reports=10000${STORY}/table`);
    const rows = () => page.$$eval('.grid tbody tr', (list) => list.map((row) => Number(row.ariaRowIndex)));
    const last = Number(await page.$eval('.grid table', (table) => table.getAttribute('aria-rowcount')));
    expect(last).toBeGreaterThan(5_000);
    expect((await rows()).length).toBeLessThan(60);
    await page.$eval('.grid', (box) => box.scrollTo(0, box.scrollHeight));
    await expect.poll(async () => (await rows()).at(-1)).toBe(last);
    expect((await rows()).length).toBeLessThan(60);
  });

  test('of 10,000 reports the panel shows the first of each origin, and more on a press', async () => {
    await open('?tab=reports&reports=10000');
    const rows = () =>
      page.evaluate(
        () =>
          document.querySelector('source-context')?.shadowRoot?.querySelectorAll('.report-row').length ?? 0,
      );
    const before = await rows();
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(400);
    await page.evaluate(() =>
      document.querySelector('source-context')?.shadowRoot?.querySelector<HTMLElement>('.more-rows')?.click(),
    );
    await expect.poll(rows).toBe(before + 20);
  });
});

/** The page in other colours, without loading it again. Chromium only, but for light. */
async function showAs(page: Page, look: 'light' | 'dark' | 'forced'): Promise<void> {
  const forced = look === 'forced';
  await emulate(page, forced);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(forced);
  await page.evaluate(
    (theme) => {
      const root = document.querySelector('source-context')?.shadowRoot ?? document;
      for (const surface of root.querySelectorAll<HTMLElement>('.surface')) surface.dataset.theme = theme;
      document.documentElement.dataset.theme = theme;
      document.body.classList.toggle('dark', theme === 'dark');
    },
    forced ? 'light' : look,
  );
}

/** What axe finds, one line each; of colours alone where nothing else can have changed. */
async function violations(page: Page, of: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return page.evaluate(async (of) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // The gallery's own page has no landmarks to speak of; its parts are what is looked at.
    const rules = {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'target-size': { enabled: true },
    };
    const only = of === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : { rules };
    const result = await axe.run(document, { ...only, resultTypes: ['violations'] });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, of);
}

/** What reaches beyond the window. What scrolls by itself (a table, a picture) may; nothing else may. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('source-context')?.shadowRoot ?? document;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
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
}
