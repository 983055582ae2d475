import { byOrigin, type Side, type Speaker } from '../lib/core/view/sides';
import { useI18n } from './i18n';
import { MoreButton } from './MoreButton';
import { OriginNames } from './OriginNames';
import { Proof } from './Proof';
import { useMore } from './use-more';

/** What proves a side: every report with its words, under the origins behind it, and the rule that decided. */
export function SideProofs({ side }: { side: Side }) {
  const { t } = useI18n();
  return (
    <div class="proofs">
      {byOrigin(side).map(({ origins, speakers }) => (
        <OriginGroup key={origins.join(' ')} answer={side.answer} origins={origins} speakers={speakers} />
      ))}
      <p class="rule">
        {t('ruleLabel')} <code>{side.speakers[0]?.verdict.rule}</code>
      </p>
    </div>
  );
}

interface OriginGroupProps {
  answer: string;
  origins: readonly string[];
  speakers: readonly Speaker[];
}

function OriginGroup({ answer, origins, speakers }: OriginGroupProps) {
  const { shown, next, more } = useMore(speakers, 3);
  return (
    <section class="origin-group">
      <OriginNames ids={origins} />
      <ul>
        {shown.map(({ report, evidence }) => (
          <Proof
            key={report.id}
            report={report}
            evidence={evidence}
            isOwnAnswer={evidence?.answer !== answer}
          />
        ))}
      </ul>
      <MoreButton next={next} onMore={more} />
    </section>
  );
}
