/** The keys of the extension: listed here, chosen on a page of the browser's own. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '@/components/library/client';

/** Where Chromium's family keeps the keys of extensions; each member redirects it to its own scheme. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Our commands with their keys. The browser's own command for the toolbar button has no words of ours: left out. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ words: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's page on which keys are chosen. */
export async function changeShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
