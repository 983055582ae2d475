/** The packs that came with the extension, read from its own package: no request leaves the browser. */
import { type BundledPack, bundledPacks } from 'virtual:bundled-packs';
import { browser } from 'wxt/browser';

export { type BundledPack, bundledPacks };

/** Text of a bundled pack's file. Rejects when the package is damaged. */
export async function bundledText({ file }: BundledPack): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/packs/${file}` as never));
  if (!response.ok) throw new Error(`${file} is missing from the extension's package`);
  return response.text();
}
