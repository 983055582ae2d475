import type { Claim } from '../lib/core/pack/schema';
import { byOrigin, type Side, type Speaker } from '../lib/core/view/sides';
import { MoreButton } from './MoreButton';
import { OriginNames } from './OriginNames';
import { Proof } from './Proof';
import { RuleLine } from './RuleLine';
import { useMore } from './use-more';

/** What proves a side: every report with its words, under the origins behind it, and the rule that decided. */
export function SideProofs({ side, claim }: { side: Side; claim: Claim | undefined }) {
  const [first] = side.speakers;
  return (
    <div class="proofs">
      {byOrigin(side).map(({ origins, speakers }) => (
        <OriginGroup key={origins.join(' ')} answer={side.answer} origins={origins} speakers={speakers} />
      ))}
      {first && <RuleLine verdict={first.verdict} claim={claim} />}
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
