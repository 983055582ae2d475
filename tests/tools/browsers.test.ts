import { expect, test } from 'vitest';
import { adviceFor, findBrowser } from '../../lib/tools/browsers';

test.each([
  ['linux', 'chrome', /apt install chromium/],
  ['linux', 'firefox', /apt install firefox-esr/],
  ['darwin', 'chrome', /brew install --cask google-chrome/],
  ['darwin', 'firefox', /brew install --cask firefox/],
  ['win32', 'chrome', /winget install Google\.Chrome/],
  ['win32', 'firefox', /winget install Mozilla\.Firefox/],
] as const)('without a browser %s is told in one sentence how to get %s', (platform, name, how) => {
  const advice = adviceFor(name, platform);
  expect(advice).toMatch(how);
  expect(advice).not.toContain('\n');
});

test('a browser named outright is taken', () => {
  expect(findBrowser('chrome', { CHROME_BIN: process.execPath })).toEqual({
    name: 'chrome',
    path: process.execPath,
  });
});

test.each([
  ['named but missing', { CHROME_BIN: '/nowhere/chrome', PATH: '/usr/bin' }, 'linux'],
  ['not in PATH', { PATH: '/nowhere' }, 'linux'],
  ['on a platform nobody knows', { PATH: '' }, 'plan9'],
] as const)('a browser that is %s is not found', (_, env, platform) => {
  expect(findBrowser('chrome', env as NodeJS.ProcessEnv, platform as NodeJS.Platform)).toBeNull();
});
