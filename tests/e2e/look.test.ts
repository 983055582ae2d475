/**
 * Panel, card, popup and library look as they looked when somebody last saw them, in light, dark, French and Arabic, in
 * both browsers: each part stands where it stood, and the picture has the shades it had, cell by cell. Letters are boxes
 * and the pack is a small one that stays as it is, so that neither fonts nor new reports make a difference. After a
 * change that is meant: `BASELINE=write npx vitest run --project e2e tests/e2e/look.test.ts -t 'every part'`, then look at
 * every view as readers see it (.output/look), then commit.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from './support/driver';
import { openView, STORY, withQuery } from './support/gallery';
import { type Grid, gridOf, pictureOf, readGrid, shareApart, writeGrid } from './support/grid';
import { departures, type Layout, measure, setInBoxes } from './support/layout';
import { type GalleryTab, withGallery } from './support/with-gallery';

const isWriting = process.env.BASELINE === 'write';
const fileOf = (browser: string) => join(import.meta.dirname, `baseline/${browser}.json`);
/** Where pictures are put: those that do not look as they did, and all of them, in real letters, when they are written. */
const FOLDER = join(ROOT, '.output/look');

interface View {
  name: string;
  view: string;
  width: number;
  height: number;
  /** What is scrolled to its end. */
  end?: string;
  parts: readonly string[];
}

const DESK = { width: 1100, height: 800 };
const VIEWS: readonly View[] = [
  {
    name: 'panel',
    view: '?tab=article',
    ...DESK,
    parts: ['.panel', '.panel-bar', '.title', '.three', '.tabs', '.stance-filter', '.finding', '.side'],
  },
  {
    name: 'left out, and only here',
    view: '?tab=left-out',
    ...DESK,
    end: '.panel-scroll',
    parts: [
      '.panel',
      '.tabs',
      '[role=tabpanel] section',
      'section .lead',
      'section .left-out',
      'section .quote',
    ],
  },
  {
    name: 'card',
    view: '?view=badge&card=1',
    ...DESK,
    parts: ['.badge', '.card', '.card .here', '.card .side.conflicts', '.card-foot', '.card-foot button'],
  },
  {
    name: 'popup',
    view: '?page=popup',
    width: 400,
    height: 720,
    parts: ['.title', '.three', '.popup-conflicts button', '.main', '.switch', 'select'],
  },
  {
    name: 'library',
    view: `?page=library${STORY}/figures`,
    ...DESK,
    parts: ['.masthead', 'h1', '.three', '.tabs', '.figures', '.axis-cell', '.bar-ground b', 'td.tally'],
  },
];

const WAYS = [
  { way: 'light', query: '' },
  { way: 'dark', query: '&theme=dark' },
  { way: 'French', query: '&lang=fr' },
  { way: 'Arabic', query: '&lang=ar' },
];

const COMBINATIONS = VIEWS.flatMap((view) => WAYS.map((way) => ({ ...view, ...way })));

/** Width and height of a cell, in px: a line of text and what is above it. */
const CELL = 32;
/** A cell is another one from this distance on: a shade of ours against the paper is further from it. */
const APART = 12;
/** Share of the cells that may be others: a scroll bar, a box that is rounded elsewhere. */
const MOST_APART = 0.02;

interface Look {
  parts: Layout;
  cells: string[];
}

/** What is broken on purpose, and must be seen to be: in a view's light picture. */
const FAULTS = [
  { fault: 'no style sheet', query: '', css: '', bare: true },
  { fault: 'the wrong theme', query: '&theme=dark', css: '' },
  { fault: 'the wrong direction', query: '', css: '.surface { direction: rtl !important; }' },
  { fault: 'letters nobody sees', query: '', css: '.surface * { color: transparent !important; }' },
  { fault: 'no numbers', query: '', css: '.three, .counts, .tally { display: none !important; }' },
  {
    fault: 'parts over each other',
    query: '',
    css: '.side, .popup-conflicts, .figures, .left-out *, .card .here { margin-block-start: -40px !important; }',
  },
];

