import { browser } from 'wxt/browser';
import { askPage } from '@/lib/extension/messages';

/** Has every page that is being read look again at what the reader wants there: settings have changed. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Nothing of ours runs in most tabs: that they do not answer is no error.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && askPage(id, 'setMode')));
}
