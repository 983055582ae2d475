import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stance } from '../../lib/core/types';
import type { PageView } from '../../lib/core/view/page-view';
import { leadingStance, type Summary } from '../../lib/core/view/summary';
import { Empty } from '../Empty';
import { FindingCard } from '../FindingCard';
import { useI18n } from '../i18n';
import { Replies } from './Replies';
import { StanceFilter } from './StanceFilter';

interface ArticleTabProps {
  page: PageView;
  summary: Summary;
  current: number | null;
  lost: readonly number[];
  onReveal?: ((finding: number) => void) | undefined;
}

/** The page's statements in reading order, each with its sides, and what the parties replied. */
export function ArticleTab({ page, summary, current, lost, onReveal }: ArticleTabProps) {
  const { t } = useI18n();
  const [only, setOnly] = useState<Stance | null>(null);
  const { findings, language } = page.assessment;
  const shown = findings
    .map((finding, nth) => ({ finding, nth }))
    .filter(({ finding }) => only === null || leadingStance(finding) === only)
    .sort((a, b) => a.finding.statement.start - b.finding.statement.start);
  const list = useScrollToCurrent(current);
  if (findings.length === 0)
    return (
      <>
        <Empty title={t('noStatements')}>{t('noStatementsHint')}</Empty>
        <Replies />
      </>
    );
  return (
    <>
      <StanceFilter summary={summary} only={only} onOnly={setOnly} />
      <div ref={list} class="findings">
        {shown.map(({ finding, nth }) => (
          <FindingCard
            key={nth}
            finding={finding}
            text={page.text}
            language={language}
            lost={lost.includes(nth)}
            current={nth === current}
            onReveal={onReveal && (() => onReveal(nth))}
          />
        ))}
      </div>
      <Replies />
    </>
  );
}

/** Keeps the finding whose sentence was last gone to in view. */
function useScrollToCurrent(current: number | null) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return list;
}
