/** Shortcuts and the context menu: what the reader can do on a page without touching anything of ours in it. */
import { type Browser, browser } from 'wxt/browser';
import type { PageReading } from '@/lib/extension/calls';
import { askPage } from '@/lib/extension/messages';
import { isQuiet, showIn } from './answers';
import { bringReader } from './inject';

const MENU_ITEM = 'check-selection';
/** A page is read in well under a second; after this long nobody waits for it any more, in milliseconds. */
const LONGEST_READING = 5_000;
const LOOK_EVERY = 100;

/** Puts the entry into the context menu of selected text; browsers keep it until the extension is updated. */
export function createMenu(): void {
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: browser.i18n.getMessage('menuCheckSelection'),
    contexts: ['selection'],
  });
}

/** Listens to shortcuts and menu; call it when the worker starts. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Browser.tabs.Tab) => void run(command, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void run(String(menuItemId), tab));
}

async function run(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  const read = await readingIn(id);
  if (!read?.story || (await isQuiet())) return explain();
  if (!read.marked || read.mode === 'ask') await showIn(id);
  if (command === 'toggle-panel') await askPage(id, 'togglePanel');
  else if (command === 'next-mark') await askPage(id, 'step', 1);
  else if (command === 'previous-mark') await askPage(id, 'step', -1);
  else if (command === MENU_ITEM) await askPage(id, 'checkSelection');
}

/** What is known of the page in a tab, read now if it was not before; null where it cannot be read. */
async function readingIn(tab: number): Promise<PageReading | null> {
  const known = await askPage(tab, 'reading').catch(() => undefined);
  if (known) return known.reading;
  if (known === undefined && !(await bringReader(tab))) return null;
  for (let waited = 0; waited < LONGEST_READING; waited += LOOK_EVERY) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
    const read = await askPage(tab, 'reading').catch(() => null);
    if (read) return read.reading;
  }
  return null;
}

/** The popup says why nothing is shown in the page, and what is known. Some browsers open it only for a click on the button itself. */
async function explain(): Promise<void> {
  await browser.action.openPopup().catch(() => {});
}
