import type { ComponentChildren, RefObject } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../lib/core/types';
import type { PageView } from '../../lib/core/view/page-view';
import { summarise } from '../../lib/core/view/summary';
import { type I18n, useI18n } from '../i18n';
import { StoryProvider, useStoryView } from '../story-context';
import { type TabItem, Tabs } from '../Tabs';
import { Timeline } from '../Timeline';
import { ArticleTab } from './ArticleTab';
import { LeftOutTab } from './LeftOutTab';
import { OriginsTab } from './OriginsTab';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { ReportsTab } from './ReportsTab';

export type PanelTab = 'article' | 'reports' | 'timeline' | 'origins' | 'left-out';

export interface PanelProps {
  page: PageView;
  /** The tab to begin with; a change of it goes there. */
  tab?: PanelTab | undefined;
  /** The finding whose sentence was last gone to. */
  current?: number | null | undefined;
  /** Findings whose sentence is no longer on the page. */
  lost?: readonly number[] | undefined;
  /** Goes to a finding's sentence; absent where there is no page to go to. */
  onReveal?: ((finding: number) => void) | undefined;
  /** Buttons at the head: where the panel stands, and the way out. */
  controls?: ComponentChildren;
  /** The title, for whoever moves focus into the panel. */
  titleRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

const NONE: readonly number[] = [];

/** All that is known about the page, in five views. */
export function Panel({ page, tab, current = null, lost = NONE, onReveal, controls, titleRef }: PanelProps) {
  const i18n = useI18n();
  const view = useStoryView(page.story, page.pack);
  const { index, originsOf } = view;
  const summary = useMemo(
    () => summarise(page.assessment, index, originsOf),
    [page.assessment, index, originsOf],
  );
  const [selected, select] = useSelected(tab);
  const here = useMemo(() => claimsOn(page.assessment), [page.assessment]);
  const body = useId();
  return (
    <StoryProvider value={view}>
      <div class="panel-scroll">
        <PanelHead page={page} summary={summary} controls={controls} titleRef={titleRef} />
        <Tabs
          items={tabItems(page, i18n)}
          selected={selected}
          controls={body}
          label={i18n.t('panelViews')}
          onSelect={select}
        />
        <div
          key={selected}
          class="panel-body"
          role="tabpanel"
          id={body}
          aria-labelledby={`${body}-${selected}`}
        >
          {selected === 'article' && (
            <ArticleTab page={page} summary={summary} current={current} lost={lost} onReveal={onReveal} />
          )}
          {selected === 'reports' && <ReportsTab assessment={page.assessment} />}
          {selected === 'timeline' && <Timeline here={here} />}
          {selected === 'origins' && <OriginsTab assessment={page.assessment} here={here} />}
          {selected === 'left-out' && <LeftOutTab page={page} />}
          <PanelFoot />
        </div>
      </div>
    </StoryProvider>
  );
}

/** The claims that a page speaks to. */
function claimsOn(assessment: Assessment): ReadonlySet<string> {
  return new Set(assessment.findings.map((finding) => finding.statement.claim));
}

/** The selected tab: the reader's choice, until whoever shows the panel asks for another. */
function useSelected(asked: PanelTab | undefined): [PanelTab, (tab: PanelTab) => void] {
  const [state, setState] = useState({ asked, selected: asked ?? 'article' });
  if (state.asked !== asked) {
    const next = { asked, selected: asked ?? state.selected };
    setState(next);
    return [next.selected, (selected) => setState({ asked, selected })];
  }
  return [state.selected, (selected) => setState({ asked, selected })];
}

function tabItems({ assessment }: PageView, { t }: I18n): TabItem<PanelTab>[] {
  return [
    { id: 'article', label: t('tabArticle') },
    { id: 'reports', label: t('tabReports') },
    { id: 'timeline', label: t('tabTimeline') },
    { id: 'origins', label: t('tabOrigins') },
    { id: 'left-out', label: t('tabLeftOut'), count: assessment.omits.length },
  ];
}
