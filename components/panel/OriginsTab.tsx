import { useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../lib/core/types';
import { lineageTree } from '../../lib/core/view/lineage-tree';
import { ClaimSelect } from '../ClaimSelect';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { useStory } from '../story-context';
import { LineageTree } from './LineageTree';

interface OriginsTabProps {
  assessment: Assessment;
  /** The claims that the page speaks to. */
  here: ReadonlySet<string>;
}

/** Where it comes from: for one question or for all, the origins, and below them who took it from whom. */
export function OriginsTab({ assessment, here }: OriginsTabProps) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const [claim, setClaim] = useState<string | null>(null);
  const tops = useMemo(() => lineageTree(index, originsOf, claim), [index, originsOf, claim]);
  return (
    <div class="origins-tab">
      <p class="lead">{t('originsHint')}</p>
      <div class="filters">
        <ClaimSelect value={claim} first={here} onChoose={setClaim} />
      </div>
      {tops.length === 0 ? (
        <Empty title={t('noLineage')} />
      ) : (
        <LineageTree key={claim ?? ''} tops={tops} here={assessment.report} label={t('tabOrigins')} />
      )}
    </div>
  );
}
