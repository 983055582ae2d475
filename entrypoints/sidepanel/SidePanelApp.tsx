import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { I18n } from '@/components/i18n';
import { Surface, type Theme } from '@/components/Surface';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import { askBackground } from '@/lib/extension/messages';
import { reveal } from '@/lib/extension/show-in-page';
import { type TabState, wholeTabState } from '@/lib/extension/tab-state';

/** How often a page that is still being read is asked again, in ms. */
const ASK_AGAIN = 250;

/** The side panel with its data: it follows whichever tab is in front in its window. */
export function SidePanelApp({ i18n }: { i18n: I18n }) {
  const [state, setState] = useState<TabState | null>(null);
  const [theme, setTheme] = useState<Theme>('auto');
  const [problem, setProblem] = useState<string | null>(null);
  const turn = useRef(0);
  // Of answers that overtake each other the one asked for last holds.
  const load = useCallback(() => {
    const mine = ++turn.current;
    setProblem(null);
    void wholeTabState().then((now) => mine === turn.current && setState(now));
  }, []);
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
  const { tab, reading } = state;
  const goTo = async (finding: number) => {
    if (tab === null || !reading) return;
    setProblem((await reveal(tab, reading.mode, finding)) ? null : i18n.t('couldNotJump'));
  };
  return (
    <Surface i18n={i18n} theme={theme}>
      <SidePanel
        tab={state}
        quiet={reading?.mode === 'quiet'}
        problem={problem}
        onReveal={(finding) => void goTo(finding)}
        onCheck={() => tab !== null && void askBackground('check', tab).then(load)}
        onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) })}
      />
    </Surface>
  );
}

/** A page that became another one without loading has been read by then, in ms. */
const UNTIL_READ = 1_500;

/** Calls `load` when another tab comes to the front or one has become another page; returns how to stop. */
function followTabs(load: () => void): () => void {
  const updated = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete') load();
    else if (url) setTimeout(load, UNTIL_READ);
  };
  browser.tabs.onActivated.addListener(load);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(load);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
