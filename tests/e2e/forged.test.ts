/** A compromised page process can send any message as our script. It changes nothing that is stored. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, until } from './support/driver';
import { makeMutant } from './support/mutant';
import { NEWS } from './support/site';
import { storedHash } from './support/stored';
import { withBrowser } from './support/with-browser';

const MESSAGES = 10_000;

/**
 * Stands in for the reading part: sends forged messages, every call with every kind of argument, and says on the
 * page how many of those that only our own pages may make were answered.
 */
const FORGER = `(async () => {
  // A forged "tell" brings this in again.
  if (globalThis.forging) return;
  globalThis.forging = true;
  const api = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  const own = ['check', 'show', 'packs', 'pack', 'takePart', 'importPack', 'cancelImport', 'removePack', 'restoreBundled', 'settings', 'changeSettings', 'lasting', 'constructor', '__proto__', 'toString', ''];
  const tab = ['tell', 'assess', 'story'];
  const long = 'x'.repeat(10000);
  const values = ['passed', 'refused', undefined, null, 0, -1, NaN, 1e308, '', 'microsoft-unit-8200', '__proto__', long, true, [], {}, [[[]]], { mode: 'open', quiet: true, sites: { 'a.b': 'off' } },
    '{"format":1,"id":"microsoft-unit-8200","stories":[]}', { url: 1, text: null }, { __proto__: { mode: 'off' } }, { url: '', title: '', language: null, published: null, kind: 'article', text: 'Microsoft Unit 8200', blocks: [], links: [] }];
  let seed = 8200;
  const random = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
  const shapes = [(call, args) => ({ call, args }), (call, args) => ({ call, args, extra: 1 }), (call, args) => [call, args], (call) => call, (call, args) => ({ call: [call], args }), (call, args) => ({ call, args: { ...args } }), (call, args) => ({ call, args, id: 1, origin: 'chrome-extension://x' })];
  let answered = 0, sent = 0;
  const send = async () => {
    const call = random(4) === 0 ? tab[random(tab.length)] : own[random(own.length)];
    const args = Array.from({ length: random(6) }, () => values[random(values.length)]);
    const message = shapes[random(3) === 0 ? random(shapes.length) : 0](call, args);
    sent++;
    try { const reply = await api.runtime.sendMessage(message); if (reply !== undefined && reply !== null && !tab.includes(call)) answered++; } catch {}
  };
  while (sent < ${MESSAGES}) await Promise.all(Array.from({ length: 100 }, send));
  document.title = 'forged ' + sent + ' answered ' + answered;
})();`;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(
    name,
    (started) => {
      driver = started.driver;
    },
    { extension: makeMutant(name, { 'reader.js': () => FORGER }) },
  );

  test(`${MESSAGES} forged messages get no answer to a call of our own pages and change no stored byte`, async () => {
    await driver.ask('changeSettings', { theme: 'dark' });
    const own: Page = await driver.ownPage('library.html');
    const before = await storedHash(own);
    expect(Number.parseInt(before, 10)).toBeGreaterThanOrEqual(4);
    const page = await driver.open(`${NEWS}/article`);
    const title = await until(
      async () => /^forged/.test(await page.title()) && page.title(),
      'all messages sent',
      90_000,
    );
    expect(title).toBe(`forged ${MESSAGES} answered 0`);
    expect(await storedHash(own)).toBe(before);
    expect(await driver.ask('settings')).toMatchObject({
      theme: 'dark',
      mode: 'badge',
      quiet: false,
      sites: {},
    });
  }, 120_000);
});
