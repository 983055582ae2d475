/** What the popup says of the tab in front of the reader. Asked by our own pages only. */
import { browser } from 'wxt/browser';
import type { PageReading } from './calls';
import { askBackground, askPage } from './messages';
import { mayRunOn } from './permissions';
import { modeFor, siteOf } from './settings';

type TabKind =
  /** The page was read: `reading` says what is known, also when it is of no story. */
  | 'assessed'
  /** The page is being read. */
  | 'working'
  /** The always-on script found no known story there. */
  | 'no-story'
  | 'off'
  /** A site on which the extension may run only when clicked for. */
  | 'no-permission'
  /** A page that no extension may read: the browser's own, its shop, other viewers. */
  | 'unreadable';

export interface TabState {
  /** Null when there is no tab. */
  tab: number | null;
  /** Host without "www."; null for pages that are no web page. */
  host: string | null;
  kind: TabKind;
  reading: PageReading | null;
  /** The page's text as read: offsets in the assessment are offsets into it. */
  text: string;
  /** The page does not let what we show be seen. */
  refused: boolean;
}

/** State of the active tab with the whole of its page's story, of which the page was told in brief. */
export async function wholeTabState(): Promise<TabState> {
  const state = await tabState();
  return state.reading ? { ...state, reading: await inFull(state.reading) } : state;
}

/** State of a tab, of the active one when none is named; its story is in brief. */
export async function tabState(tabId?: number): Promise<TabState> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = tabId === undefined ? active : await browser.tabs.get(tabId);
  const host = siteOf(tab?.url);
  const state = { tab: tab?.id ?? null, host, reading: null, text: '', refused: false };
  if (tab?.id === undefined || (tab.url && !host)) return { ...state, kind: 'unreadable' };
  const [settings, read] = await Promise.all([
    askBackground('settings'),
    // An error: nothing of ours runs there.
    askPage(tab.id, 'reading').catch(() => undefined),
  ]);
  if (host && modeFor(settings, host) === 'off') return { ...state, kind: 'off' };
  if (read === null) return { ...state, kind: 'working' };
  if (read) return { ...state, kind: 'assessed', ...read };
  if (!host) return { ...state, kind: 'unreadable' };
  return { ...state, kind: (await mayRunOn(host)) ? 'no-story' : 'no-permission' };
}

async function inFull(reading: PageReading): Promise<PageReading> {
  const { story, pack } = reading;
  const full = story && pack ? await askBackground('story', pack.id, story.id) : null;
  return full ? { ...reading, story: full } : reading;
}
