/** Where the extension may run: the sites it was installed with, sites the reader added, a click for any other. */
import { browser } from 'wxt/browser';

/** Every web page: asked for only when the reader chooses "on all sites". */
export const ALL_SITES = '*://*/*';

/** Match pattern of a site and its subdomains. */
export const patternOf = (host: string): string => `*://*.${host}/*`;

/** The news sites named in the manifest. In Firefox the reader may have refused or withdrawn them. */
export function bundledSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether the extension may run on a host by itself. */
export const mayRunOn = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] });

/** Match patterns the reader granted beyond the manifest's own. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const bundled = new Set(bundledSites());
  return origins.filter((origin) => !bundled.has(origin));
}

/** Whether some of the manifest's news sites are not granted (Firefox lets readers refuse them). */
export async function lacksBundledSites(): Promise<boolean> {
  return !(await browser.permissions.contains({ origins: bundledSites() }));
}

/**
 * Asks the reader for more sites. Must be called directly from a click: browsers refuse it otherwise. Resolves to
 * whether they were granted.
 */
export const requestSites = (patterns: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns });

/** Gives a granted site back. */
export const revokeSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
