import { useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { MODE_WORDS, type SiteMode } from '../modes';
import { Asked } from './Asked';
import type { LibraryClient, LibrarySettings } from './client';
import { useAnswer } from './use-answer';

/** The match pattern of every web page. */
const EVERYWHERE = '*://*/*';

/** The site a match pattern is about, as a reader would write it: "*://*.paper.example/*" is paper.example. */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}

interface SitesListProps {
  client: LibraryClient;
  settings: LibrarySettings;
  onSites(sites: Record<string, SiteMode>): void;
}

/** Choices for single sites, and the sites the reader added to those the extension may read. */
export function SitesList({ client, settings, onSites }: SitesListProps) {
  const { t } = useI18n();
  const chosen = Object.entries(settings.sites);
  const forget = (host: string) => onSites(Object.fromEntries(chosen.filter(([each]) => each !== host)));
  return (
    <>
      <section>
        <h2 class="section">{t('settingSites')}</h2>
        {chosen.length === 0 && <p class="facts">{t('settingSitesNone')}</p>}
        <ul class="sites">
          {chosen.map(([host, mode]) => (
            <li key={host}>
              <span>
                <bdi>{host}</bdi> <span class="facts">{t(MODE_WORDS[mode])}</span>
              </span>
              <button type="button" onClick={() => forget(host)}>
                {t('forgetSite')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <GrantedSites client={client} />
    </>
  );
}

function GrantedSites({ client }: { client: LibraryClient }) {
  const { t } = useI18n();
  const [round, setRound] = useState(0);
  const granted = useAnswer(() => client.grantedSites(), [client, round]);
  const revoke = (pattern: string) => void client.revokeSite(pattern).then(() => setRound(round + 1));
  return (
    <section>
      <h2 class="section">{t('settingGranted')}</h2>
      <Asked answer={granted}>
        {(sites) => (
          <ul class="sites">
            {sites.length === 0 && <li class="facts">{t('settingGrantedNone')}</li>}
            {sites.map((pattern) => (
              <li key={pattern}>
                <bdi>{pattern === EVERYWHERE ? t('onAllSites') : hostOf(pattern)}</bdi>
                <button type="button" onClick={() => revoke(pattern)}>
                  {t('revokeSite')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </section>
  );
}
