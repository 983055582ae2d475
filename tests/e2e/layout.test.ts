/**
 * Panel, card, popup and library stand as they stood when somebody last looked at them, in light, dark, French and
 * Arabic. After a change that is meant: `BASELINE=write npx vitest run --project e2e tests/e2e/layout.test.ts`, then look
 * (`npm run shots`), then commit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openView, STORY } from './support/gallery';
import { departures, type Layout, measure, setFont } from './support/layout';
import { type GalleryTab, withGallery } from './support/with-gallery';

const FILE = join(import.meta.dirname, 'baseline.json');
const isWriting = process.env.BASELINE === 'write';

const VIEWS = [
  {
    name: 'panel',
    view: '?tab=article',
    parts: ['.panel', '.panel-bar', '.title', '.three', '.tabs', '.stance-filter', '.finding', '.side'],
  },
  {
    name: 'card',
    view: '?view=badge&card=1',
    parts: ['.badge', '.card', '.card .here', '.card .side.conflicts', '.card-foot', '.card-foot button'],
  },
  {
    name: 'popup',
    view: '?page=popup',
    parts: ['.title', '.three', '.popup-conflicts button', '.main', '.switch', 'select'],
  },
  {
    name: 'library',
    view: `?page=library${STORY}/figures`,
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

describe('the look', () => {
  let gallery: GalleryTab;
  const baseline: Record<string, Layout> = JSON.parse(readFileSync(FILE, 'utf8'));
  const seen: Record<string, Layout> = {};

  withGallery('chrome', (tab) => {
    gallery = tab;
  });
  afterAll(() => {
    if (isWriting) write(seen);
  });

  test.each(COMBINATIONS)(
    '$name in $way: every part stands where it stood, in the colours it had',
    async (each) => {
      const { name, way, view, query, parts } = each;
      const { page, url } = gallery;
      await openView(page, url, view, { query, width: 1100, height: 800 });
      const hasFont = await setFont(page);
      const now = await measure(page, parts);
      seen[`${name}, ${way}`] = now;
      if (!isWriting) expect(departures(now, baseline[`${name}, ${way}`] ?? {}, hasFont)).toEqual([]);
    },
  );
});

/** A line for each part: what changed is seen in the change itself. */
function write(layouts: Record<string, Layout>): void {
  const lines = Object.entries(layouts).map(([name, layout]) => {
    const parts = Object.entries(layout).map(
      ([part, box]) =>
        `    ${JSON.stringify(part)}: [${box.map((value) => JSON.stringify(value)).join(', ')}]`,
    );
    return `  ${JSON.stringify(name)}: {\n${parts.join(',\n')}\n  }`;
  });
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
