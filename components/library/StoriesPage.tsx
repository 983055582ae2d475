import type { InstalledPack } from '../../lib/core/view/installed-pack';
import { writeRoute } from '../../lib/core/view/route';
import type { StoryHead } from '../../lib/core/view/story-head';
import { Empty } from '../Empty';
import { type I18n, useI18n } from '../i18n';
import { Say } from '../Words';
import { Asked } from './Asked';
import type { LibraryClient } from './client';
import { useAnswer } from './use-answer';
import { VirtualList } from './VirtualList';

/** Height of one story in the list, in px; the style sheet keeps to it. */
const ROW = 76;

/** All stories of all packs. */
export function StoriesPage({ client }: { client: LibraryClient }) {
  const { t } = useI18n();
  const packs = useAnswer(() => client.packs(), [client]);
  return (
    <>
      <h1>{t('pageStories')}</h1>
      <p class="lead">{t('storiesLead')}</p>
      <Asked answer={packs}>{(list) => <Stories packs={list} />}</Asked>
    </>
  );
}

function Stories({ packs }: { packs: readonly InstalledPack[] }) {
  const { t } = useI18n();
  const rows = packs.flatMap((pack) => pack.stories.map((story) => ({ pack, story })));
  if (rows.length === 0)
    return (
      <Empty title={t('noStories')}>
        <a href={writeRoute({ page: 'packs' })}>{t('pagePacks')}</a>
      </Empty>
    );
  return (
    <VirtualList
      rows={rows}
      rowHeight={ROW}
      label={t('pageStories')}
      render={({ pack, story }) => <StoryRow pack={pack} story={story} />}
    />
  );
}

function StoryRow({ pack, story }: { pack: InstalledPack; story: StoryHead }) {
  const i18n = useI18n();
  const href = writeRoute({ page: 'story', pack: pack.head.id, story: story.id, view: 'table' });
  return (
    <a class="story-row" href={href}>
      <span class="story-title">
        <Say text={story.title} />
      </span>
      <span class="facts">{storyFacts(pack, story, i18n)}</span>
    </a>
  );
}

function storyFacts(pack: InstalledPack, story: StoryHead, { plural, t, date }: I18n): string {
  const span = story.to
    ? t('quantityRange', { from: date(story.from), to: date(story.to) })
    : t('sinceDate', { date: date(story.from) });
  return [
    span,
    plural('countReports', story.reports),
    plural('countLanguages', story.languages),
    plural('countQuestions', story.claims),
    t('packOf', { date: date(pack.head.date) }),
  ].join(' · ');
}
