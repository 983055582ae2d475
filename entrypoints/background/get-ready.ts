/** What can be made ready while a page that passed the gate is being read in its tab. */
import { browser } from 'wxt/browser';
import { makeLanguageReady, makeStoryReady } from '@/lib/core/ready';
import { inTurns } from '@/lib/extension/turns';
import { library } from './library';
import { readAhead } from './records-kept';

let isReady = false;

/**
 * Reads the stories of a small library, and builds, once in the worker's life, what reading needs in the language of the
 * browser: most of what people read is in it. A page in another language builds that of its own as it comes.
 */
export async function getReady(): Promise<void> {
  const reading = readAhead();
  if (isReady) return void (await reading);
  isReady = true;
  const [language = 'en'] = browser.i18n.getUILanguage().split('-');
  const { signal } = new AbortController();
  // The disk is asked first: it answers while the language is built.
  await library();
  const [records] = await Promise.all([reading, inTurns(makeLanguageReady(language), () => {}, signal)]);
  for (const { story } of records) await inTurns(makeStoryReady(story, language), () => {}, signal);
}
