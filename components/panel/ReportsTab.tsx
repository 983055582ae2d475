import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../../lib/core/pack/schema';
import type { Assessment, Stance } from '../../lib/core/types';
import { countTraced } from '../../lib/core/view/counts';
import {
  filterReports,
  groupByOrigin,
  NO_FILTER,
  type ReportGroup,
} from '../../lib/core/view/filter-reports';
import { stancesByReport } from '../../lib/core/view/stances';
import { Counts } from '../Counts';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { MoreButton } from '../MoreButton';
import { OriginNames } from '../OriginNames';
import { ReportLine } from '../ReportLine';
import { Sign } from '../Sign';
import { useStory } from '../story-context';
import { useMore } from '../use-more';
import { ReportFilters } from './ReportFilters';

/** Reports shown of each group before "more". */
const STEP = 5;

/** Every report of the story, grouped by the origins it leans on, with search and filters. */
export function ReportsTab({ assessment }: { assessment: Assessment }) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const [filter, setFilter] = useState(NO_FILTER);
  const stances = useMemo(() => stancesByReport(assessment), [assessment]);
  const found = useMemo(() => filterReports(index.story.reports, filter, stances), [index, filter, stances]);
  const groups = useMemo(() => groupByOrigin(found, index, originsOf), [found, index, originsOf]);
  const counts = countTraced(
    found.map((report) => ({ report: report.id, origins: originsOf(report.id, null, null) })),
    index,
  );
  return (
    <div class="reports-tab">
      <ReportFilters reports={index.story.reports} filter={filter} onFilter={setFilter} />
      <p class="tally" role="status">
        <Counts counts={counts} />
      </p>
      {groups.length === 0 && (
        <Empty title={t('noReportsFound')}>
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {t('clearFilters')}
          </button>
        </Empty>
      )}
      {groups.map((group) => (
        <Group key={group.origins.join(' ')} group={group} stances={stances} here={assessment.report} />
      ))}
    </div>
  );
}

interface GroupProps {
  group: ReportGroup;
  stances: ReadonlyMap<string, ReadonlySet<Stance>>;
  here: string | null;
}

function Group({ group, stances, here }: GroupProps) {
  const { plural } = useI18n();
  const { shown, next, more } = useMore(group.reports, STEP);
  return (
    <section class="origin-group">
      <div class="group-head">
        <OriginNames ids={group.origins} />
        <span class="counts">{plural('countReports', group.reports.length)}</span>
      </div>
      <ul>
        {shown.map((report) => (
          <li key={report.id} class="report-row">
            <Stances report={report} stances={stances} />
            <ReportLine report={report} here={report.id === here} />
          </li>
        ))}
      </ul>
      <MoreButton next={next} onMore={more} />
    </section>
  );
}

/** How a report stands to what this page says: on one point so, on another perhaps otherwise. */
function Stances({ report, stances }: { report: Report; stances: GroupProps['stances'] }) {
  const held = stances.get(report.id);
  return (
    <span class="stances">
      {(['conflicts', 'corroborates', 'differs'] as const).map(
        (stance) => held?.has(stance) && <Sign key={stance} stance={stance} />,
      )}
    </span>
  );
}
