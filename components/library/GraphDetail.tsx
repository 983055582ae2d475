import type { PictureNode } from '../../lib/core/view/lineage-picture';
import { EdgeProof } from '../EdgeProof';
import { useI18n } from '../i18n';
import { Proof } from '../Proof';
import { ReportLine } from '../ReportLine';
import { useStory } from '../story-context';
import { Say } from '../Words';

/** What is known of the chosen node: the origin's description, or the report, its tie upwards and its words. */
export function GraphDetail({ node, claim }: { node: PictureNode; claim: string | null }) {
  const { t } = useI18n();
  const { index } = useStory();
  const origin = index.origins.get(node.id ?? '');
  const report = index.reports.get(node.id ?? '');
  const rows = (index.evidenceOf.get(node.id ?? '') ?? []).filter((row) => row.claim === claim);
  return (
    <section class="graph-detail" aria-live="polite" aria-label={t('chosenNode')}>
      {node.id === null && <p>{t('noOriginHint')}</p>}
      {origin && (
        <>
          <p class="origin-name">
            <Say text={origin.name} />
          </p>
          <p>
            <Say text={origin.about} />
          </p>
        </>
      )}
      {report && rows.length === 0 && <ReportLine report={report} />}
      {report && rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Proof key={row.answer} report={report} evidence={row} isOwnAnswer />
          ))}
        </ul>
      )}
      {node.edge && <EdgeProof edge={node.edge} />}
      {node.changed && <p class="because">{t('answerChanged')}</p>}
    </section>
  );
}
