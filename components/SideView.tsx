import { useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/core/types';
import { explainSide, statedReason } from '../lib/core/view/explain';
import { say } from '../lib/core/view/say';
import { answerOf } from '../lib/core/view/shown';
import { namesOf, type Side } from '../lib/core/view/sides';
import { Counts } from './Counts';
import { writeAnswer } from './format';
import { Icon } from './Icon';
import { useI18n } from './i18n';
import { ReportName } from './ReportLine';
import { SideProofs } from './SideProofs';
import { Sign, STANCE_WORDS } from './Sign';
import { useStory } from './story-context';
import { Words } from './Words';

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
  const stance = i18n.t(STANCE_WORDS[side.stance]);
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
          <span class="sr">{stance}: </span>
          {answer ? <Words said={writeAnswer(answer, i18n)} /> : side.answer}
        </span>
        <Icon name="more" />
      </button>
      <p class="tally">
        <span class="stance" aria-hidden="true">
          {stance}
        </span>
        <Counts counts={side.counts} />
      </p>
      {!open && <Names side={side} />}
      <Because finding={finding} side={side} />
      {answer?.drift && <p class="because">{i18n.t('driftHint')}</p>}
      <div id={proofs} hidden={!open}>
        {open && <SideProofs side={side} claim={claim} />}
      </div>
    </li>
  );
}

/** Why the side stands where it stands: in the pack's own words where it has some in the reader's language. */
function Because({ finding, side }: SideViewProps) {
  const { language, sentence } = useI18n();
  const { index } = useStory();
  const stated = statedReason(finding, side, index);
  const said = stated && say(stated, language);
  const because = explainSide(finding, side, index, language);
  // The page's own figures have already said so, and why.
  if (because?.id === 'whyUnitSlip' && finding.notes.some((note) => note.values.slip !== undefined))
    return null;
  const isOwn = said && said.language.split('-')[0] === language.split('-')[0];
  if (said && (isOwn || !because))
    return (
      <p class="because">
        <Words said={said} />
      </p>
    );
  return because && <p class="because">{sentence(because)}</p>;
}

/** "First: The Guardian, 6 Aug 2025 · Calcalist, 26 Sept 2025 · 38 more". */
function Names({ side }: { side: Side }) {
  const { t, plural } = useI18n();
  const { first, others, left } = namesOf(side, 2);
  return (
    <p class="names">
      {first && (
        <span>
          {t('firstBy')} <ReportName report={first.report} />
        </span>
      )}
      {others.map((speaker) => (
        <span key={speaker.report.id}>
          <ReportName report={speaker.report} />
        </span>
      ))}
      {left > 0 && <span>{plural('moreNames', left)}</span>}
    </p>
  );
}
