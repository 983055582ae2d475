/** The background's answers: what tabs may ask, and what our own pages may. */
import { fingerprintOf } from '@/lib/core/pack/signature';
import { drawSign } from '@/lib/core/view/own-words';
import type { OwnCalls, TabCalls } from '@/lib/extension/calls';
import { askPage, type Handlers } from '@/lib/extension/messages';
import { pageTextFrom } from '@/lib/extension/page-text';
import { modeFor, type Settings, settingsFrom, siteOf } from '@/lib/extension/settings';
import type { Store } from '@/lib/store/store';
import { assessPage, headOf, readStory } from './assess-page';
import { getReady } from './get-ready';
import { cancelImport, importParts, takePart } from './import';
import { bringMarks, bringReader } from './inject';
import { library, removePack, restoreBundled, store } from './library';
import { packPart } from './pack-part';
import { settleDetection } from './settle-detection';
import { tellPages } from './tell-pages';
import { clearToolbar, showOnToolbar, showRefusal } from './toolbar';

const SETTINGS = 'settings';

/** Kept while the worker lives: only the background changes settings, and every page asks for them twice. */
let settings: Promise<Settings> | null = null;

export function currentSettings(): Promise<Settings> {
  settings ??= readSettings().catch((error) => {
    settings = null;
    throw error;
  });
  return settings;
}

async function readSettings(): Promise<Settings> {
  // Of the store alone: a page that waits for its reader waits for no pack. What cannot be read is in the library's store.
  return settingsIn(await store()).catch(async () => settingsIn((await library()).store));
}

async function settingsIn(kept: Store): Promise<Settings> {
  const settings = settingsFrom(await kept.value(SETTINGS));
  // Words that are others each time the background starts would only look forged.
  if (settings.sign || !kept.lasting) return settings;
  const drawn = { ...settings, sign: drawSign(crypto.getRandomValues(new Uint8Array(2))) };
  return kept.putValue(SETTINGS, drawn).then(
    () => drawn,
    () => settings,
  );
}

export const tabAnswers: Handlers<TabCalls> = {
  async tell({ tab, url }, news) {
    if (tab?.id !== undefined && news === 'refused') return showRefusal(tab.id);
    // Looked at while the settings are read. What fails here fails again, and is told, when the story is needed.
    library().catch(() => {});
    const settings = await currentSettings();
    if (tab?.id !== undefined && news === 'framed')
      return settings.quiet ? undefined : bringMarks(tab.id, true);
    if (tab?.id === undefined || modeFor(settings, siteOf(url) ?? '') === 'off') return;
    const brought = bringReader(tab.id);
    getReady().catch(() => {});
    await brought;
  },

  async assess({ tab, url }, sent, marked) {
    const page = pageTextFrom(sent);
    if (!page) throw new Error('no page text');
    const settings = await currentSettings();
    const { hover, theme, place, sign } = settings;
    const site = modeFor(settings, siteOf(tab?.url ?? url) ?? '');
    const assessed = await assessPage(page);
    const mode = settings.quiet && site !== 'off' ? 'quiet' : site;
    const shows = assessed.story !== null && (mode === 'badge' || mode === 'open');
    if (tab?.id !== undefined) {
      const brought = shows && !marked ? bringMarks(tab.id) : null;
      // Nobody waits for the toolbar's sign: its four calls take as long as the style of the marks.
      void (mode === 'off' ? clearToolbar(tab.id) : showOnToolbar(tab.id, assessed.assessment));
      await brought;
    }
    return { ...assessed, mode, marked: shows || marked === true, settings: { hover, theme, place, sign } };
  },

  story: (_, pack, story) => readStory(String(pack), String(story)),
};

export const ownAnswers: Handlers<OwnCalls> = {
  check: (_, tab) => bringReader(tab),

  show: (_, tab) => showIn(tab),

  async packs() {
    const { packs, store } = await library();
    return Promise.all(
      [...packs.values()].map(async (record) => {
        const { bundled, licence, authors, signature, disagreements } = record;
        return {
          head: headOf(record),
          bundled,
          licence,
          authors,
          stories: await store.heads(record.id),
          signedBy: signature ? await fingerprintOf(signature.key, crypto.subtle) : null,
          disagreements,
        };
      }),
    );
  },

  pack: (_, id, from) => packPart(id, from),

  takePart: (_, token, nth, text) => takePart(token, nth, text),

  async importPack(_, token, parts, anySigner) {
    const result = await importParts(token, parts, anySigner === true);
    await settleDetection();
    return result;
  },

  cancelImport: (_, token) => cancelImport(token),

  async removePack(_, id) {
    await removePack(id);
    await settleDetection();
  },

  async restoreBundled() {
    await restoreBundled();
    await settleDetection();
  },

  settings: currentSettings,

  async changeSettings(_, change) {
    const { sign, ...known } = await currentSettings();
    const changed = settingsFrom({ ...known, ...change, sign });
    await (await library()).store.putValue(SETTINGS, changed);
    settings = Promise.resolve(changed);
    void tellPages();
    return changed;
  },

  lasting: async () => (await library()).store.lasting,
};

/** Whether the reader wants every page left untouched, whatever a site's own choice is. */
export const isQuiet = async (): Promise<boolean> => (await currentSettings()).quiet;

/**
 * Shows marks and badge in a tab that keeps silent until asked; false when its page covers no story, and in quiet mode,
 * in which nothing is ever put into a page.
 */
export async function showIn(tab: number): Promise<boolean> {
  if (await isQuiet()) return false;
  const read = await askPage(tab, 'reading').catch(() => null);
  if (!read?.reading.story) return false;
  if (!read.reading.marked) await bringMarks(tab);
  await askPage(tab, 'show');
  return true;
}
