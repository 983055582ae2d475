import { render } from 'preact';
import '../../../assets/styles/welcome.css';
import { Surface, type Theme } from '../../../components/Surface';
import { Welcome } from '../../../components/welcome/Welcome';
import type { PageText } from '../../../lib/core/types';
import { demoPage } from '../../../lib/core/view/demo-page';
import type { PageView } from '../../../lib/core/view/page-view';
import { ARTICLE } from './article';
import { ask, asked, i18nFor } from './query';

/** The welcome page with the gallery's article. */
export function showWelcome(page: PageView) {
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.dataset.theme = ask('theme', 'light');
  const text: PageText = { ...demoPage({ ...ARTICLE, language: 'en' }) };
  const nothing = () => {};
  render(
    <Surface i18n={i18nFor(ask('lang', 'en'))} theme={ask('theme', 'light') as Theme}>
      <Welcome
        demo={asked('waiting') ? null : { text, page: asked('failed') ? null : page }}
        lacksNewsSites={asked('lacks')}
        onNewsSites={nothing}
        onAllSites={nothing}
        onLibrary={nothing}
      />
    </Surface>,
    root,
  );
}
