import { useMemo, useState } from 'preact/hooks';
import { answerOf, type StoryIndex } from '../lib/core/view/shown';
import { type TimelineEntry, timelineOf, type When } from '../lib/core/view/timeline';
import { ClaimSelect } from './ClaimSelect';
import { Counts } from './Counts';
import { Empty } from './Empty';
import { writeAnswer } from './format';
import { type I18n, useI18n } from './i18n';
import { MoreButton } from './MoreButton';
import { OutletLink } from './ReportLine';
import { useStory } from './story-context';
import { TwoClocks } from './TwoClocks';
import { useMore } from './use-more';
import { Say, Words } from './Words';

const STEP = 12;
const NONE: ReadonlySet<string> = new Set();
/** From this many days on, the gap between the two clocks is worth a word. */
const NOTABLE_LAG = 2;

/** Two clocks: when it happened, and when it was first reported. `here` are claims the page in hand speaks to. */
export function Timeline({ here = NONE }: { here?: ReadonlySet<string> }) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const [claim, setClaim] = useState<string | null>(null);
  const [order, setOrder] = useState<'reported' | 'happened'>('reported');
  const entries = useMemo(() => timelineOf(index, originsOf, claim, order), [index, originsOf, claim, order]);
  const { shown, next, more } = useMore(entries, STEP);
  return (
    <div class="timeline-tab">
      <div class="filters">
        <ClaimSelect value={claim} first={here} onChoose={setClaim} />
      </div>
      <fieldset class="segmented">
        <legend>{t('timelineOrder')}</legend>
        {(['reported', 'happened'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={order === each} onClick={() => setOrder(each)}>
            {t(each === 'reported' ? 'clockReported' : 'clockHappened')}
          </button>
        ))}
      </fieldset>
      <TwoClocks entries={entries} />
      {entries.length === 0 && <Empty title={t('noDates')} />}
      <ol class="timeline">
        {shown.map((entry) => (
          <Entry key={`${entry.claim} ${entry.answer}`} entry={entry} named={claim === null} />
        ))}
      </ol>
      <MoreButton next={next} onMore={more} />
    </div>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  /** Whether the question has to be said: not when all entries answer the same one. */
  named: boolean;
}

function Entry({ entry, named }: EntryProps) {
  const i18n = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(entry.claim);
  const answer = claim && answerOf(claim, entry.answer);
  const report = index.reports.get(entry.reported.report);
  return (
    <li class="moment">
      <Clocks entry={entry} />
      <div class="moment-text">
        {named && claim && (
          <p class="question">
            <Say text={claim.question} />
          </p>
        )}
        <p class={entry.supersededBy ? 'answer superseded' : 'answer'}>
          {answer ? <Words said={writeAnswer(answer, i18n)} /> : entry.answer}
        </p>
        {entry.supersededBy && <Superseded index={index} entry={entry} />}
        {report && (
          <p class="names">
            <OutletLink report={report} />
          </p>
        )}
        <p class="tally">
          <Counts counts={entry.counts} />
        </p>
      </div>
    </li>
  );
}

/** When it was reported, when it happened, and how long that took where it took long. */
function Clocks({ entry: { reported, happened, lag } }: { entry: TimelineEntry }) {
  const i18n = useI18n();
  return (
    <dl class="clocks">
      <div>
        <dt>{i18n.t('clockReported')}</dt>
        <dd>{i18n.date(reported.date)}</dd>
      </div>
      <div>
        <dt>{i18n.t('clockHappened')}</dt>
        <dd>{happened ? writeWhen(happened, i18n) : i18n.t('notDated')}</dd>
      </div>
      {lag !== null && lag >= NOTABLE_LAG && (
        <div class="lag">
          <dt class="sr">{i18n.t('lagLabel')}</dt>
          <dd>{i18n.plural('lagDays', lag)}</dd>
        </div>
      )}
    </dl>
  );
}

function Superseded({ index, entry }: { index: StoryIndex; entry: TimelineEntry }) {
  const i18n = useI18n();
  const claim = index.claims.get(entry.claim);
  const answer = claim && entry.supersededBy ? answerOf(claim, entry.supersededBy) : null;
  if (!answer) return null;
  return <p class="because">{i18n.t('supersededBy', { answer: writeAnswer(answer, i18n).text })}</p>;
}

function writeWhen(when: When, i18n: I18n): string {
  if (!when.to) return i18n.date(when.from);
  return i18n.t('quantityRange', { from: i18n.date(when.from), to: i18n.date(when.to) });
}
