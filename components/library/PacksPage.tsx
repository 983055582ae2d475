import { useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { Asked } from './Asked';
import type { LibraryClient } from './client';
import { ImportArea } from './ImportArea';
import { PackCard, SaveAs } from './PackCard';
import { useAnswer } from './use-answer';

/** The packs that are there, and the ways for packs to come in and go out. */
export function PacksPage({ client }: { client: LibraryClient }) {
  const { t } = useI18n();
  const [round, setRound] = useState(0);
  const again = () => setRound(round + 1);
  const packs = useAnswer(() => client.packs(), [client, round]);
  const lasting = useAnswer(() => client.lasting(), [client]);
  return (
    <>
      <h1>{t('pagePacks')}</h1>
      <p class="lead">{t('packsLead')}</p>
      {lasting.state === 'here' && !lasting.value && <p class="problem">{t('notLasting')}</p>}
      <ImportArea client={client} onImported={again} />
      <Asked answer={packs}>
        {(list) => (
          <>
            {list.map((pack) => (
              <PackCard key={pack.head.id} client={client} pack={pack} onChanged={again} />
            ))}
            <div class="toolbar">
              {list.length > 1 && (
                <SaveAs words="exportAll" onSave={(format) => void client.exportAll(format)} />
              )}
              <button type="button" onClick={() => void client.restoreBundled().then(again)}>
                {t('restoreBundled')}
              </button>
            </div>
          </>
        )}
      </Asked>
    </>
  );
}
