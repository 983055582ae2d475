import { useI18n } from './i18n';

/** Our name, and the site that is spoken of where there is one. */
export function Eyebrow({ host }: { host: string | null }) {
  const { t } = useI18n();
  return (
    <p class="eyebrow">
      <span class="product">{t('extName')}</span>
      {host && (
        <span>
          <bdi>{host}</bdi>
        </span>
      )}
    </p>
  );
}
