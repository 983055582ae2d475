import { render } from 'preact';
import '../../../assets/styles/popup.css';
import { useState } from 'preact/hooks';
import type { SiteMode } from '../../../components/modes';
import { Popup } from '../../../components/popup/Popup';
import { Surface, type Theme } from '../../../components/Surface';
import { traceOrigins } from '../../../lib/core/view/origins-of';
import type { PageView } from '../../../lib/core/view/page-view';
import { indexStory } from '../../../lib/core/view/shown';
import { summarise } from '../../../lib/core/view/summary';
import type { TabView } from '../../../lib/core/view/tab';
import { ask, asked, i18nFor } from './query';

/** The popup in each of its states. */
export function showPopup(page: PageView) {
  const root = document.createElement('div');
  document.body.append(root);
  const theme = ask('theme', 'light');
  document.documentElement.dataset.theme = theme;
  render(<Stage page={page} theme={theme as Theme} />, root);
}

function Stage({ page, theme }: { page: PageView; theme: Theme }) {
  const [mode, setMode] = useState<SiteMode | null>(null);
  const [proof, setProof] = useState<number | null>(null);
  const state = ask('state', 'coverage');
  const nothing = () => {};
  return (
    <Surface i18n={i18nFor(ask('lang', 'en'))} theme={theme} sign={[17, 34]}>
      <Popup
        tab={tabIn(state, page)}
        mode={mode ?? 'badge'}
        isOwnMode={mode !== null}
        quiet={asked('quiet')}
        proof={proof === null ? null : { finding: proof, story: page.story }}
        lacksNewsSites={asked('lacks')}
        problem={null}
        onCheck={nothing}
        onReveal={nothing}
        onProof={(finding) => setProof(finding === proof ? null : finding)}
        onPanel={nothing}
        onSidePanel={nothing}
        onLibrary={nothing}
        onMode={setMode}
        onAlwaysHere={nothing}
        onAllSites={nothing}
        onNewsSites={nothing}
      />
    </Surface>
  );
}

function tabIn(state: string, page: PageView): TabView {
  const { assessment, story, pack, text } = page;
  const host = state === 'unreadable' ? null : 'harbour-ledger.example';
  const index = indexStory(story);
  const summary = summarise(assessment, index, traceOrigins(index));
  if (state === 'coverage')
    return {
      host,
      kind: 'assessed',
      reading: { assessment, story, pack, summary },
      text,
      refused: asked('refused'),
    };
  if (state !== 'passing') return { host, kind: state as TabView['kind'], reading: null, text: '' };
  const none = { ...assessment, role: 'none', reason: ['mentioned in passing'], findings: [] } as const;
  return {
    host,
    kind: 'assessed',
    reading: { assessment: none, story: null, pack: null, summary: null },
    text,
  };
}
