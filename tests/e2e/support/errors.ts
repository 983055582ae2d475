import type { Page } from 'puppeteer-core';

/** What browsers say of addresses that nobody serves: no fault of anybody's. */
const OF_THE_SITE = /favicon|Failed to load resource/;

/** Collects what a page's console shows as errors, whichever script they come from. */
export function watchErrors(page: Page, into: string[]): void {
  page.on('pageerror', (error) => into.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !OF_THE_SITE.test(text)) into.push(text);
  });
}
