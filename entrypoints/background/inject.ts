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

/**
 * Where the rules stand in the cascade. Firefox applies a page's rules to shadow trees only from the reader's own place;
 * there Chromium computes a highlight's background but does not paint it.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Puts the marks' style rules into a tab, out of the page's sight and under any style policy of its own; into its frames
 * too (those that may be read) where the article stands in one.
 */
export async function bringMarks(tabId: number, inFrames = false): Promise<void> {
  const target = inFrames ? { tabId, allFrames: true } : { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css, origin: ORIGIN });
}
