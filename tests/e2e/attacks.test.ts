/** Hostile pages: whatever they do, the badge is painted, or it is gone and the toolbar says so; nothing is stored. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ATTACKS, COVER } from './support/attacks';
import { type Box, BROWSERS, type Driver, pause, until } from './support/driver';
import { MARKS, paintedIn } from './support/pixels';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Time to answer an attack that is over, and one that goes on. */
const TO_ANSWER = 1_400;
/** The sign on the badge and the line at its edge have more pixels than this. */
const SEEN = 60;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;
  let settings: unknown;

  withBrowser(name, async (started) => {
    driver = started.driver;
    settings = await driver.ask('settings');
  });

  const isPainted = async (page: Page, box: Box) => (await paintedIn(page, box, MARKS.conflicts)) > SEEN;

  test.each(Object.entries(ATTACKS))('%s: painted, or closed and said so', async (_, attack) => {
    const page = await driver.open(`${NEWS}/article`);
    const box = await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    await until(() => isPainted(page, box), 'the badge to be painted');
    await page.evaluate(`${COVER} (() => { ${attack} })()`);
    await pause(TO_ANSWER);
    const state = await until(async () => {
      const now = await driver.overlayBox(page, '.badge').catch(() => null);
      if (now && (await isPainted(page, now))) return 'painted';
      return (await driver.toolbarText(page)) === '!' && !now && 'closed';
    }, 'the badge to be painted or closed');
    expect(['painted', 'closed']).toContain(state);
    expect(await driver.ask('settings')).toEqual(settings);
    await page.close();
  });
});
