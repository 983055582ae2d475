import { useI18n } from '../i18n';
import type { WelcomeProps } from './Welcome';

/** Where it reads, said before anything is asked for; and what never happens. */
export function Where({ lacksNewsSites, onNewsSites, onAllSites, onLibrary }: WelcomeProps) {
  const { t } = useI18n();
  return (
    <section class="where">
      <h2>{t('welcomeWhere')}</h2>
      <ol>
        <li>
          <h3>{t('welcomeNews')}</h3>
          <p>{t('welcomeNewsHint')}</p>
          {lacksNewsSites && (
            <button type="button" class="main" onClick={onNewsSites}>
              {t('allowNewsSites')}
            </button>
          )}
        </li>
        <li>
          <h3>{t('welcomeClick')}</h3>
          <p>{t('welcomeClickHint')}</p>
        </li>
        <li>
          <h3>{t('welcomeAll')}</h3>
          <p>{t('welcomeAllHint')}</p>
          <button type="button" onClick={onAllSites}>
            {t('onAllSites')}
          </button>
        </li>
      </ol>
      <h2>{t('aboutPrivacy')}</h2>
      <ul class="promises">
        <li>{t('aboutPrivacy1')}</li>
        <li>{t('aboutPrivacy2')}</li>
        <li>{t('aboutWhat3')}</li>
      </ul>
      <p>
        <button type="button" onClick={onLibrary}>
          {t('openLibrary')}
        </button>
      </p>
    </section>
  );
}
