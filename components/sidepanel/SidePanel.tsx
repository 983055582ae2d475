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
export function SidePanel(props: SidePanelProps) {
  const { tab, quiet, problem } = props;
  const { t } = useI18n();
  const reading = tab.reading;
  if (!reading?.story || !reading.pack) return <NoStory {...props} />;
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
        onReveal={quiet ? undefined : props.onReveal}
        controls={<Controls onLibrary={props.onLibrary} />}
      />
    </main>
  );
}

/** Why there is nothing to show, and what can be done about it. */
function NoStory({ tab, onCheck, onLibrary }: SidePanelProps) {
  const { t, sentence } = useI18n();
  const { title, hint } = tabSentences(tab);
  return (
    <main class="side-panel">
      <div class="panel-bar">
        <Eyebrow host={tab.host} />
        <Controls onLibrary={onLibrary} />
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

function Controls({ onLibrary }: Pick<SidePanelProps, 'onLibrary'>) {
  const { t } = useI18n();
  return (
    <div class="controls">
      <button type="button" onClick={onLibrary}>
        {t('openLibrary')}
      </button>
    </div>
  );
}
