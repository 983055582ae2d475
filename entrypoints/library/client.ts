/** What the library asks of the other parts of the extension. */
import { browser } from 'wxt/browser';
import { readAccuracy } from '@/components/library/accuracy';
import type { LibraryClient } from '@/components/library/client';
import { EXPORT_FORMATS } from '@/lib/core/pack/export';
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
  async importPack(text, onProgress, signal) {
    const token = crypto.randomUUID();
    const stop = onImportProgress(token, onProgress);
    try {
      const result = await sendPack(token, text, signal);
      if (result.state === 'cancelled') throw new DOMException('The import was called off.', 'AbortError');
      return result.state === 'refused' ? result.problems : [];
    } finally {
      stop();
    }
  },
  async exportPack(id, format) {
    const pack = await fetchPack(id);
    if (!pack) return;
    const { extension, type, write } = EXPORT_FORMATS[format];
    saveFile(`${id}.${extension}`, type, write(pack));
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
