import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { welcome } from '../../entrypoints/background/welcome';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['a first install from a store opens it', 'install', 'normal', 1],
  ['a first install by policy opens it', 'install', 'admin', 1],
  ['a build loaded by hand does not', 'install', 'development', 0],
  ['an update does not', 'update', 'normal', 0],
  ['an update of the browser does not', 'browser_update', 'normal', 0],
])('the welcome page: %s', async (_, reason, installType, times) => {
  vi.spyOn(browser.management, 'getSelf').mockResolvedValue({ installType } as never);
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('own:/welcome.html');
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await welcome(reason);
  expect(create.mock.calls).toEqual(Array.from({ length: times }, () => [{ url: 'own:/welcome.html' }]));
});
