import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { I18n } from '@/components/i18n';
import { Surface, type Theme } from '@/components/Surface';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import { askBackground, askPage } from '@/lib/extension/messages';
import { type TabState, wholeTabState } from '@/lib/extension/tab-state';

/** How often a page that is still being read is asked again, in ms. */
const ASK_AGAIN = 250;

/** The side panel with its data: it follows whichever tab is in front in its window. */
export function SidePanelApp({ i18n }: { i18n: I18n }) {
  const [state, setState] = useState<TabState | null>(null);
  const [theme, setTheme] = useState<Theme>('auto');
  const load = useCallback(() => void wholeTabState().then(setState), []);
  useEffect(() => {
    load();
    askBackground('settings').then((settings) => setTheme(settings.theme));
    return followTabs(load);
  }, [load]);
  useEffect(() => {
    if (state?.kind !== 'working') return;
    const timer = setTimeout(load, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [state, load]);
  if (!state) return null;
  const { tab } = state;
  return (
    <Surface i18n={i18n} theme={theme}>
      <SidePanel
        tab={state}
        onReveal={(finding) => tab !== null && void askPage(tab, 'reveal', finding).catch(load)}
        onCheck={() => tab !== null && void askBackground('check', tab).then(load)}
        onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) })}
      />
    </Surface>
  );
}

/** Calls `load` when another tab comes to the front or the one in front has loaded; returns how to stop. */
function followTabs(load: () => void): () => void {
  const updated = (_: number, { status }: { status?: string }) => {
    if (status === 'complete') load();
  };
  browser.tabs.onActivated.addListener(load);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(load);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
