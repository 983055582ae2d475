/** The library's page of packs as a reader uses it: files are chosen, buttons are pressed, words are read. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Driver, until } from './driver';

const folder = mkdtempSync(join(tmpdir(), 'sc-packs-'));
let files = 0;

/** Writes what browsers do while they work: every value of the progress bar, and the longest time without a frame. */
const WATCH = `(() => {
  window.seen = [];
  window.longest = 0;
  // No timer: in a tab out of sight those come once a second, and every standstill would look like one of a second.
  const { port1, port2 } = new MessageChannel();
  let last = null;
  port1.onmessage = () => {
    const now = performance.now();
    if (last !== null) window.longest = Math.max(window.longest, now - last);
    last = document.querySelector('progress') ? now : null;
    if (last !== null) port2.postMessage(null);
  };
  new MutationObserver(() => {
    const bar = document.querySelector('progress');
    if (bar && last === null) port2.postMessage(null);
    if (bar && bar.position >= 0) window.seen.push(bar.position);
    if (window.stopAt !== undefined && bar && bar.position > window.stopAt && bar.closest('p').querySelector('button')) {
      window.stopAt = undefined;
      bar.closest('p').querySelector('button').click();
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };
})()`;

/** Opens the page. Whatever a test exports is kept for \`exported\`. */
export async function openPacks(driver: Driver): Promise<Page> {
  const page = await driver.ownPage('library.html#/packs');
  await until(() => page.$('input[type=file]'), 'the page of packs');
  await page.evaluate(WATCH);
  return page;
}

/** Chooses a file with this text. */
export async function choose(page: Page, text: string | Iterable<string>): Promise<void> {
  const file = join(folder, `pack-${files++}.json`);
  writeFileSync(file, typeof text === 'string' ? text : [...text].join(''));
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** Presses the button of this name within elements that match. */
export async function press(page: Page, name: string, within = 'main', ms?: number): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (words, scope) => {
          const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${scope} button`)];
          const found = buttons.find((button) => button.textContent === words);
          found?.click();
          return found !== undefined;
        },
        name,
        within,
      ),
    `the button “${name}”`,
    ms,
  );
}

/** What the import says, once it matches. */
export function says(page: Page, pattern: RegExp, ms?: number): Promise<string> {
  return until(
    async () => {
      const text = await page.$eval('.import', (section) => (section as HTMLElement).innerText);
      return pattern.test(text) && text;
    },
    `the import to say ${pattern}`,
    ms,
  );
}

/** The text that the pack of this title is exported as. */
export async function exported(page: Page, title: string, ms?: number): Promise<string> {
  await page.evaluate('window.saved = null');
  const save = (words: string) => {
    const cards = [...document.querySelectorAll('.pack-card')];
    const button = cards
      .find((card) => card.textContent?.includes(words))
      ?.querySelector<HTMLButtonElement>('.toolbar > button');
    button?.click();
    return button !== undefined;
  };
  await until(() => page.evaluate(save, title), `the pack “${title}”`, ms);
  return until(() => page.evaluate('window.saved && window.saved.text()') as Promise<string>, 'the file', ms);
}

/** What the page recorded: the values of its progress bar, and its longest standstill in milliseconds. */
export const recorded = async (page: Page) =>
  (await page.evaluate('({ seen: window.seen, longest: window.longest })')) as {
    seen: number[];
    longest: number;
  };
