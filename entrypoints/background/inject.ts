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
 * Where the rules stand in the cascade: in the reader's own place no rule of the page can undo them, and in Firefox only
 * there do they reach shadow trees. What Chromium computes of a highlight's background there it does not paint.
 */
const ORIGINS = import.meta.env.FIREFOX ? (['USER'] as const) : (['USER', 'AUTHOR'] as const);

/**
 * Puts the marks' style rules into a tab, out of the page's sight and under any style policy of its own; into its frames
 * too (those that may be read) where the article stands in one.
 */
export async function bringMarks(tabId: number, inFrames = false): Promise<void> {
  const target = inFrames ? { tabId, allFrames: true } : { tabId, frameIds: [0] };
  await Promise.all(ORIGINS.map((origin) => browser.scripting.insertCSS({ target, css, origin })));
}
