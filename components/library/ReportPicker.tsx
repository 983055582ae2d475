import { useMemo, useState } from 'preact/hooks';
import { filterReports, NO_FILTER } from '../../lib/core/view/filter-reports';
import { useI18n } from '../i18n';
import { useStory } from '../story-context';

/** Most reports offered at once: more than this nobody reads, a word more narrows them. */
const MOST_OFFERED = 60;
const NO_STANCES = new Map();

interface ReportPickerProps {
  label: string;
  value: string | null;
  /** Only these reports are offered; all of the story's when it is left out. */
  among?: ReadonlySet<string>;
  onChoose(report: string): void;
}

/** A choice of one report: a few letters narrow the list. */
export function ReportPicker({ label, value, among, onChoose }: ReportPickerProps) {
  const { t, date } = useI18n();
  const { index } = useStory();
  const [search, setSearch] = useState('');
  const offered = useMemo(() => {
    const reports = index.story.reports.filter((report) => !among || among.has(report.id));
    return filterReports(reports, { ...NO_FILTER, search }, NO_STANCES);
  }, [index, among, search]);
  const chosen = value === null ? undefined : index.reports.get(value);
  const shown = offered.slice(0, MOST_OFFERED);
  const options = chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown;
  return (
    <fieldset class="picker">
      <legend>{label}</legend>
      <label>
        <span class="sr">{t('searchReports')}</span>
        <input
          type="search"
          value={search}
          placeholder={t('searchReports')}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="sr">{label}</span>
        <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="" disabled>
            {t('chooseReport')}
          </option>
          {options.map((report) => (
            <option key={report.id} value={report.id}>
              {[report.outlet, report.published && date(report.published), report.title]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
