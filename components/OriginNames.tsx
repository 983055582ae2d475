import { say } from '../lib/core/view/say';
import { useI18n } from './i18n';
import { useStory } from './story-context';

/** Heads a group of reports with the origins behind it, or says that none is known. */
export function OriginNames({ ids }: { ids: readonly string[] }) {
  const { t, language } = useI18n();
  const { index } = useStory();
  if (ids.length === 0) return <p class="origin-name">{t('noOrigin')}</p>;
  const origins = ids.map((id) => index.origins.get(id)).filter((origin) => origin !== undefined);
  const about = origins.map((origin) => say(origin.about, language).text).join(' ');
  return (
    <p class="origin-name" title={about}>
      <span class="word">{t('originLabel')}</span>{' '}
      {origins.map((origin) => say(origin.name, language).text).join(' · ')}
    </p>
  );
}
