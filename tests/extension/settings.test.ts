import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, modeFor, settingsFrom, siteOf } from '../../lib/extension/settings';

describe('settings from what was stored', () => {
  test.each([undefined, null, 'x', 3, [], { mode: 'loud', sites: [], place: 5, theme: {} }])(
    '%j gives the defaults',
    (stored) => {
      expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('what is right is kept, also beside what is wrong', () => {
    expect(
      settingsFrom({
        mode: 'open',
        quiet: true,
        hover: false,
        theme: 'dark',
        place: { dock: 'bottom', size: 9999 },
        sites: { 'news.example': 'off', 'bad host': 'off', 'other.example': 'loud' },
        sign: [3, 40],
        extra: 1,
      }),
    ).toEqual({
      mode: 'open',
      quiet: true,
      hover: false,
      theme: 'dark',
      place: { dock: 'bottom', size: 1200 },
      sites: { 'news.example': 'off' },
      sign: [3, 40],
    });
  });

  test('reading twice gives the same', () => {
    const once = settingsFrom({ mode: 'ask', place: { dock: 'left', size: 300.7 } });
    expect(settingsFrom(once)).toEqual(once);
  });
});

test.each([
  ['the site has its own', 'news.example', 'off'],
  ['the site has none', 'other.example', 'badge'],
  ['the host is a name every object has', 'constructor', 'badge'],
])('mode where %s', (_, host, mode) => {
  expect(modeFor({ ...DEFAULT_SETTINGS, sites: { 'news.example': 'off' } }, host)).toBe(mode);
});

test.each([
  ['https://www.News.example:8080/a?b#c', 'news.example'],
  ['http://news.localhost:1234/', 'news.localhost'],
  ['chrome://settings', null],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['not an address', null],
  [undefined, null],
])('site of %j is %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
