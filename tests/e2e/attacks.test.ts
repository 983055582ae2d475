/**
 * Hostile pages: whatever they do, what we show is painted as before, or all of it is gone and the toolbar says so; no
 * other words are marked than ours; nothing is stored. Each attack runs in all browsers at once, since most of its time
 * is waiting.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { COVER, ON_MARKS, ON_US } from './support/attacks';
import { BROWSERS, type BrowserName, type Driver, openWithBadge, pause, until } from './support/driver';
import { isPainted, type Look, lookAt } from './support/paint';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Time to answer an attack that is over, and one that goes on. */
const TO_ANSWER = 1_400;

/** `E2E_ATTACKS=all`: each attack on all that is shown, in six minutes; else they take turns, in three. */
const isAll = process.env.E2E_ATTACKS === 'all';
const turn = (first: 0 | 1) => Object.entries(ON_US).filter((_, i) => isAll || i % 2 === first);

/** What is shown when the page attacks, besides the marks. */
const SHOWN = [
  { shown: 'the badge', parts: ['.badge'], attacks: turn(0) },
  {
    shown: 'the panel, a card and the marks',
    parts: ['.panel', '.card'],
    attacks: [...turn(1), ...Object.entries(ON_MARKS)],
  },
];

const drivers = new Map<BrowserName, Driver>();
for (const name of BROWSERS) withBrowser(name, ({ driver }) => drivers.set(name, driver));

/** Does the same in every browser; fails with the browser's name. */
const inEach = <T>(act: (driver: Driver) => Promise<T>): Promise<T[]> =>
  Promise.all(
    [...drivers].map(([name, driver]) =>
      act(driver).catch((error: Error) => Promise.reject(new Error(`${name}: ${error.message}`))),
    ),
  );

/** The article, and on it what is to be attacked: the badge, or the panel with the card of the one conflict. */
async function open(driver: Driver, parts: readonly string[]): Promise<Page> {
  const page = await openWithBadge(driver, `${NEWS}/article`);
  if (parts.includes('.panel')) {
    await driver.askPage(page, 'openPanel');
    const { reading } = await driver.askPage<any>(page, 'reading');
    const conflict = reading.assessment.findings.findIndex((each: any) => each.counts.conflicts.origins > 0);
    await driver.askPage(page, 'reveal', conflict);
    await page.bringToFront();
  }
  for (const part of parts) await until(() => driver.overlayBox(page, part), part);
  return page;
}

/** Looks until two looks agree: fades have ended. */
async function settled(driver: Driver, page: Page, parts: readonly string[]): Promise<Look> {
  let before = await lookAt(driver, page, parts);
  return until(async () => {
    const now = await lookAt(driver, page, parts);
    const moved = parts.filter((part) => !isPainted(part, before, now));
    before = now;
    if (moved.length) throw new Error(`${moved.join()}, toolbar ${await driver.toolbarText(page)}`);
    return now;
  }, 'what we show to stand still');
}

/** What becomes of all that is shown when a page does this. */
async function attacked(driver: Driver, page: Page, parts: readonly string[], attack: string) {
  const before = await settled(driver, page, parts);
  await page.evaluate(`${COVER} (() => { ${attack} })()`);
  await pause(TO_ANSWER);
  // Who reads moves the mouse: what was undone behind our back is noticed then.
  await page.mouse.move(300, 20);
  await page.mouse.move(310, 20);
  return until(async () => {
    const now = await lookAt(driver, page, parts);
    const isGone = parts.every((part) => now.parts[part] === null);
    if (isGone && (await driver.toolbarText(page)) === '!') return 'closed';
    const unseen = [...parts, 'marks'].filter((part) => !isPainted(part, before, now));
    if (unseen.length) throw new Error(`not painted: ${unseen.join()}`);
    return 'painted';
  }, 'all of it to be painted or closed');
}

describe.each(SHOWN)('$shown', ({ parts, attacks }) => {
  test.each(attacks)('%s: painted, or closed and said so', async (_, attack) => {
    const states = await inEach(async (driver) => {
      const settings = await driver.ask('settings');
      const page = await open(driver, parts);
      const state = await attacked(driver, page, parts, attack);
      expect(await driver.ask('settings')).toEqual(settings);
      await page.close();
      return state;
    });
    for (const state of states) expect(['painted', 'closed']).toContain(state);
  });
});

const PARTS = ['.panel', '.card'];

/** A filter that some dark modes use, a change of view, and menus one after the other. */
const MENUS = `(async () => {
  document.documentElement.style.filter = 'hue-rotate(0deg)';
  document.startViewTransition?.(() => {});
  const menu = cover(document.createElement('div'));
  Object.assign(menu.style, { inset: '0 auto auto 0', width: '200px', height: '15px' });
  menu.popover = 'auto';
  for (let i = 0; i < 15; i++) {
    menu.showPopover();
    await new Promise((done) => setTimeout(done, 60));
    menu.hidePopover();
  }
})()`;

test('what a page may well do is no attack: all of it stays', async () => {
  const states = await inEach(async (driver) => {
    const page = await open(driver, PARTS);
    const state = await attacked(driver, page, PARTS, MENUS);
    await page.close();
    return state;
  });
  expect([...new Set(states)]).toEqual(['painted']);
});

test('a page that has its way is named in the popup, which opens the proofs itself', async () => {
  await inEach(async (driver) => {
    const page = await open(driver, PARTS);
    expect(await attacked(driver, page, PARTS, ON_US['root display'] as string)).toBe('closed');
    const text = await driver.popup(page, (words) => words.includes('hides or removes what would be shown'));
    expect(text).toContain('How much data was held');
    expect(text).not.toContain('Open panel');
    await page.close();
  });
});
