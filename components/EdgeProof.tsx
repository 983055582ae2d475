import { edgeProof } from '../lib/core/lineage/edge-proof';
import type { Edge, Evidence } from '../lib/core/pack/schema';
import { say } from '../lib/core/view/say';
import { type MessageId, useI18n } from './i18n';
import { useStory } from './story-context';
import { Quoted } from './Words';

const EDGE_WORDS: Readonly<Record<Edge['how'], MessageId>> = {
  credit: 'edgeCredit',
  link: 'edgeLink',
  joint: 'edgeJoint',
  agency: 'edgeAgency',
  translation: 'edgeTranslation',
  wording: 'edgeWording',
  slip: 'edgeSlip',
  own: 'edgeOwn',
};

/** How a report is tied to the one above it, with what shows it, or a word that only the fact is recorded. */
export function EdgeProof({ edge }: { edge: Edge }) {
  const { t } = useI18n();
  return (
    <p class="edge">
      <span class="edge-how">{t(EDGE_WORDS[edge.how])}</span> <ProofOf edge={edge} />
    </p>
  );
}

function ProofOf({ edge }: { edge: Edge }) {
  const { t } = useI18n();
  const { index } = useStory();
  const proof = edgeProof(index.story, edge, index.evidenceOf.get(edge.from) ?? []);
  if (!proof) return <span>{t('edgeFactOnly')}</span>;
  if ('words' in proof) return <span dir="auto">{proof.words}</span>;
  return 'root' in proof ? <span>{t('edgeRoot')}</span> : <SeenIn row={proof.row} />;
}

/** The report's own answer in which it gives the other's word. */
function SeenIn({ row }: { row: Evidence }) {
  const { t, language } = useI18n();
  const { index } = useStory();
  const question = index.claims.get(row.claim)?.question;
  const report = index.reports.get(row.report);
  return (
    <span>
      {question && t('edgeSeen', { question: say(question, language).text })}
      {': '}
      {row.quote ? (
        <Quoted text={row.quote.exact} language={report?.language ?? 'en'} />
      ) : (
        <bdi lang="en">{row.paraphrase}</bdi>
      )}
    </span>
  );
}
