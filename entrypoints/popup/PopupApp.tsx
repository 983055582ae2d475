import { useCallback, useEffect, useState } from 'preact/hooks';
import type { I18n } from '@/components/i18n';
import { Popup } from '@/components/popup/Popup';
import type { OpenProof } from '@/components/popup/PopupStory';
import { Surface } from '@/components/Surface';
import type { ShownStory } from '@/lib/core/view/shown';
import { askBackground } from '@/lib/extension/messages';
import {
  ALL_SITES,
  bundledSites,
  lacksBundledSites,
  patternOf,
  requestSites,
} from '@/lib/extension/permissions';
import { openPanel, reveal } from '@/lib/extension/show-in-page';
import type { TabState } from '@/lib/extension/tab-state';
import { checkPage, loadPopup, openLibrary, openSidePanel, type PopupData, setMode } from './client';

/** How often a page that is still being read is asked again, in ms: soon enough to seem at once. */
const ASK_AGAIN = 150;

/** The popup with its data: asks for the tab's state, carries out what is pressed. */
export function PopupApp({ i18n }: { i18n: I18n }) {
  const { data, load, lacksNewsSites, askNewsSites } = usePopupData();
  const [problem, setProblem] = useState<string | null>(null);
  const [proof, setProof] = useState<OpenProof | null>(null);
  if (!data) return null;
  const { state, settings } = data;
  const leave = (done: Promise<boolean>, failure: string) =>
    done.then((went) => (went ? window.close() : setProblem(failure)));
  const check = (tab: number) =>
    checkPage(tab).then((allowed) => (allowed ? load() : setProblem(i18n.t('couldNotCheck'))));
  const prove = async (finding: number) => {
    if (proof?.finding === finding) return setProof(null);
    const story = await wholeStory(state);
    if (story) setProof({ finding, story });
    else setProblem(i18n.t('couldNotLoad'));
  };
  const granted = (patterns: string[]) =>
    // Straight from the click: the browser refuses to ask otherwise.
    requestSites(patterns).then((given) => (given && state.tab !== null ? check(state.tab) : undefined));
  return (
    <Surface i18n={i18n} theme={settings.theme} sign={settings.sign}>
      <Popup
        tab={state}
        mode={data.mode}
        isOwnMode={data.isOwnMode}
        quiet={settings.quiet}
        proof={proof}
        lacksNewsSites={lacksNewsSites}
        problem={problem}
        onCheck={() => withTab(state, check)}
        onReveal={(finding) =>
          withTab(state, (tab) => leave(reveal(tab, data.mode, finding), i18n.t('couldNotJump')))
        }
        onProof={(finding) => void prove(finding)}
        onPanel={() => withTab(state, (tab) => leave(openPanel(tab, data.mode), i18n.t('couldNotCheck')))}
        onSidePanel={() => withTab(state, (tab) => leave(openSidePanel(tab), i18n.t('couldNotCheck')))}
        onLibrary={() => void openLibrary().then(() => window.close())}
        onMode={(mode) => void setMode(state, mode).then(load)}
        onAlwaysHere={() => state.host && void granted([patternOf(state.host)])}
        onAllSites={() => void granted([ALL_SITES])}
        onNewsSites={() => void requestSites(bundledSites()).then(askNewsSites)}
      />
    </Surface>
  );
}

/** What the popup shows, as it comes: the tab's state, again while its page is being read, and then the sites. */
function usePopupData() {
  const [data, setData] = useState<PopupData | null>(null);
  const [lacksNewsSites, setLacksNewsSites] = useState(false);
  const load = useCallback(() => loadPopup().then(setData), []);
  // Hundreds of sites take the browser half a second to look through: the rest of the popup does not wait for it.
  const askNewsSites = useCallback(() => lacksBundledSites().then(setLacksNewsSites), []);
  useEffect(() => void load().then(askNewsSites), [load, askNewsSites]);
  useEffect(() => {
    if (data?.state.kind !== 'working') return;
    const timer = setTimeout(load, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [data, load]);
  return { data, load, lacksNewsSites, askNewsSites };
}

/** All that is shown of the story on the tab's page; null when it cannot be had. */
async function wholeStory({ reading }: TabState): Promise<ShownStory | null> {
  if (!reading?.story || !reading.pack) return null;
  return askBackground('story', reading.pack.id, reading.story.id).catch(() => null);
}

function withTab(state: TabState, act: (tab: number) => unknown): void {
  if (state.tab !== null) act(state.tab);
}
