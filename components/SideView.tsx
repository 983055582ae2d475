import { useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/core/types';
import { explainSide } from '../lib/core/view/explain';
import { answerOf } from '../lib/core/view/shown';
import { byOrigin, type Side, type Speaker } from '../lib/core/view/sides';
import { Counts } from './Counts';
import { writeAnswer } from './format';
import { Icon } from './Icon';
import { type I18n, useI18n } from './i18n';
import { MoreButton } from './MoreButton';
import { OriginNames } from './OriginNames';
import { Proof } from './Proof';
import { OutletLink } from './ReportLine';
import { Sign, STANCE_WORDS } from './Sign';
import { useStory } from './story-context';
import { useMore } from './use-more';
import { Say, Words } from './Words';

/** Names shown before "and 38 more". */
const NAMED = 2;

interface SideViewProps {
  finding: Finding;
  side: Side;
}

/** One side of a finding: its answer, how many stand behind it, who, why it stands there, and the proof on a press. */
export function SideView({ finding, side }: SideViewProps) {
  const [open, setOpen] = useState(false);
  const proofs = useId();
  const i18n = useI18n();
  const { index } = useStory();
  const claim = index.claims.get(finding.statement.claim);
  const answer = claim && answerOf(claim, side.answer);
  const because = explainSide(finding, side, index, i18n.language);
  const relation = claim?.relations.find(
    ({ between, why }) =>
      why && between.includes(side.answer) && between.includes(finding.statement.answer ?? ''),
  );
  return (
    <li class={`side ${side.stance}`}>
      <button
        type="button"
        class="side-head"
        aria-expanded={open}
        aria-controls={proofs}
        onClick={() => setOpen(!open)}
      >
        <Sign stance={side.stance} />
        <span class="answer">
          <span class="sr">{i18n.t(STANCE_WORDS[side.stance])}: </span>
          {answer ? <Words said={writeAnswer(answer, i18n)} /> : side.answer}
        </span>
        <Icon name="more" />
      </button>
      <p class="tally">
        <span class="stance" aria-hidden="true">
          {i18n.t(STANCE_WORDS[side.stance])}
        </span>
        <Counts counts={side.counts} />
      </p>
      {!open && <Names speakers={side.speakers} i18n={i18n} />}
      {because && <p class="because">{i18n.sentence(because)}</p>}
      {relation?.why && (
        <p class="because">
          <Say text={relation.why} />
        </p>
      )}
      {answer?.drift && <p class="because">{i18n.t('driftHint')}</p>}
      <div id={proofs} hidden={!open}>
        {open && <Proofs side={side} />}
      </div>
    </li>
  );
}

/** "The Guardian, 25 Sept 2025 · Calcalist, 26 Sept 2025 · 38 more". */
function Names({ speakers, i18n }: { speakers: readonly Speaker[]; i18n: I18n }) {
  const left = speakers.length - NAMED;
  return (
    <p class="names">
      {speakers.slice(0, NAMED).map(({ report }) => (
        <span key={report.id}>
          <OutletLink report={report} />
          {report.published && <span class="date">{i18n.date(report.published)}</span>}
        </span>
      ))}
      {left > 0 && <span>{i18n.plural('moreNames', left)}</span>}
    </p>
  );
}

function Proofs({ side }: { side: Side }) {
  const { t } = useI18n();
  return (
    <div class="proofs">
      {byOrigin(side).map(({ origins, speakers }) => (
        <OriginGroup key={origins.join(' ')} origins={origins} speakers={speakers} />
      ))}
      <p class="rule">
        {t('ruleLabel')} <code>{side.speakers[0]?.verdict.rule}</code>
      </p>
    </div>
  );
}

function OriginGroup({ origins, speakers }: { origins: readonly string[]; speakers: readonly Speaker[] }) {
  const { shown, left, more } = useMore(speakers, 3);
  return (
    <section class="origin-group">
      <OriginNames ids={origins} />
      <ul>
        {shown.map(({ report, evidence }) => (
          <Proof key={report.id} report={report} evidence={evidence} />
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </section>
  );
}
