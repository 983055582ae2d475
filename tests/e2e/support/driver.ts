/** What a test may ask of either browser. It drives the production build: closed shadow root, no hooks for tests. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';

export type BrowserName = 'chrome' | 'firefox';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Both browsers, or those named in E2E_BROWSERS. */
export const BROWSERS = (process.env.E2E_BROWSERS ?? 'chrome,firefox').split(',') as BrowserName[];

export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** Text of everything of ours in the page; null while there is none. */
  overlayText(page: Page): Promise<string | null>;
  /** Box of an element in our closed root, in CSS px of the viewport; null when there is none. */
  overlayBox(page: Page, selector: string): Promise<Box | null>;
  /** Moves the mouse to the middle of an element of ours and clicks. */
  clickOverlay(page: Page, selector: string): Promise<void>;
  /** Opens the toolbar popup over the page and gives its text once `until` holds of it. */
  popup(page: Page, until: (text: string) => boolean): Promise<string>;
  /** Presses the toolbar button over a page, which lets us into it this once, and then a button in the popup. */
  pressInPopup(page: Page, label: string): Promise<void>;
  /** Text of the browser's own side panel (side bar), in whichever window it is open; empty while it is closed. */
  sidePanelText(): Promise<string>;
  /** Opens one of our own pages in a tab. */
  ownPage(path: string): Promise<Page>;
  /** Calls the background as one of our own pages. */
  ask<T>(call: string, ...args: unknown[]): Promise<T>;
  /** Calls the reading part in a page as one of our own pages. */
  askPage<T>(page: Page, call: string, ...args: unknown[]): Promise<T>;
  /** The browser's number for the tab a page is in. */
  tabId(page: Page): Promise<number>;
  /** Runs code with the rights of our script in a page (the page's isolated world); Chromium only. */
  inReader<T>(page: Page, code: string): Promise<T>;
  /** Runs the command of a shortcut on the tab in front, as the browser does when its keys are pressed. */
  command(page: Page, name: string): Promise<void>;
  /** Chooses our entry of the context menu on a page, as the browser does when it is clicked. */
  chooseMenu(page: Page): Promise<void>;
  /** Text on the toolbar button for the tab in front. */
  toolbarText(page: Page): Promise<string>;
  stopBackground(): Promise<void>;
  /** Evaluates an expression with the browser's own rights: in Chromium in its page of extensions. */
  inBrowser<T>(expression: string): Promise<T>;
  /** Reloads the extension as an update does. */
  reloadExtension(): Promise<void>;
  /** Whether the background is running. */
  isBackgroundRunning(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DriverOptions {
  /** Proxy that gets every request: host and port. */
  proxy: string;
  /** Folder of the unpacked extension; the production build when none is named; null: no extension. */
  extension?: string | null;
  language?: string;
  args?: string[];
  prefs?: Record<string, unknown>;
  /** An X display to show windows on, instead of none: keys that the browser itself takes need one. */
  display?: string;
  /** Folder of the profile, kept when the browser closes; Chromium only. */
  profile?: string;
}

/** What a reader sees in our element, with what its style sheet writes. Runs in the page: it may use nothing from here. */
export function textOf(root: ShadowRoot): string {
  const shown = root.lastElementChild as HTMLElement;
  const drawn = [...shown.querySelectorAll<HTMLElement>('[data-text]')].map(({ dataset }) => dataset.text);
  return [shown.innerText, ...drawn].join('\n');
}

/** Starts a browser in a fresh profile, with the extension in it. */
export function startBrowser(name: BrowserName, options: DriverOptions): Promise<Driver> {
  return name === 'chrome' ? startChromium(options) : startFirefox(options);
}

/** Opens an address in a new tab and waits until the badge stands on the page. */
export async function openWithBadge(driver: Driver, url: string): Promise<Page> {
  const page = await driver.open(url);
  await until(() => driver.overlayBox(page, '.badge'), 'the badge');
  return page;
}

/** Asks again until the answer is truthy; an error counts as "not yet". Fails with what was asked for after `ms`. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  what = ask.toString(),
  ms = 12_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`not in time: ${what} (last: ${String(last)})`);
    await new Promise((done) => setTimeout(done, 60));
  }
}

/**
 * The box of an element of ours once it rests: badge and panel slide in, and grow as their words come, so that a click on
 * where they were may miss them.
 */
export async function restingBox(driver: Driver, page: Page, selector: string): Promise<Box> {
  let before = '';
  return until(async () => {
    const box = await driver.overlayBox(page, selector);
    const now = JSON.stringify(box);
    const rests = now === before;
    before = now;
    return rests && box;
  }, `our ${selector}, at rest`);
}

/** Waits without asking: for showing that something does not happen. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The value in an answer of the extension; fails with what it says went wrong. */
export function replied<T>(reply: unknown): T {
  const { value, error } = (reply ?? { error: 'no answer' }) as { value?: T; error?: string };
  if (error) throw new Error(error);
  return value as T;
}
