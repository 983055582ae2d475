import type { ComponentChildren, RefObject } from 'preact';
import type { Role } from '../../lib/core/types';
import type { PageView } from '../../lib/core/view/page-view';
import { say } from '../../lib/core/view/say';
import type { Summary } from '../../lib/core/view/summary';
import { CountsTable } from '../Counts';
import { type MessageId, useI18n } from '../i18n';
import { Say } from '../Words';

const ROLE_WORDS: Readonly<Record<Exclude<Role, 'none'>, MessageId>> = {
  coverage: 'roleCoverage',
  'follow-up': 'roleFollowUp',
  background: 'roleBackground',
};

interface PanelHeadProps {
  page: PageView;
  summary: Summary;
  controls: ComponentChildren;
  titleRef: RefObject<HTMLHeadingElement | null> | undefined;
}

/** Which story, what this page is to it, whom it leans on, and the three numbers. */
export function PanelHead({ page, summary, controls, titleRef }: PanelHeadProps) {
  const { t, language } = useI18n();
  const { assessment, story } = page;
  const names = assessment.credits
    .map((id) => story.origins.find((origin) => origin.id === id))
    .filter((origin) => origin !== undefined)
    .map((origin) => say(origin.name, language).text);
  return (
    <>
      <div class="panel-bar">
        <p class="eyebrow">
          <span class="product">{t('extName')}</span>
          {assessment.role !== 'none' && <span>{t(ROLE_WORDS[assessment.role])}</span>}
        </p>
        {controls}
      </div>
      <header class="panel-head">
        <h2 class="title" ref={titleRef} tabIndex={-1}>
          <Say text={story.title} />
        </h2>
        {summary.counts.reports > 0 && <CountsTable counts={summary.counts} />}
        {names.length > 0 && <p class="credits">{t('leansOn', { origins: names.join(' · ') })}</p>}
      </header>
    </>
  );
}
