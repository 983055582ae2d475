/** What every test of single views begins and ends with: the gallery, a browser without the extension, one tab. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveGallery } from '../../components/gallery/serve';
import type { BrowserName } from './driver';
import { openTab, startPlain } from './gallery';

export interface GalleryTab {
  url: string;
  page: Page;
}

/** Opens them before the tests of a block, hands them to `ready`, closes them after the last; `forced`: system colours. */
export function withGallery(name: BrowserName, ready: (tab: GalleryTab) => void, forced = false): void {
  let gallery: Awaited<ReturnType<typeof serveGallery>> | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await startPlain(name, forced);
    ready({ url: gallery.url, page: await openTab(browser, forced) });
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });
}
