import { useId, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../lib/core/types';
import { foremost, type Side, sidesOf } from '../lib/core/view/sides';
import { leadingStance } from '../lib/core/view/summary';
import { useI18n } from './i18n';
import { NoteLine } from './NoteLine';
import { PageWords } from './PageWords';
import { SideView } from './SideView';
import { useStory } from './story-context';
import { Say } from './Words';

interface FindingCardProps {
  finding: Finding;
  text: string;
  language: string;
  /** The sentence is no longer on the page: it can't be jumped to. */
  lost?: boolean;
  current?: boolean;
  /** Goes to the sentence on the page; absent where there is no page to go to. */
  onReveal?: (() => void) | undefined;
  /** The question's level among the headings around it. */
  heading?: 'h2' | 'h3';
}

/** One statement of the page: the question it answers, its words, and the sides, strongest first. */
export function FindingCard({
  finding,
  text,
  language,
  lost,
  current,
  onReveal,
  heading: Heading = 'h3',
}: FindingCardProps) {
  const { t } = useI18n();
  const { index } = useStory();
  const question = useId();
  const claim = index.claims.get(finding.statement.claim);
  const words = <PageWords statement={finding.statement} text={text} language={language} />;
  return (
    <article
      class={`finding ${leadingStance(finding)}`}
      aria-labelledby={question}
      aria-current={current ? 'true' : undefined}
    >
      <Heading id={question} class="question">
        {claim ? <Say text={claim.question} /> : finding.statement.claim}
      </Heading>
      {onReveal && !lost ? (
        <button type="button" class="quote" onClick={onReveal} title={t('showOnPage')}>
          {words}
          <span class="sr">{t('showOnPage')}</span>
        </button>
      ) : (
        <p class="quote">{words}</p>
      )}
      {lost && <p class="note">{t('sentenceGone')}</p>}
      <FindingSides finding={finding} />
    </article>
  );
}

/** What is known of a statement: notes on it, and who says the same or otherwise. */
export function FindingSides({ finding }: { finding: Finding }) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const sides = useMemo(() => sidesOf(finding, index, originsOf), [finding, index, originsOf]);
  return (
    <>
      {finding.notes.map((note, nth) => (
        <NoteLine key={nth} note={note} finding={finding} />
      ))}
      {sides.length > 0 ? (
        <Sides finding={finding} sides={sides} />
      ) : (
        <p class="note">{t('noReportSpeaks')}</p>
      )}
    </>
  );
}

/** The strongest side of each stance; the others on a press. */
function Sides({ finding, sides }: { finding: Finding; sides: readonly Side[] }) {
  const { plural } = useI18n();
  const [all, setAll] = useState(false);
  const { shown, rest } = foremost(sides);
  return (
    <>
      <ul class="sides">
        {(all ? sides : shown).map((side) => (
          <SideView key={`${side.stance} ${side.answer}`} finding={finding} side={side} />
        ))}
      </ul>
      {!all && rest.length > 0 && (
        <button type="button" class="more-rows" onClick={() => setAll(true)}>
          {plural('moreAnswers', rest.length)}
        </button>
      )}
    </>
  );
}
