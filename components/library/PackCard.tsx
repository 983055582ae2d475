import { useState } from 'preact/hooks';
import type { InstalledPack } from '../../lib/core/view/installed-pack';
import { type I18n, type MessageId, useI18n } from '../i18n';
import { Say } from '../Words';
import type { ExportName, LibraryClient } from './client';
import { Disagreements } from './Disagreements';

const FORMATS: readonly [ExportName, MessageId][] = [
  ['pack', 'exportPack'],
  ['w3c', 'exportW3c'],
  ['claimreview', 'exportClaimReview'],
  ['csv', 'exportCsv'],
  ['markdown', 'exportMarkdown'],
];

interface PackCardProps {
  client: LibraryClient;
  pack: InstalledPack;
  onChanged(): void;
}

/** One pack: whose it is, what it holds, and the ways to save or remove it. */
export function PackCard({ client, pack, onChanged }: PackCardProps) {
  const i18n = useI18n();
  return (
    <section class="pack-card">
      <h2>
        <Say text={pack.head.title} />
      </h2>
      <p class="facts">{packFacts(pack, i18n)}</p>
      {pack.signedBy && <p class="facts">{i18n.t('signedBy', { key: pack.signedBy })}</p>}
      <Disagreements list={pack.disagreements} />
      <div class="toolbar">
        <SaveAs words="exportSave" onSave={(format) => void client.exportPack(pack.head.id, format)} />
        <Remove onRemove={() => void client.removePack(pack.head.id).then(onChanged)} />
      </div>
    </section>
  );
}

function packFacts(pack: InstalledPack, { t, plural, date, number }: I18n): string {
  const reports = pack.stories.reduce((sum, story) => sum + story.reports, 0);
  return [
    t('packOf', { date: date(pack.head.date) }),
    t('packRevision', { revision: number(pack.head.revision) }),
    plural('countStories', pack.stories.length),
    plural('countReports', reports),
    pack.licence,
    pack.authors.join(', '),
    t(pack.bundled ? 'packBundled' : 'packImported'),
  ].join(' · ');
}

interface SaveAsProps {
  words: 'exportSave' | 'exportAll';
  onSave(format: ExportName): void;
}

/** A format to choose, and the press that saves in it. */
export function SaveAs({ words, onSave }: SaveAsProps) {
  const { t } = useI18n();
  const [format, setFormat] = useState<ExportName>('pack');
  return (
    <>
      <label class="select">
        <span class="sr">{t('exportFormat')}</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as ExportName)}>
          {FORMATS.map(([name, label]) => (
            <option key={name} value={name}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => onSave(format)}>
        {t(words)}
      </button>
    </>
  );
}

/** Asks once more before it removes. */
function Remove({ onRemove }: { onRemove(): void }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {t('removePack')}
      </button>
    );
  return (
    <span class="toolbar-group" role="alert">
      <span>{t('removeSure')}</span>
      <button type="button" onClick={onRemove}>
        {t('removeYes')}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </span>
  );
}
