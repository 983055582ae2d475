/** Keeps the scripts that look at pages registered where the manifest does not have them. */
import { browser } from 'wxt/browser';
import { ALL_SITES, bundledSites, grantedSites } from './permissions';

/**
 * Registers the always-on script on exactly the sites that the reader granted, and, when `hasMore` packs than the
 * bundled ones, the script for those on all sites. Call it at start and whenever permissions or packs changed.
 */
export async function syncDetection(hasMore: boolean): Promise<void> {
  const granted = await grantedSites();
  const sites = granted.some(coversAll)
    ? [ALL_SITES]
    : granted.filter((origin) => /^(\*|https?):/.test(origin));
  // On the bundled sites the manifest runs it already.
  await register('granted', '/detect.js', sites, bundledSites());
  await register('more', '/detect-more.js', hasMore ? [...new Set([...bundledSites(), ...sites])] : [], []);
}

/** Registers a script for exactly these sites; for none, takes it away. */
async function register(
  id: string,
  file: string,
  matches: string[],
  excludeMatches: string[],
): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: [file],
    matches,
    ...(excludeMatches.length ? { excludeMatches } : {}),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

const coversAll = (origin: string): boolean =>
  /^(?:\*|https?):\/\/\*\/\*$/.test(origin) || origin === '<all_urls>';
