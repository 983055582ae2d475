import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground } from '@/lib/extension/messages';
import { currentSettings, ownAnswers, tabAnswers } from './answers';
import { createMenu, listenToCommands } from './commands';
import { clearLeftovers } from './leftovers';
import { library } from './library';
import { settleDetection } from './settle-detection';
import { welcome } from './welcome';

export default defineBackground({
  main() {
    // Listeners first and at once: an event that woke the worker is lost to those added later.
    answerBackground(tabAnswers, ownAnswers);
    listenToCommands();
    browser.permissions.onAdded.addListener(() => void settleDetection());
    browser.permissions.onRemoved.addListener(() => void settleDetection());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      createMenu();
      void settle();
      void welcome(reason);
      if (import.meta.env.FIREFOX && reason === 'update') void clearLeftovers();
    });
    browser.runtime.onStartup.addListener(() => void settle());
  },
});

/** After an install, an update or a start of the browser: packs in place, detection where the reader wants it. */
async function settle(): Promise<void> {
  await library();
  await settleDetection();
  // Draws the reader's two words now, and not when a private window is the first to ask.
  await currentSettings();
}
