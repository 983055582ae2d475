/**
 * What an update leaves in open pages. Chrome lets the old script live on, and what it shows keeps working; Firefox
 * ends it and leaves its element behind, which looks alive and is dead.
 */
import { browser } from 'wxt/browser';
import { bringReader } from './inject';

/** Takes dead elements of ours out of all tabs that we may enter, and has their pages read again. */
export async function clearLeftovers(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && clearTab(id)));
}

async function clearTab(tabId: number): Promise<void> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: removeOurs });
    if (found?.result) await bringReader(tabId);
  } catch {
    // A page that we may not enter: we were never there.
  }
}

/** Runs in the page, so it names nothing of this file; says whether there was anything. */
function removeOurs(): boolean {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  const ours = [...document.documentElement.children].filter((element: Opened) =>
    element.openOrClosedShadowRoot?.querySelector('.badge, .panel, .card'),
  );
  for (const element of ours) element.remove();
  return ours.length > 0;
}