describe.each(['chrome', 'firefox'] as const)('%s', (browser) => {
  let gallery: GalleryTab;
  const file = fileOf(browser);
  const baseline: Record<string, Look> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const seen: Record<string, Look> = {};

  withGallery(browser, (tab) => {
    gallery = tab;
  });
  afterAll(() => {
    if (isWriting) write(file, seen);
  });

  const open = async ({ view, width, height, end }: View, query: string, name = ''): Promise<Page> => {
    const { page, url } = gallery;
    await openView(page, url, withQuery(view, '&pack=small'), { query, width, height });
    if (end) await scrollToEnd(page, end);
    if (isWriting && name) await keep(page, name);
    await setInBoxes(page);
    if (end) await scrollToEnd(page, end);
    return page;
  };
  const look = async (page: Page, { width, height, parts }: View) => {
    const picture = await pictureOf(page);
    const [across, down] = [width, height].map((size) => Math.floor(size / CELL)) as [number, number];
    const grid = gridOf(picture, { x: 0, y: 0, width, height }, across, down);
    return { grid, across, parts: await measure(page, picture, parts) };
  };

  test.each(COMBINATIONS)('$name in $way: every part where it stood, every shade as it was', async (each) => {
    const title = `${each.name}, ${each.way}`;
    const page = await open(each, each.query, `${browser} ${title}`);
    const { grid, across, parts } = await look(page, each);
    seen[title] = { parts, cells: writeGrid(grid, across) };
    if (isWriting) return;
    const written = baseline[title];
    const apart = shareApart(readGrid(written?.cells ?? []), grid, APART);
    if (!(apart <= MOST_APART)) await keep(page, `${browser} ${title}`);
    expect(departures(parts, written?.parts ?? {})).toEqual([]);
    expect(apart).toBeLessThanOrEqual(MOST_APART);
  });

  describe.each(VIEWS)('$name, when it is broken', (view) => {
    test.each(FAULTS)('$fault: is seen', async ({ query, css, bare }) => {
      const page = await open(view, query);
      await page.evaluate(breakView, css, bare === true);
      const { grid } = await look(page, view);
      const whole: Grid = readGrid((isWriting ? seen : baseline)[`${view.name}, light`]?.cells ?? []);
      expect(shareApart(whole, grid, APART)).toBeGreaterThan(2 * MOST_APART);
    });
  });
});

/** Runs in the page: takes its styles away, or adds one. */
function breakView(css: string, bare: boolean): void {
  const root = document.querySelector('source-context')?.shadowRoot ?? document;
  if (bare) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.slice(-1);
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** A part that scrolls by itself. */
async function scrollToEnd(page: Page, selector: string): Promise<void> {
  await page.evaluate((css) => {
    const root = document.querySelector('source-context')?.shadowRoot ?? document;
    const part = root.querySelector(css);
    part?.scrollTo(0, part.scrollHeight);
  }, selector);
}

async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name.replace(/\W+/g, '-')}.png`) as `${string}.png` });
}

/** A line for each part and each row of cells: what changed is seen in the change itself. */
function write(file: string, looks: Record<string, Look>): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const list = (lines: readonly string[]) => lines.map((line) => `      ${line}`).join(',\n');
  const entries = Object.entries(looks).map(([name, { parts, cells }]) => {
    const boxes = Object.entries(parts).map(
      ([part, box]) => `${JSON.stringify(part)}: [${box.map((value) => JSON.stringify(value)).join(', ')}]`,
    );
    const rows = cells.map((row) => JSON.stringify(row));
    return `  ${JSON.stringify(name)}: {\n    "parts": {\n${list(boxes)}\n    },\n    "cells": [\n${list(rows)}\n    ]\n  }`;
  });
  writeFileSync(file, `{\n${entries.join(',\n')}\n}\n`);
}
