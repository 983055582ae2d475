import { useI18n } from '../i18n';

/** How many reports took an answer up on each day: a column for each, as tall as there were reports. */
export function Spread({ days }: { days: readonly { date: string; reports: number }[] }) {
  const { t, date, plural } = useI18n();
  if (days.length === 0) return null;
  const most = Math.max(...days.map((day) => day.reports));
  return (
    <figure class="spread">
      <figcaption class="facts">{t('spreadCaption')}</figcaption>
      <ol>
        {days.map((day) => (
          <li key={day.date} title={`${date(day.date)}: ${plural('countReports', day.reports)}`}>
            <span class="sr">
              {date(day.date)}: {plural('countReports', day.reports)}
            </span>
            <i aria-hidden="true" style={{ height: `${(day.reports / most) * 100}%` }} />
          </li>
        ))}
      </ol>
      <p class="facts ends" aria-hidden="true">
        <span>{date(days[0]?.date ?? '')}</span>
        <span>{days.length > 1 && date(days.at(-1)?.date ?? '')}</span>
      </p>
    </figure>
  );
}
