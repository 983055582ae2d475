import type { Finding } from '../../lib/core/types';
import type { PageView } from '../../lib/core/view/page-view';
import type { ShownStory } from '../../lib/core/view/shown';
import { leadingStance, type Summary } from '../../lib/core/view/summary';
import { CountsTable } from '../Counts';
import { FindingSides } from '../FindingCard';
import { useI18n } from '../i18n';
import { PageWords } from '../PageWords';
import { Sign } from '../Sign';
import { StoryProvider, useStoryView } from '../story-context';
import { Say } from '../Words';

/** Conflicts listed here: with more the site's switch is out of sight. The others are in the panel, where there is one. */
const LISTED = 2;
/** One line or two: the popup has 600 px at most. */
const ROOM = 48;

/** A finding with the whole of its story, which its proof needs. */
export interface OpenProof {
  finding: number;
  story: ShownStory;
}

interface ConflictsProps {
  page: PageView;
  /** Nothing is shown in the page: proofs open here. */
  untouched: boolean;
  proof: OpenProof | null;
  onReveal(finding: number): void;
  onProof(finding: number): void;
}

interface PopupStoryProps extends ConflictsProps {
  summary: Summary;
  onPanel(): void;
}

/** What the page's story comes to: the three numbers, the conflicts one by one, and the ways into the page. */
export function PopupStory(props: PopupStoryProps) {
  const { page, summary, untouched, onReveal, onPanel } = props;
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
      <Conflicts {...props} />
      {!untouched && (
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

/** The first conflicts one by one; a press goes to the sentence, or opens its proof where pages are left untouched. */
function Conflicts({ page, untouched, proof, onReveal, onProof }: ConflictsProps) {
  const { t } = useI18n();
  const { findings, language } = page.assessment;
  const questions = new Map(page.story.claims.map(({ id, question }) => [id, question]));
  const conflicts = findings
    .map((finding, nth) => ({ finding, nth }))
    .filter(({ finding }) => leadingStance(finding) === 'conflicts');
  return (
    <ul class="popup-conflicts">
      {conflicts.slice(0, untouched ? conflicts.length : LISTED).map(({ finding, nth }) => (
        <li key={nth} class="conflicts">
          <button
            type="button"
            aria-expanded={untouched ? proof?.finding === nth : undefined}
            onClick={() => (untouched ? onProof(nth) : onReveal(nth))}
            title={t(untouched ? 'showProof' : 'showOnPage')}
          >
            <Sign stance="conflicts" />
            <span>
              <span class="question">
                <Say text={questions.get(finding.statement.claim) ?? { en: '' }} />
              </span>
              <PageWords statement={finding.statement} text={page.text} language={language} room={ROOM} />
            </span>
          </button>
          {proof?.finding === nth && <ProofHere page={page} story={proof.story} finding={finding} />}
        </li>
      ))}
    </ul>
  );
}

/** The sides of a finding with their proof, in the popup itself. */
function ProofHere({ page, story, finding }: { page: PageView; story: ShownStory; finding: Finding }) {
  const view = useStoryView(story, page.pack);
  return (
    <StoryProvider value={view}>
      <div class="popup-proof">
        <FindingSides finding={finding} />
      </div>
    </StoryProvider>
  );
}
