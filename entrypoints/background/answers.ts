/** The background's answers: what tabs may ask, and what our own pages may. */
import { browser } from 'wxt/browser';
import type { Pack } from '@/lib/core/pack/schema';
import type { OwnCalls, StoryHead, TabCalls } from '@/lib/extension/calls';
import { askPage, type Handlers } from '@/lib/extension/messages';
import { pageTextFrom } from '@/lib/extension/page-text';
import { modeFor, settingsFrom, siteOf } from '@/lib/extension/settings';
import { assessPage, headOf, readStory } from './assess-page';
import { mirrorGate } from './gate-mirror';
import { bringMarks, bringReader } from './inject';
import { importPack, library, removePack, restoreBundled } from './library';
import { clearToolbar, showOnToolbar, showRefusal } from './toolbar';

const SETTINGS = 'settings';

async function currentSettings() {
  const { store } = await library();
  return settingsFrom(await store.value(SETTINGS));
}

export const tabAnswers: Handlers<TabCalls> = {
  async tell({ tab, url }, news) {
    if (tab?.id !== undefined && news === 'refused') return showRefusal(tab.id);
    const settings = await currentSettings();
    if (tab?.id !== undefined && modeFor(settings, siteOf(url) ?? '') !== 'off') await bringReader(tab.id);
  },

  async assess({ tab, url }, sent, marked) {
    const page = pageTextFrom(sent);
    if (!page) throw new Error('no page text');
    const settings = await currentSettings();
    const { hover, theme, place } = settings;
    const site = modeFor(settings, siteOf(tab?.url ?? url) ?? '');
    const assessed = await assessPage(page);
    const mode = settings.quiet && site !== 'off' ? 'quiet' : site;
    const shows = assessed.story !== null && (mode === 'badge' || mode === 'open');
    if (tab?.id !== undefined) {
      await (mode === 'off' ? clearToolbar(tab.id) : showOnToolbar(tab.id, assessed.assessment));
      if (shows && !marked) await bringMarks(tab.id);
    }
    return { ...assessed, mode, marked: shows || marked === true, settings: { hover, theme, place } };
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
        const pack = await store.pack(record.id);
        const { bundled, licence, authors } = record;
        return { head: headOf(record), bundled, licence, authors, stories: pack ? storyHeads(pack) : [] };
      }),
    );
  },

  pack: async (_, id) => (await library()).store.pack(id),

  async importPack(_, text) {
    const result = await importPack(text, (done, total) => tellProgress(done, total));
    await mirrorGate();
    return result;
  },

  async removePack(_, id) {
    await removePack(id);
    await mirrorGate();
  },

  async restoreBundled() {
    await restoreBundled();
    await mirrorGate();
  },

  settings: currentSettings,

  async changeSettings(_, change) {
    const settings = settingsFrom({ ...(await currentSettings()), ...change });
    await (await library()).store.putValue(SETTINGS, settings);
    return settings;
  },

  lasting: async () => (await library()).store.lasting,
};

/** Shows marks and badge in a tab that keeps silent until asked; false when its page covers no story. */
export async function showIn(tab: number): Promise<boolean> {
  const read = await askPage(tab, 'reading').catch(() => null);
  if (!read?.reading.story) return false;
  if (!read.reading.marked) await bringMarks(tab);
  await askPage(tab, 'show');
  return true;
}

function storyHeads({ stories }: Pack): StoryHead[] {
  return stories.map(({ id, title, from, to, reports, claims }) => ({
    id,
    title,
    from,
    to: to ?? null,
    reports: reports.length,
    claims: claims.length,
    languages: new Set(reports.map((report) => report.language.split('-')[0])).size,
  }));
}

function tellProgress(done: number, total: number): void {
  const told: Promise<unknown> = browser.runtime.sendMessage({ progress: { done, total } });
  // No page of ours is open to hear it.
  told.catch(() => {});
}
