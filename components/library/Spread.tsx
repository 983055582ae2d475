import { useI18n } from '../i18n';

const DAY = 86_400_000;

/** How many reports took an answer up on each day: a column at its day, as tall as there were reports. */
export function Spread({ days }: { days: readonly { date: string; reports: number }[] }) {
  const { t, date, plural } = useI18n();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...days.map((day) => day.reports));
  const span = daysBetween(first.date, last.date) + 1;
  return (
    <figure class="spread">
      <figcaption class="facts">{t('spreadCaption')}</figcaption>
      <ol>
        {days.map((day) => (
          <li
            key={day.date}
            title={`${date(day.date)}: ${plural('countReports', day.reports)}`}
            style={{
              insetInlineStart: percent(daysBetween(first.date, day.date) / span),
              width: percent(1 / span),
            }}
          >
            <span class="sr">
              {date(day.date)}: {plural('countReports', day.reports)}
            </span>
            <i aria-hidden="true" style={{ height: percent(day.reports / most) }} />
          </li>
        ))}
      </ol>
      <p class="facts ends" aria-hidden="true">
        <span>{date(first.date)}</span>
        <span>{days.length > 1 && date(last.date)}</span>
      </p>
    </figure>
  );
}

/** Days from one date to another; a date without a day counts from its first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
