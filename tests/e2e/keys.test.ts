/**
 * Shortcuts pressed as a reader presses them: the browser takes the keys, the page does not. Drivers press keys within
 * pages only, so this needs a display without a screen, and is left out where the machine cannot make one.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, until } from './support/driver';
import { startDisplay } from './support/real-keys';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

const display = await startDisplay();

afterAll(() => display?.close());

describe.runIf(display).each(BROWSERS)('%s', (name) => {
  let driver: Driver;
  let page: Page;

  withBrowser(
    name,
    async (started) => {
      driver = started.driver;
      page = await openWithBadge(driver, `${NEWS}/article`);
    },
    { display: display?.name ?? '' },
  );

  const question = async () => {
    const text = (await driver.overlayBox(page, '.card')) && (await driver.overlayText(page));
    return text?.match(/[^\n]+\?/)?.[0];
  };

  test('Alt+Shift+Q opens the panel, and closes it', async () => {
    await display?.press('alt+shift+q');
    await until(() => driver.overlayBox(page, '.panel'), 'the panel');
    await display?.press('alt+shift+q');
    await until(async () => !(await driver.overlayBox(page, '.panel')), 'the panel to close');
  });

  test('Alt+Shift+. goes from one marked sentence to the next, Alt+Shift+, back', async () => {
    await display?.press('alt+shift+period');
    const first = await until(question, 'the first note');
    await display?.press('alt+shift+period');
    const second = await until(
      async () => (await question()) !== first && (await question()),
      'the second note',
    );
    expect(second).not.toBe(first);
    await display?.press('alt+shift+comma');
    await until(async () => (await question()) === first, 'the first note again');
    await display?.press('Escape');
    await until(async () => !(await driver.overlayBox(page, '.card')), 'the note to close');
  });
});
