/** `npm run shots`: every view by itself, in every way a reader may have set, into .output/shots/gallery. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { findBrowser } from '../../lib/tools/browsers';
import { serveGallery } from '../components/gallery/serve';
import { ROOT } from './support/driver';
import { nameOf, openView, VIEWS, WAYS } from './support/gallery';

const FOLDER = join(ROOT, '.output/shots/gallery');
const only = process.env.SHOTS?.split(',');

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
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

  describe.each(WAYS.filter((way) => !only || only.includes(way.name)))('$name', (way) => {
    test.each(VIEWS)('%s', async (view) => {
      await openView(page, gallery.url, view, way);
      const path = join(FOLDER, `${name}-${way.name}-${nameOf(view)}.png`);
      await page.screenshot({ path: path as `${string}.png`, fullPage: view.includes('page=') });
    });
  });
});
