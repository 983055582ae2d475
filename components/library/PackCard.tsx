import { useState } from 'preact/hooks';
import { type MessageId, useI18n } from '../i18n';
import { Say } from '../Words';
import type { ExportName, LibraryClient, PackEntry } from './client';

const FORMATS: readonly [ExportName, MessageId][] = [
  ['pack', 'exportPack'],
  ['w3c', 'exportW3c'],
  ['claimreview', 'exportClaimReview'],
  ['csv', 'exportCsv'],
  ['markdown', 'exportMarkdown'],
];

interface PackCardProps {
  client: LibraryClient;
  pack: PackEntry;
  onChanged(): void;
}

/** One pack: whose it is, what it holds, and the ways to save or remove it. */
export function PackCard({ client, pack, onChanged }: PackCardProps) {
  const { t, plural, date, number } = useI18n();
  const [asking, setAsking] = useState(false);
  const [format, setFormat] = useState<ExportName>('pack');
  const reports = pack.stories.reduce((sum, story) => sum + story.reports, 0);
  const { head } = pack;
  return (
    <section class="pack-card">
      <h2>
        <Say text={head.title} />
      </h2>
      <p class="facts">
        {[
          t('packOf', { date: date(head.date) }),
          t('packRevision', { revision: number(head.revision) }),
          plural('countStories', pack.stories.length),
          plural('countReports', reports),
          pack.licence,
          pack.authors.join(', '),
          pack.bundled ? t('packBundled') : t('packImported'),
        ].join(' · ')}
      </p>
      <div class="toolbar">
        <label class="select">
          <span class="sr">{t('exportFormat')}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as ExportName)}>
            {FORMATS.map(([name, words]) => (
              <option key={name} value={name}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void client.exportPack(head.id, format)}>
          {t('exportSave')}
        </button>
        {asking ? (
          <span class="toolbar-group" role="alert">
            <span>{t('removeSure')}</span>
            <button type="button" onClick={() => void client.removePack(head.id).then(onChanged)}>
              {t('removeYes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </button>
          </span>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {t('removePack')}
          </button>
        )}
      </div>
    </section>
  );
}
