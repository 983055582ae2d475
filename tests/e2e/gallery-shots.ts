/** `npm run shots`: every view by itself, in every way a reader may have set (or those in SHOTS), into .output/shots/gallery. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { ROOT } from './support/driver';
import { nameOf, openView, VIEWS, WAYS } from './support/gallery';
import { type GalleryTab, withGallery } from './support/with-gallery';

const FOLDER = join(ROOT, '.output/shots/gallery');
const chosen = process.env.SHOTS?.split(',') ?? WAYS.map(({ name }) => name);
const COMBINATIONS = (['chrome', 'firefox'] as const).flatMap((browser) =>
  WAYS.filter(({ name }) => chosen.includes(name)).map((way) => ({ browser, way, name: way.name })),
);

describe.each(COMBINATIONS)('$browser, $name', ({ browser: name, way }) => {
  let gallery: GalleryTab;

  withGallery(
    name,
    (tab) => {
      mkdirSync(FOLDER, { recursive: true });
      gallery = tab;
    },
    way.forced,
  );

  test.each(VIEWS)('%s', async (view) => {
    const { page, url } = gallery;
    await openView(page, url, view, way);
    const path = join(FOLDER, `${name}-${way.name}-${nameOf(view)}.png`);
    await page.screenshot({ path: path as `${string}.png`, fullPage: view.includes('page=') });
  });
});
