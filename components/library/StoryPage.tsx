import { useMemo } from 'preact/hooks';
import { countTraced } from '../../lib/core/view/counts';
import { type Route, STORY_VIEWS, type StoryView, writeRoute } from '../../lib/core/view/route';
import type { PackHead, ShownStory } from '../../lib/core/view/shown';
import { CountsTable } from '../Counts';
import { Empty } from '../Empty';
import { type MessageId, useI18n } from '../i18n';
import { Replies } from '../panel/Replies';
import { StoryProvider, useStoryView } from '../story-context';
import { Tabs } from '../Tabs';
import { Timeline } from '../Timeline';
import { Say } from '../Words';
import { Asked } from './Asked';
import { ClaimTable } from './ClaimTable';
import { CompareView } from './CompareView';
import type { LibraryClient } from './client';
import { FiguresView } from './FiguresView';
import { LineageView } from './LineageView';

import { TraceView } from './TraceView';
import { useAnswer } from './use-answer';

const VIEW_WORDS: Readonly<Record<StoryView, MessageId>> = {
  table: 'viewTable',
  figures: 'viewFigures',
  timeline: 'tabTimeline',
  lineage: 'viewLineage',
  replies: 'viewReplies',
  compare: 'viewCompare',
  trace: 'viewTrace',
};

interface StoryPageProps {
  client: LibraryClient;
  route: Extract<Route, { page: 'story' }>;
}

/** One story with all its views. */
export function StoryPage({ client, route }: StoryPageProps) {
  const { t } = useI18n();
  const answer = useAnswer(async () => {
    const [packs, story] = await Promise.all([client.packs(), client.story(route.pack, route.story)]);
    return { story, head: packs.find((pack) => pack.head.id === route.pack)?.head ?? null };
  }, [client, route.pack, route.story]);
  return (
    <Asked answer={answer}>
      {({ story, head }) =>
        story && head ? (
          <StoryViews client={client} route={route} story={story} pack={head} />
        ) : (
          <Empty title={t('noSuchStory')}>
            <a href={writeRoute({ page: 'stories' })}>{t('pageStories')}</a>
          </Empty>
        )
      }
    </Asked>
  );
}

interface StoryViewsProps extends StoryPageProps {
  story: ShownStory;
  pack: PackHead;
}

function StoryViews({ client, route, story, pack }: StoryViewsProps) {
  const { t, date } = useI18n();
  const view = useStoryView(story, pack);
  const counts = useMemo(() => {
    const traced = story.reports.map(({ id }) => ({ report: id, origins: view.originsOf(id, null, null) }));
    return countTraced(traced, view.index);
  }, [story, view]);
  return (
    <StoryProvider value={view}>
      <p class="crumbs">
        <a href={writeRoute({ page: 'stories' })}>{t('pageStories')}</a>
      </p>
      <h1>
        <Say text={story.title} />
      </h1>
      {story.summary && (
        <p class="lead">
          <Say text={story.summary} />
        </p>
      )}
      <CountsTable counts={counts} />
      <p class="facts">{t('packOf', { date: date(pack.date) })}</p>
      <Tabs
        items={STORY_VIEWS.map((id) => ({ id, label: t(VIEW_WORDS[id]) }))}
        selected={route.view}
        controls="story-view"
        label={t('panelViews')}
        onSelect={(id) => {
          location.hash = writeRoute({ ...route, view: id });
        }}
      />
      <div id="story-view" class="story-view" role="tabpanel" aria-labelledby={`story-view-${route.view}`}>
        {route.view === 'table' && <ClaimTable />}
        {route.view === 'figures' && <FiguresView />}
        {route.view === 'timeline' && <Timeline />}
        {route.view === 'lineage' && <LineageView onSave={client.save} />}
        {route.view === 'replies' && <Replies heading="h2" />}
        {route.view === 'compare' && <CompareView />}
        {route.view === 'trace' && <TraceView />}
      </div>
    </StoryProvider>
  );
}
