/** What the library asks of the other parts of the extension. */
import { browser } from 'wxt/browser';
import { readAccuracy } from '@/components/library/accuracy';
import type { ExportName, LibraryClient } from '@/components/library/client';
import { EXPORT_FORMATS } from '@/lib/core/pack/export';
import { zipped } from '@/lib/core/pack/zip';
import { askBackground } from '@/lib/extension/messages';
import { grantedSites, revokeSite } from '@/lib/extension/permissions';
import { fetchPack, sendPack } from '@/lib/extension/send-pack';
import { onImportProgress } from './import-progress';
import { previewPack } from './preview';
import { saveFile } from './save-file';
import { changeShortcuts, shortcuts } from './shortcuts';

export const libraryClient: LibraryClient = {
  packs: () => askBackground('packs'),
  story: (pack, story) => askBackground('story', pack, story),
  preview: previewPack,
  async importPack(text, onProgress, signal, anySigner) {
    const token = crypto.randomUUID();
    const stop = onImportProgress(token, onProgress);
    try {
      const result = await sendPack(token, text, signal, anySigner);
      if (result.state === 'cancelled') throw new DOMException('The import was called off.', 'AbortError');
      return result.state === 'refused' ? result.problems : [];
    } finally {
      stop();
    }
  },
  async exportPack(id, format) {
    const file = await exportFile(id, format);
    if (file) saveFile(file.name, file.type, file.text);
  },
  async exportAll(format) {
    const packs = await askBackground('packs');
    const files = [];
    // One after the other: all of them at once may be more than the page can hold twice.
    for (const { head } of packs) files.push(await exportFile(head.id, format));
    saveFile('packs.zip', 'application/zip', zipped(files.filter((file) => file !== null)));
  },
  removePack: (id) => askBackground('removePack', id),
  restoreBundled: () => askBackground('restoreBundled'),
  lasting: () => askBackground('lasting'),
  settings: () => askBackground('settings'),
  changeSettings: (change) => askBackground('changeSettings', change),
  grantedSites,
  revokeSite,
  shortcuts,
  changeShortcuts,
  accuracy: loadAccuracy,
  save: saveFile,
};

async function exportFile(id: string, format: ExportName) {
  const pack = await fetchPack(id);
  if (!pack) return null;
  const { extension, type, write } = EXPORT_FORMATS[format];
  return { name: `${id}.${extension}`, type, text: write(pack) };
}

/** The measurements of this build; null when it was built without any. */
async function loadAccuracy() {
  return readAccuracy(await ownJson('accuracy.json'), await ownJson('first-runs.json'));
}

/** A JSON file of the package; null when it is not there. */
async function ownJson(file: string): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(`/${file}` as never))).json();
  } catch {
    // A file that is not in the package: Chrome rejects, Firefox answers with nothing that parses.
    return null;
  }
}
