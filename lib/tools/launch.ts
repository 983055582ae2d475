/** Starts a browser in a fresh profile with the built extension in it. */
import { type Browser, launch } from 'puppeteer-core';
import type { Installed } from './browsers.ts';

interface LaunchOptions {
  headless: boolean;
  args?: string[];
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
}

/** Quiet start: no first-run pages, no calls home. */
const CHROME_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts `installed` with the unpacked extension in `extension`. Close the browser to remove the profile. */
export async function launchWith(
  installed: Installed,
  extension: string,
  { headless, args = [], prefs = {} }: LaunchOptions,
): Promise<Browser> {
  // The program that started the browser closes it, on signals too.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const viewport = headless ? { width: 1280, height: 900 } : null;
  const common = { executablePath: installed.path, headless, defaultViewport: viewport, ...signals };
  if (installed.name === 'firefox') {
    const browser = await launch({ ...common, browser: 'firefox', args, extraPrefsFirefox: prefs });
    await browser.installExtension(extension);
    return browser;
  }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Over the pipe: branded Chrome no longer takes --load-extension.
  return launch({
    ...common,
    pipe: true,
    enableExtensions: [extension],
    args: [...CHROME_ARGS, ...sandbox, ...args],
  });
}
