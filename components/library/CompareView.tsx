import { useMemo, useState } from 'preact/hooks';
import { groupBy } from '../../lib/core/pack/group';
import type { Evidence } from '../../lib/core/pack/schema';
import { fullestReports } from '../../lib/core/view/claim-table';
import { type ComparedClaim, type Comparison, compareReports } from '../../lib/core/view/compare-reports';
import { judgePair } from '../../lib/core/view/relate';
import { Empty } from '../Empty';
import { type MessageId, useI18n } from '../i18n';
import { Proof } from '../Proof';
import { ReportLine } from '../ReportLine';
import { Sign } from '../Sign';
import { useStory } from '../story-context';
import { Say } from '../Words';
import { KIND_WORDS } from './kinds';
import { ReportPicker } from './ReportPicker';

const HOW_WORDS: Readonly<Record<Comparison, MessageId>> = {
  conflicts: 'compareConflicts',
  differs: 'compareDiffers',
  other: 'compareOther',
  same: 'compareSame',
  'only-left': 'compareOnlyLeft',
  'only-right': 'compareOnlyRight',
};

const SIGNS = { conflicts: 'conflicts', differs: 'differs', same: 'corroborates' } as const;

/** Any two reports, question by question: where they say the same, where they differ and how, what only one says. */
export function CompareView() {
  const { t } = useI18n();
  const { index } = useStory();
  const first = useMemo(() => fullestReports(index, 2), [index]);
  const [left, setLeft] = useState<string | null>(first[0] ?? null);
  const [right, setRight] = useState<string | null>(first[1] ?? null);
  const compared = useMemo(
    () => (left && right ? compareReports(index, left, right, judgePair) : null),
    [index, left, right],
  );
  const groups = compared && [...groupBy(compared, (row) => row.how)];
  return (
    <>
      <p class="lead">{t('compareLead')}</p>
      <div class="two-columns">
        <ReportPicker label={t('leftReport')} value={left} onChoose={setLeft} />
        <ReportPicker label={t('rightReport')} value={right} onChoose={setRight} />
      </div>
      {groups && left && right && (
        <div class="comparison">
          <div class="two-columns heads">
            <ReportHead id={left} />
            <ReportHead id={right} />
          </div>
          {groups.length === 0 && <Empty title={t('nothingToCompare')} />}
          {groups.map(([how, rows]) => (
            <Group key={how} how={how} rows={rows} left={left} right={right} />
          ))}
        </div>
      )}
    </>
  );
}

function ReportHead({ id }: { id: string }) {
  const { index } = useStory();
  const report = index.reports.get(id);
  return report ? <ReportLine report={report} /> : null;
}

interface GroupProps {
  how: Comparison;
  rows: readonly ComparedClaim[];
  left: string;
  right: string;
}

function Group({ how, rows, left, right }: GroupProps) {
  const { t, number } = useI18n();
  const stance = how in SIGNS ? SIGNS[how as keyof typeof SIGNS] : null;
  return (
    <section class={`comparison-group ${stance ?? ''}`}>
      <h2>
        {stance && <Sign stance={stance} />} {t(HOW_WORDS[how])}{' '}
        <span class="facts">{number(rows.length)}</span>
      </h2>
      {rows.map((row) => (
        <Row key={row.claim} row={row} left={left} right={right} />
      ))}
    </section>
  );
}

function Row({ row, left, right }: { row: ComparedClaim; left: string; right: string }) {
  const { t } = useI18n();
  const { index } = useStory();
  return (
    <article class="comparison-row">
      <h3 class="question">
        <Say text={index.claims.get(row.claim)?.question ?? { en: row.claim }} />
        {row.kind && <span class="tag">{t(KIND_WORDS[row.kind])}</span>}
      </h3>
      <div class="two-columns">
        <Says report={left} rows={row.left} />
        <Says report={right} rows={row.right} />
      </div>
    </article>
  );
}

function Says({ report: id, rows }: { report: string; rows: readonly Evidence[] }) {
  const { t } = useI18n();
  const { index } = useStory();
  const report = index.reports.get(id);
  if (!report || rows.length === 0) return <p class="facts">{t('saysNothing')}</p>;
  return (
    <ul>
      {rows.map((row) => (
        <Proof key={row.answer} report={report} evidence={row} isOwnAnswer />
      ))}
    </ul>
  );
}
