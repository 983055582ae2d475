import { browser } from 'wxt/browser';
import css from '@/assets/styles/marks.css?inline';

/**
 * Brings the reading part into a tab's top frame. False where the browser forbids it: its own pages, its shop, sites
 * that were not granted.
 */
export async function bringReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the marks' style rules into a tab, out of the page's sight and under any style policy of its own. */
export async function bringMarks(tabId: number): Promise<void> {
  // AUTHOR: with USER Chromium computes a highlight's background but does not paint it.
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'AUTHOR' });
}
