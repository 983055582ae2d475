import type { Counts as Numbers } from '../lib/core/types';
import { useI18n } from './i18n';

/** Reports, outlets and independent origins in one line: "41 reports · 38 outlets · 1 origin". */
export function Counts({ counts }: { counts: Numbers }) {
  const { plural, t } = useI18n();
  return (
    <span class="counts">
      <span>{plural('countReports', counts.reports)}</span>
      <span>{plural('countOutlets', counts.outlets)}</span>
      <strong title={t('originsHint')}>{plural('countOrigins', counts.origins)}</strong>
    </span>
  );
}

/** The same three numbers as a small table: what stands at the head of panel and popup. */
export function CountsTable({ counts }: { counts: Numbers }) {
  const { number, plural, t } = useI18n();
  const cells = [
    [counts.reports, plural('wordReports', counts.reports)],
    [counts.outlets, plural('wordOutlets', counts.outlets)],
    [counts.origins, plural('wordOrigins', counts.origins)],
  ] as const;
  return (
    <dl class="three" title={t('originsHint')}>
      {cells.map(([count, word], nth) => (
        <div key={nth}>
          <dt>{word}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
