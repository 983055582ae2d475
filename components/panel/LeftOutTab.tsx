import { useMemo } from 'preact/hooks';
import { type LeftOut, leftOutOf } from '../../lib/core/view/left-out';
import type { PageView } from '../../lib/core/view/page-view';
import { answerOf } from '../../lib/core/view/shown';
import { Counts } from '../Counts';
import { Empty } from '../Empty';
import { writeAnswer } from '../format';
import { useI18n } from '../i18n';
import { ReportName } from '../ReportLine';
import { useStory } from '../story-context';
import { Say, Words } from '../Words';
import { OnlyHere } from './OnlyHere';

/** Answers shown for each question left open. */
const SHOWN = 2;

/** What was known when the page was published and is not in it, and what stands in this page only. */
export function LeftOutTab({ page }: { page: PageView }) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const items = useMemo(
    () => leftOutOf(page.assessment, index, originsOf),
    [page.assessment, index, originsOf],
  );
  return (
    <>
      {items.length > 0 ? (
        <p class="lead">{t('leftOutHint')}</p>
      ) : (
        <Empty title={t('nothingLeftOut')}>{t('leftOutHint')}</Empty>
      )}
      {items.map((item) => (
        <Item key={item.claim} item={item} />
      ))}
      <OnlyHere page={page} />
    </>
  );
}

function Item({ item }: { item: LeftOut }) {
  const i18n = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(item.claim);
  if (!claim) return null;
  return (
    <article class="finding left-out">
      <h3 class="question">
        <Say text={claim.question} />
      </h3>
      <ul class="sides">
        {item.answers.slice(0, SHOWN).map(({ answer: id, counts, first }) => {
          const answer = answerOf(claim, id);
          const report = first && index.reports.get(first.report);
          return (
            <li key={id} class="side plain">
              <p class="answer">{answer ? <Words said={writeAnswer(answer, i18n)} /> : id}</p>
              <p class="tally">
                <Counts counts={counts} />
              </p>
              {report && (
                <p class="names">
                  <span>
                    {i18n.t('firstBy')} <ReportName report={report} />
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p class="because">{i18n.t('knownSince', { date: i18n.date(item.since) })}</p>
    </article>
  );
}
