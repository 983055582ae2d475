import { useMemo } from 'preact/hooks';
import { type Reply, repliesOf } from '../../lib/core/view/replies';
import { answerOf } from '../../lib/core/view/shown';
import { Counts } from '../Counts';
import { writeAnswer } from '../format';
import { useI18n } from '../i18n';
import { OutletLink } from '../ReportLine';
import { useStory } from '../story-context';
import { Quoted, Say, Words } from '../Words';

/** What each party answered, always shown: a reader should not have to look for the other side. */
export function Replies({ heading: Heading = 'h3' }: { heading?: 'h2' | 'h3' }) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const parties = useMemo(() => repliesOf(index, originsOf), [index, originsOf]);
  if (parties.length === 0) return null;
  return (
    <section class="replies">
      <Heading class="section">{t('repliesTitle')}</Heading>
      <dl>
        {parties.map(({ party, name, replies }) => (
          <div key={party} class="party">
            <dt>
              <Say text={name} />
            </dt>
            {replies.map((reply, nth) => (
              <ReplyView
                key={`${reply.claim} ${reply.answer}`}
                reply={reply}
                asks={reply.claim !== replies[nth - 1]?.claim}
              />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One answer; the first to a question is headed by it: "no" alone tells nobody anything. */
function ReplyView({ reply, asks }: { reply: Reply; asks: boolean }) {
  const i18n = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(reply.claim);
  const answer = claim && answerOf(claim, reply.answer);
  const quoting = reply.evidence.find((row) => row.quote);
  const source = index.reports.get((quoting ?? reply.evidence[0])?.report ?? '');
  return (
    <dd>
      {asks && claim && (
        <p class="question">
          <Say text={claim.question} />
        </p>
      )}
      <p class="answer">{answer && <Words said={writeAnswer(answer, i18n)} />}</p>
      {quoting?.quote && (
        <p class="words">
          <Quoted text={quoting.quote.exact} language={source?.language ?? 'en'} />
        </p>
      )}
      <p class="tally">
        <Counts counts={reply.counts} />
        {source && (
          <span>
            {' '}
            <OutletLink report={source} />
          </span>
        )}
      </p>
    </dd>
  );
}
