/** Which browsers are installed here, and what to do when there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

export interface Installed {
  name: BrowserName;
  path: string;
}

/** Where installers put browsers, by platform; bare names are looked for in PATH. */
const PLACES: Record<string, Record<BrowserName, readonly string[]>> = {
  linux: {
    chrome: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      '/snap/bin/chromium',
    ],
    firefox: ['firefox-esr', 'firefox', '/snap/bin/firefox'],
  },
  darwin: {
    chrome: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chrome: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

const OVERRIDES: Record<BrowserName, string> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** An installed browser of that family, or null. CHROME_BIN and FIREFOX_BIN name one outright. */
export function findBrowser(
  name: BrowserName,
  env = process.env,
  platform = process.platform,
): Installed | null {
  const named = env[OVERRIDES[name]];
  if (named) return existsSync(named) ? { name, path: named } : null;
  const places = PLACES[platform]?.[name] ?? PLACES.linux?.[name] ?? [];
  const path = places
    .flatMap((place) => paths(place, env, platform))
    .find((candidate) => existsSync(candidate));
  return path ? { name, path } : null;
}

function paths(place: string, env: NodeJS.ProcessEnv, platform: string): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? [`${root}\\${place}`] : []));
  }
  if (place.startsWith('/')) return [place];
  return (env.PATH ?? '').split(':').map((folder) => join(folder, place));
}

/** One sentence: what to install here. */
export function adviceFor(name: BrowserName, platform = process.platform): string {
  const browser = name === 'chrome' ? 'Chromium, Chrome or Edge (144 or newer)' : 'Firefox (142 or newer)';
  if (platform === 'darwin') {
    return `No ${browser} found in /Applications: run "brew install --cask ${name === 'chrome' ? 'google-chrome' : 'firefox'}" or install it from its maker, then try again.`;
  }
  if (platform === 'win32') {
    return `No ${browser} found: run "winget install ${name === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}", then try again.`;
  }
  return `No ${browser} found: install it, on Debian and Ubuntu with "sudo apt install ${debianPackage(name)}", then try again.`;
}

const debianPackage = (name: BrowserName): string => (name === 'chrome' ? 'chromium' : 'firefox-esr');

/** Installs a browser with apt where that can be done without asking: Debian or Ubuntu, as root. */
function installOnDebian(name: BrowserName): Installed | null {
  const canApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canApt) return null;
  console.log(`Installing ${debianPackage(name)} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!apt('update')) return null;
  if (!apt('install', '-y', '--no-install-recommends', debianPackage(name), 'fonts-dejavu-core')) return null;
  return findBrowser(name);
}

/** The browser to use: an installed one, or one installed now; null with a sentence printed when there is none. */
export function needBrowser(...wanted: BrowserName[]): Installed | null {
  for (const name of wanted) {
    const found = findBrowser(name);
    if (found) return found;
  }
  const first = wanted[0] ?? 'chrome';
  const installed = installOnDebian(first);
  if (!installed) console.error(adviceFor(first));
  return installed;
}
