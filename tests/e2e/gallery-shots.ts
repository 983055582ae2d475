/** `npm run shots`: every view by itself, in every way a reader may have set (or those in SHOTS), into .output/shots/gallery. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { serveGallery } from '../components/gallery/serve';
import { ROOT } from './support/driver';
import { nameOf, openTab, openView, startPlain, VIEWS, WAYS } from './support/gallery';

const FOLDER = join(ROOT, '.output/shots/gallery');
const chosen = process.env.SHOTS?.split(',') ?? WAYS.map(({ name }) => name);
const COMBINATIONS = (['chrome', 'firefox'] as const).flatMap((browser) =>
  WAYS.filter(({ name }) => chosen.includes(name)).map((way) => ({ browser, way, name: way.name })),
);

describe.each(COMBINATIONS)('$browser, $name', ({ browser: name, way }) => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    gallery = await serveGallery();
    browser = await startPlain(name, way.forced);
    page = await openTab(browser, way.forced);
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  test.each(VIEWS)('%s', async (view) => {
    await openView(page, gallery.url, view, way);
    const path = join(FOLDER, `${name}-${way.name}-${nameOf(view)}.png`);
    await page.screenshot({ path: path as `${string}.png`, fullPage: view.includes('page=') });
  });
});
