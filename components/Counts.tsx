import type { Counts as Numbers } from '../lib/core/types';
import { Drawn } from './Drawn';
import { useI18n } from './i18n';

interface CountsProps {
  counts: Numbers;
  /** Words that no page can search for: where they stand in a page unasked. */
  drawn?: boolean;
}

/** Reports, outlets and independent origins in one line: "41 reports · 38 outlets · 1 origin". */
export function Counts({ counts, drawn }: CountsProps) {
  const { plural, t } = useI18n();
  const say = (text: string) => (drawn ? <Drawn text={text} /> : text);
  return (
    <span class="counts">
      <span>{say(plural('countReports', counts.reports))}</span>
      <span>{say(plural('countOutlets', counts.outlets))}</span>
      <strong title={t('originsHint')}>{say(plural('countOrigins', counts.origins))}</strong>
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
