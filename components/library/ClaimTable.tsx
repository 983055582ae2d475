import { useMemo, useState } from 'preact/hooks';
import {
  firstColumns,
  type SortBy,
  sortRows,
  type TableRow,
  tableRows,
} from '../../lib/core/view/claim-table';
import { filterReports, NO_FILTER } from '../../lib/core/view/filter-reports';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { ReportFilters } from '../panel/ReportFilters';
import { useStory } from '../story-context';
import { ClaimColumns } from './ClaimColumns';
import { EvidencePane } from './EvidencePane';
import { TableBody } from './TableBody';
import { TableHead } from './TableHead';
import { useWindow } from './use-window';

/** Columns the table starts with: what fits beside the outlet in an ordinary window. */
const FIRST_COLUMNS = 4;
/** Height of every row in px: two lines; the style sheet keeps to it. */
const ROW = 52;
const NO_STANCES = new Map();

/** What every report answers to the chosen questions, to be sorted and filtered; each answer opens its proof. */
export function ClaimTable() {
  const { t, plural } = useI18n();
  const { index } = useStory();
  const [claims, setClaims] = useState(() => firstColumns(index, FIRST_COLUMNS));
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<SortBy>({ column: 'date', descending: false });
  const [open, setOpen] = useState<{ report: string; claim: string } | null>(null);
  const rows = useMemo(() => {
    const found = filterReports(index.story.reports, filter, NO_STANCES);
    return sortRows(tableRows(found, claims, index, true), sort, claims);
  }, [index, filter, claims, sort]);
  return (
    <div class="claim-table">
      <ReportFilters reports={index.story.reports} filter={filter} onFilter={setFilter} withStance={false} />
      <ClaimColumns claims={claims} onClaims={setClaims} />
      <p class="tally" role="status">
        {plural('countReports', rows.length)}
      </p>
      {rows.length === 0 ? (
        <Empty title={t('noReportsFound')}>
          <button type="button" onClick={() => setFilter(NO_FILTER)}>
            {t('clearFilters')}
          </button>
        </Empty>
      ) : (
        <Grid rows={rows} claims={claims} sort={sort} onSort={setSort} open={open} onOpen={setOpen} />
      )}
      {open && <EvidencePane report={open.report} claim={open.claim} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface GridProps {
  rows: readonly TableRow[];
  claims: readonly string[];
  sort: SortBy;
  open: { report: string; claim: string } | null;
  onSort(sort: SortBy): void;
  onOpen(cell: { report: string; claim: string }): void;
}

function Grid({ rows, claims, sort, open, onSort, onOpen }: GridProps) {
  const { t } = useI18n();
  const { box, shown } = useWindow(rows.length, ROW);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section ref={box} class="virtual grid" tabIndex={0} aria-label={t('viewTable')}>
      <div style={{ paddingTop: `${shown.before}px`, paddingBottom: `${shown.after}px` }}>
        <table aria-rowcount={rows.length + 1}>
          <TableHead claims={claims} sort={sort} onSort={onSort} />
          <TableBody rows={rows} shown={shown} claims={claims} open={open} onOpen={onOpen} />
        </table>
      </div>
    </section>
  );
}
