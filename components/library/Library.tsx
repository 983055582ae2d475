import { type Route, writeRoute } from '../../lib/core/view/route';
import { type MessageId, useI18n } from '../i18n';
import { AboutPage } from './AboutPage';
import { AccuracyPage } from './AccuracyPage';
import type { LibraryClient } from './client';
import { PacksPage } from './PacksPage';
import { SettingsPage } from './SettingsPage';
import { StoriesPage } from './StoriesPage';
import { StoryPage } from './StoryPage';

interface LibraryProps {
  client: LibraryClient;
  route: Route;
  /** Told after settings changed, so that the page itself can follow the theme. */
  onSettings(): void;
}

const PAGES = ['stories', 'packs', 'settings', 'accuracy', 'about'] as const;

const PAGE_WORDS: Readonly<Record<(typeof PAGES)[number], MessageId>> = {
  stories: 'pageStories',
  packs: 'pagePacks',
  settings: 'pageSettings',
  accuracy: 'pageAccuracy',
  about: 'pageAbout',
};

/** The full page: every story with all that is known, packs in and out, settings, and what the engine can't do. */
export function Library({ client, route, onSettings }: LibraryProps) {
  const { t } = useI18n();
  const at = route.page === 'story' ? 'stories' : route.page;
  return (
    <div class="library">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skipToMain')}
      </button>
      <header class="masthead">
        <p class="product">{t('extName')}</p>
        <nav aria-label={t('libraryTitle')}>
          {PAGES.map((page) => (
            <a key={page} href={writeRoute({ page })} aria-current={page === at ? 'page' : undefined}>
              {t(PAGE_WORDS[page])}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {route.page === 'stories' && <StoriesPage client={client} />}
        {route.page === 'story' && (
          <StoryPage key={`${route.pack} ${route.story}`} client={client} route={route} />
        )}
        {route.page === 'packs' && <PacksPage client={client} />}
        {route.page === 'settings' && <SettingsPage client={client} onSettings={onSettings} />}
        {route.page === 'accuracy' && <AccuracyPage client={client} />}
        {route.page === 'about' && <AboutPage />}
      </main>
    </div>
  );
}
