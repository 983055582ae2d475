/** What popup and side panel have a page show. Asked by our own pages only. */
import type { PageReading } from './calls';
import { askBackground, askPage } from './messages';

/**
 * Goes to a finding's sentence in a tab's page; on a site that keeps silent until asked, this is the asking. False when
 * the sentence is not there, or nothing may be shown in pages.
 */
export function reveal(tab: number, mode: PageReading['mode'], finding: number): Promise<boolean> {
  return attempt(async () => (await mayShow(tab, mode)) && askPage(tab, 'reveal', finding));
}

/** Opens the panel in a tab's page; false when nothing may be shown there. */
export function openPanel(tab: number, mode: PageReading['mode']): Promise<boolean> {
  return attempt(async () => {
    if (!(await mayShow(tab, mode))) return false;
    await askPage(tab, 'openPanel');
    return true;
  });
}

async function mayShow(tab: number, mode: PageReading['mode']): Promise<boolean> {
  return mode === 'ask' ? askBackground('show', tab) : mode !== 'quiet';
}

/** What `act` answers; false when it fails. */
export async function attempt(act: () => Promise<boolean>): Promise<boolean> {
  try {
    return await act();
  } catch {
    return false;
  }
}
