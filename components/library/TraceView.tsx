import { useMemo, useState } from 'preact/hooks';
import type { Answer, Claim, Evidence } from '../../lib/core/pack/schema';
import { firstClaim } from '../../lib/core/view/claim-table';
import { type TraceStep, traceFigure } from '../../lib/core/view/trace-figure';
import { ClaimSelect } from '../ClaimSelect';
import { EdgeProof } from '../EdgeProof';
import { writeAnswer } from '../format';
import { useI18n } from '../i18n';
import { OriginNames } from '../OriginNames';
import { Proof } from '../Proof';
import { ReportLine, ReportName } from '../ReportLine';
import { useStory } from '../story-context';
import { ReportPicker } from './ReportPicker';
import { Spread } from './Spread';

/** Where a figure or an answer first appeared, how it spread, and by which way it came into one report. */
export function TraceView() {
  const { t } = useI18n();
  const { index } = useStory();
  const [claimId, setClaim] = useState(() => firstClaim(index));
  const claim = index.claims.get(claimId);
  return (
    <>
      <p class="lead">{t('traceLead')}</p>
      <div class="toolbar">
        <ClaimSelect value={claimId} onChoose={(id) => id && setClaim(id)} />
      </div>
      {claim && <Trace key={claim.id} claim={claim} />}
    </>
  );
}

function Trace({ claim }: { claim: Claim }) {
  const i18n = useI18n();
  const { index } = useStory();
  const rows = index.evidence.get(claim.id) ?? [];
  const given = givenAnswers(claim, rows);
  const [answer, setAnswer] = useState(given[0]?.id ?? '');
  const [report, setReport] = useState<string | null>(null);
  const trace = useMemo(() => traceFigure(index, claim.id, answer, report), [index, claim, answer, report]);
  const among = useMemo(
    () => new Set(rows.filter((row) => row.answer === answer).map((row) => row.report)),
    [rows, answer],
  );
  const first = trace.first && index.reports.get(trace.first.report);
  const choose = (id: string) => {
    setAnswer(id);
    setReport(null);
  };
  return (
    <>
      <label class="select wide">
        <span>{i18n.t('chooseAnswer')}</span>
        <select value={answer} onChange={(event) => choose(event.currentTarget.value)}>
          {given.map((each) => (
            <option key={each.id} value={each.id}>
              {writeAnswer(each, i18n).text}
            </option>
          ))}
        </select>
      </label>
      <p class="first-seen">
        {first ? i18n.t('firstSeen') : i18n.t('firstSeenUnknown')} {first && <ReportName report={first} />}
      </p>
      <Spread days={trace.spread} />
      <ReportPicker label={i18n.t('traceReport')} value={report} among={among} onChoose={setReport} />
      {trace.steps.length > 0 && (
        <ol class="steps">
          {trace.steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      )}
    </>
  );
}

/** The answers that reports give, the most given first. */
function givenAnswers(claim: Claim, rows: readonly Evidence[]): Answer[] {
  const count = (answer: Answer) => rows.filter((row) => row.answer === answer.id).length;
  return claim.answers.filter((answer) => count(answer) > 0).sort((a, b) => count(b) - count(a));
}

/** One hop on the way back; where the answer changed it says so. */
function Step({ step }: { step: TraceStep }) {
  const { t } = useI18n();
  const { index } = useStory();
  const report = index.reports.get(step.id);
  return (
    <li class={step.changed ? 'step changed' : 'step'}>
      {step.edge && <EdgeProof edge={step.edge} />}
      {step.changed && <p class="because">{t('answerChanged')}</p>}
      {index.origins.has(step.id) && <OriginNames ids={[step.id]} />}
      {report && step.evidence && (
        <ul>
          <Proof report={report} evidence={step.evidence} isOwnAnswer />
        </ul>
      )}
      {report && !step.evidence && <ReportLine report={report} />}
    </li>
  );
}
