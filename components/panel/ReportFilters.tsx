import { useMemo } from 'preact/hooks';
import { compareText } from '../../lib/core/pack/order';
import type { Report } from '../../lib/core/pack/schema';
import type { ReportFilter } from '../../lib/core/view/filter-reports';
import { useI18n } from '../i18n';
import { REPORT_KINDS } from '../ReportLine';
import { Select } from '../Select';
import { STANCE_WORDS } from '../Sign';

interface ReportFiltersProps {
  reports: readonly Report[];
  filter: ReportFilter;
  /** Whether reports stand to a page here: without one there is no stance to filter by. */
  withStance?: boolean;
  onFilter(filter: ReportFilter): void;
}

/** Search and filters over reports; each offers only what the reports at hand have. */
export function ReportFilters({ reports, filter, withStance = true, onFilter }: ReportFiltersProps) {
  const { t, languageName, date } = useI18n();
  const { languages, kinds, months } = useMemo(() => choices(reports), [reports]);
  const named = languages.map((tag) => ({ value: tag, label: languageName(tag) }));
  return (
    <search class="filters">
      <Search value={filter.search} onSearch={(search) => onFilter({ ...filter, search })} />
      <Select
        label={t('filterLanguage')}
        value={filter.language}
        choices={named.sort((a, b) => a.label.localeCompare(b.label))}
        onChoose={(language) => onFilter({ ...filter, language })}
      />
      <Select
        label={t('filterKind')}
        value={filter.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t(REPORT_KINDS[kind]) }))}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      {withStance && (
        <Select
          label={t('filterStance')}
          value={filter.stance}
          choices={(['conflicts', 'corroborates', 'differs'] as const).map((stance) => ({
            value: stance,
            label: t(STANCE_WORDS[stance]),
          }))}
          onChoose={(stance) => onFilter({ ...filter, stance })}
        />
      )}
      <Select
        label={t('filterDate')}
        value={filter.from}
        choices={months.map((month) => ({ value: month, label: date(month) }))}
        onChoose={(month) => onFilter({ ...filter, from: month, to: month })}
      />
    </search>
  );
}

function Search({ value, onSearch }: { value: string; onSearch(search: string): void }) {
  const { t } = useI18n();
  return (
    <label class="search">
      <span class="sr">{t('searchReports')}</span>
      <input
        type="search"
        value={value}
        placeholder={t('searchReports')}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}

function choices(reports: readonly Report[]) {
  const sorted = <T extends string>(values: Iterable<T>) => [...new Set(values)].sort(compareText);
  return {
    languages: sorted(reports.map((report) => report.language)),
    kinds: sorted(reports.map((report) => report.kind)),
    months: sorted(reports.flatMap(({ published }) => (published ? [published.slice(0, 7)] : []))),
  };
}
