/** Keeps the always-on script registered on the sites that the reader added to those of the manifest. */
import { browser } from 'wxt/browser';
import { ALL_SITES, bundledSites, grantedSites } from './permissions';

const ID = 'granted';

/** Registers the script for exactly the granted sites; call it at start and whenever permissions change. */
export async function syncDetection(): Promise<void> {
  const granted = await grantedSites();
  const matches = granted.some(coversAll)
    ? [ALL_SITES]
    : granted.filter((origin) => /^(\*|https?):/.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['/detect.js'],
    matches,
    // The manifest runs it there already.
    excludeMatches: bundledSites(),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

const coversAll = (origin: string): boolean =>
  /^(?:\*|https?):\/\/\*\/\*$/.test(origin) || origin === '<all_urls>';
