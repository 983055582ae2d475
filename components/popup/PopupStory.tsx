import type { PageView } from '../../lib/core/view/page-view';
import { leadingStance, type Summary } from '../../lib/core/view/summary';
import { CountsTable } from '../Counts';
import { useI18n } from '../i18n';
import { PageWords } from '../PageWords';
import { Sign } from '../Sign';
import { Say } from '../Words';

/** Conflicts listed here; the others are in the panel. */
const LISTED = 3;
/** One line or two: the popup has 600 px at most. */
const ROOM = 48;

interface PopupStoryProps {
  page: PageView;
  summary: Summary;
  quiet: boolean;
  onReveal(finding: number): void;
  onPanel(): void;
}

/** What the page's story comes to: the three numbers, the conflicts one by one, and the ways into the page. */
export function PopupStory({ page, summary, quiet, onReveal, onPanel }: PopupStoryProps) {
  const { t, plural } = useI18n();
  const { findings } = page.assessment;
  return (
    <>
      {summary.counts.reports > 0 ? <CountsTable counts={summary.counts} /> : <p>{t('noStatements')}</p>}
      {findings.length > 0 && (
        <p class="popup-sums">
          <span>{plural('findingsConflict', summary.conflicts)}</span>
          {summary.corroborated > 0 && <span>{plural('findingsCorroborated', summary.corroborated)}</span>}
          {summary.differs > 0 && <span>{plural('findingsDiffer', summary.differs)}</span>}
        </p>
      )}
      <Conflicts page={page} onReveal={onReveal} />
      {!quiet && (
        <p class="popup-actions">
          {summary.firstConflict !== null && (
            <button type="button" class="main" onClick={() => onReveal(summary.firstConflict ?? 0)}>
              {t('goToConflict')}
            </button>
          )}
          <button type="button" class={summary.firstConflict === null ? 'main' : ''} onClick={onPanel}>
            {t('openPanel')}
          </button>
        </p>
      )}
    </>
  );
}

interface ConflictsProps {
  page: PageView;
  onReveal(finding: number): void;
}

/** The first conflicts one by one; a press goes to the sentence. */
function Conflicts({ page, onReveal }: ConflictsProps) {
  const { t } = useI18n();
  const { findings, language } = page.assessment;
  const questions = new Map(page.story.claims.map(({ id, question }) => [id, question]));
  const conflicts = findings
    .map((finding, nth) => ({ finding, nth }))
    .filter(({ finding }) => leadingStance(finding) === 'conflicts');
  return (
    <ul class="popup-conflicts">
      {conflicts.slice(0, LISTED).map(({ finding, nth }) => (
        <li key={nth} class="conflicts">
          <button type="button" onClick={() => onReveal(nth)} title={t('showOnPage')}>
            <Sign stance="conflicts" />
            <span>
              <span class="question">
                <Say text={questions.get(finding.statement.claim) ?? { en: '' }} />
              </span>
              <PageWords statement={finding.statement} text={page.text} language={language} room={ROOM} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
