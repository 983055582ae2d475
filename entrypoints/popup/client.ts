/** What the popup asks of the other parts of the extension. */
import { browser } from 'wxt/browser';
import { askBackground } from '@/lib/extension/messages';
import { modeFor, type Settings, type SiteMode } from '@/lib/extension/settings';
import { attempt } from '@/lib/extension/show-in-page';
import { type TabState, tabState } from '@/lib/extension/tab-state';

export interface PopupData {
  state: TabState;
  settings: Settings;
  /** What holds on this site. */
  mode: SiteMode;
  isOwnMode: boolean;
}

/** Everything the popup shows, asked for at once: of the active tab, or of the one its address names (`?tab=7`). */
export async function loadPopup(): Promise<PopupData> {
  const asked = new URLSearchParams(location.search).get('tab');
  const [state, settings] = await Promise.all([
    tabState(asked === null ? undefined : Number(asked)),
    askBackground('settings'),
  ]);
  const host = state.host ?? '';
  return {
    state,
    settings,
    mode: modeFor(settings, host),
    isOwnMode: Object.hasOwn(settings.sites, host),
  };
}

/** Brings the reading part into the page; false where the browser forbids it. */
export const checkPage = (tab: number): Promise<boolean> => askBackground('check', tab).catch(() => false);

/** What Firefox calls its side bar; Chrome has `sidePanel`. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the browser's own side bar; straight from the click, or the browser refuses. */
export function openSidePanel(tab: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  return attempt(async () => {
    await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab }));
    return true;
  });
}

/** Opens the library in a tab of its own. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) });
}

/** Sets or (null) takes back a site's own choice; its pages are told. */
export async function setMode({ host }: TabState, mode: SiteMode | null): Promise<void> {
  if (host === null) return;
  const { sites } = await askBackground('settings');
  const { [host]: _, ...others } = sites;
  await askBackground('changeSettings', { sites: mode === null ? others : { ...others, [host]: mode } });
}
