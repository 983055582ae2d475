import { type TabView, tabSentences } from '../../lib/core/view/tab';
import { Empty } from '../Empty';
import { Eyebrow } from '../Eyebrow';
import { useI18n } from '../i18n';
import { Panel } from '../panel/Panel';

interface SidePanelProps {
  tab: TabView;
  /** Nothing is ever put into pages: there is nothing to show in them. */
  quiet: boolean;
  /** Something that went wrong, in words; null when nothing did. */
  problem: string | null;
  onReveal(finding: number): void;
  onCheck(): void;
  onLibrary(): void;
}

/** The panel in the browser's own side bar: it covers nothing, and follows the tab in front. */
export function SidePanel({ tab, quiet, problem, onReveal, onCheck, onLibrary }: SidePanelProps) {
  const { t, sentence } = useI18n();
  const reading = tab.reading;
  const controls = (
    <div class="controls">
      <button type="button" onClick={onLibrary}>
        {t('openLibrary')}
      </button>
    </div>
  );
  if (reading?.story && reading.pack) {
    const { assessment, story, pack } = reading;
    return (
      <main class="side-panel">
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {quiet && <p class="side-note">{t('untouchedNote')}</p>}
        <Panel
          key={assessment.story}
          page={{ assessment, story, pack, text: tab.text }}
          onReveal={quiet ? undefined : onReveal}
          controls={controls}
        />
      </main>
    );
  }
  const { title, hint } = tabSentences(tab);
  return (
    <main class="side-panel">
      <div class="panel-bar">
        <Eyebrow host={tab.host} />
        {controls}
      </div>
      <div aria-live="polite">
        <Empty title={sentence(title)}>
          {hint && <p>{sentence(hint)}</p>}
          {tab.kind === 'no-permission' && (
            <button type="button" class="main" onClick={onCheck}>
              {t('checkThisPage')}
            </button>
          )}
        </Empty>
      </div>
    </main>
  );
}
