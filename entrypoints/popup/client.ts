/** What the popup asks of the other parts of the extension. */
import { browser } from 'wxt/browser';
import { askBackground, askPage } from '@/lib/extension/messages';
import { modeFor, type Settings, type SiteMode } from '@/lib/extension/settings';
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

/** Goes to a finding's sentence; on a site that keeps silent until asked, this is the asking. */
export async function reveal(tab: number, mode: SiteMode, finding: number): Promise<boolean> {
  return attempt(async () => {
    await showIfSilent(tab, mode);
    return askPage(tab, 'reveal', finding);
  });
}

/** Opens the panel in the page. */
export async function openPanel(tab: number, mode: SiteMode): Promise<boolean> {
  return attempt(async () => {
    await showIfSilent(tab, mode);
    await askPage(tab, 'openPanel');
    return true;
  });
}

async function showIfSilent(tab: number, mode: SiteMode): Promise<void> {
  if (mode === 'ask') await askBackground('show', tab);
}

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

/** Sets or (null) takes back a site's own choice, and tells its page. */
export async function setMode({ tab, host }: TabState, mode: SiteMode | null): Promise<void> {
  if (host === null) return;
  const { sites } = await askBackground('settings');
  const { [host]: _, ...others } = sites;
  await askBackground('changeSettings', { sites: mode === null ? others : { ...others, [host]: mode } });
  if (tab !== null) await askPage(tab, 'setMode').catch(() => {});
}

async function attempt(act: () => Promise<boolean>): Promise<boolean> {
  try {
    return await act();
  } catch {
    return false;
  }
}
