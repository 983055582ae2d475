import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/core/view/say';
import { type TabView, tabSentences } from '../../lib/core/view/tab';
import { Eyebrow } from '../Eyebrow';
import { useI18n } from '../i18n';
import type { SiteMode } from '../modes';
import { OwnWords } from '../OwnWords';
import { type OpenProof, PopupStory } from './PopupStory';
import { SiteControls } from './SiteControls';

/** What the reader can do from the popup; each is carried out by whoever shows it. */
interface PopupActions {
  onCheck(): void;
  onReveal(finding: number): void;
  /** Opens or closes the proof of a finding, where nothing is shown in the page. */
  onProof(finding: number): void;
  onPanel(): void;
  /** The browser's own side bar; must be called straight from the click. */
  onSidePanel(): void;
  onLibrary(): void;
  onMode(mode: SiteMode | null): void;
  /** Asks the browser for this site; must be called straight from the click. */
  onAlwaysHere(): void;
  onAllSites(): void;
  /** Asks for the news sites that the browser has not granted. */
  onNewsSites(): void;
}

export interface PopupProps extends PopupActions {
  tab: TabView;
  /** What holds on this site, and whether it is the site's own choice. */
  mode: SiteMode;
  isOwnMode: boolean;
  /** Nothing is ever put into pages: there is no panel to open in them. */
  quiet: boolean;
  /** The finding whose proof is open, where nothing is shown in the page. */
  proof: OpenProof | null;
  /** Firefox lets readers refuse the news sites: then nothing happens on them until asked. */
  lacksNewsSites: boolean;
  /** Something that went wrong, in words; null when nothing did. */
  problem: string | null;
}

/** The state of this tab in one sentence, the numbers, conflicts first, and the switches for this site. */
export function Popup(props: PopupProps) {
  const { tab } = props;
  const { t, sentence, language } = useI18n();
  const { title, hint } = tabSentences(tab);
  const story = tab.reading?.story;
  const pack = tab.reading?.pack;
  const first = useFirstFocus(tab.kind);
  return (
    <main class="popup" ref={first}>
      <Eyebrow host={tab.host} />
      <h1 class="title" aria-live="polite">
        {sentence(title)}
      </h1>
      {hint && <p class="popup-hint">{sentence(hint)}</p>}
      {story && <p class="popup-story">{say(story.title, language).text}</p>}
      {props.problem && (
        <p class="problem" role="alert">
          {props.problem}
        </p>
      )}
      {story && pack && tab.reading?.summary && (
        <PopupStory
          page={{ assessment: tab.reading.assessment, story, pack, text: tab.text }}
          summary={tab.reading.summary}
          untouched={props.quiet || tab.refused === true}
          proof={props.proof}
          onReveal={props.onReveal}
          onProof={props.onProof}
          onPanel={props.onPanel}
        />
      )}
      {props.quiet && story && <p class="popup-hint">{t('untouchedNote')}</p>}
      <Ways {...props} />
      <SiteControls {...props} />
      <PopupFoot {...props} />
    </main>
  );
}

/** What can be done where nothing was read: check this page once, or let it be read from now on. */
function Ways({ tab, onCheck, onAlwaysHere, onAllSites }: PopupProps) {
  const { t } = useI18n();
  if (tab.kind === 'no-story' || tab.kind === 'not-article')
    return (
      <p class="popup-actions">
        <button type="button" class="main" onClick={onCheck}>
          {t('checkThisPage')}
        </button>
      </p>
    );
  if (tab.kind !== 'no-permission') return null;
  return (
    <div class="popup-actions">
      <button type="button" class="main" onClick={onCheck}>
        {t('checkThisPage')}
      </button>
      <button type="button" onClick={onAlwaysHere}>
        {t('alwaysHere')}
      </button>
      <button type="button" onClick={onAllSites}>
        {t('onAllSites')}
      </button>
      <p class="popup-hint">{t('permissionHint')}</p>
    </div>
  );
}

function PopupFoot({ tab, lacksNewsSites, onSidePanel, onLibrary, onNewsSites }: PopupProps) {
  const { t, date } = useI18n();
  const pack = tab.reading?.pack;
  return (
    <footer class="popup-foot">
      {lacksNewsSites && (
        <p class="popup-hint">
          {t('newsSitesMissing')}{' '}
          <button type="button" onClick={onNewsSites}>
            {t('allowNewsSites')}
          </button>
        </p>
      )}
      <div class="popup-row">
        <button type="button" onClick={onLibrary}>
          {t('openLibrary')}
        </button>
        <button type="button" onClick={onSidePanel}>
          {t('openSidePanel')}
        </button>
      </div>
      <p title={t('packsLead')}>{pack ? t('packOf', { date: date(pack.date) }) : t('nothingLeaves')}</p>
      <OwnWords place="popup" />
    </footer>
  );
}

/** Puts focus on the main thing to do, where there is one, so that Enter does it; once, when the tab's state is known. */
function useFirstFocus(kind: TabView['kind']) {
  const box = useRef<HTMLElement>(null);
  const isKnown = kind !== 'working';
  useEffect(() => {
    if (isKnown) box.current?.querySelector<HTMLElement>('.main')?.focus();
  }, [isKnown]);
  return box;
}
