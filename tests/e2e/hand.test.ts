/** The reader's hand on a page: the pointer rests on words, drags the panel's edge, docks it; and marks on a dark ground. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../lib/core/view/contrast';
import { BROWSERS, type Driver, openWithBadge, pause, until } from './support/driver';
import { boxInside } from './support/inner';
import { type Colour, MARKS_ON_DARK, paintedPixels } from './support/pixels';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Longer than the pointer has to rest before a card opens, and to be away before it closes, in ms. */
const RESTED = 900;
/** The ground of `/dark`. */
const DARK: Colour = [0x11, 0x11, 0x11];
/** WCAG 2.2, 1.4.11: what is needed to understand a picture. */
const LEAST_CONTRAST = 3;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
  });

  const read = (path: string) => openWithBadge(driver, NEWS + path);
  const restOn = async (page: Page, words: string) => {
    const { x, y, width, height } = await boxInside(page, '#p2', words);
    await page.mouse.move(x + width / 2 - 3, y + height / 2);
    await page.mouse.move(x + width / 2, y + height / 2);
  };
  const isGone = (page: Page, selector: string) =>
    until(async () => !(await driver.overlayBox(page, selector)), `${selector} to go`);

  test('a pointer that rests on marked words opens their card, and the card stays while it is over it', async () => {
    const page = await read('/article');
    const focus = await page.evaluate(() => document.activeElement?.tagName);
    await restOn(page, 'terabytes');
    const card = await until(() => driver.overlayBox(page, '.card'), 'the card');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(focus);
    await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 4 });
    await pause(RESTED);
    expect(await driver.overlayBox(page, '.card')).not.toBeNull();
    await page.mouse.move(4, 4);
    await isGone(page, '.card');
    await page.close();
  });

  test('a pointer that only passes over the words opens nothing', async () => {
    const page = await read('/article');
    await restOn(page, 'terabytes');
    await page.mouse.move(4, 4);
    await pause(RESTED);
    expect(await driver.overlayBox(page, '.card')).toBeNull();
    await page.close();
  });

  test('hovering switched off opens nothing, in a page that is open already too', async () => {
    const page = await read('/article');
    await driver.ask('changeSettings', { hover: false });
    await page.bringToFront();
    await pause(RESTED);
    await restOn(page, 'terabytes');
    await pause(RESTED);
    expect(await driver.overlayBox(page, '.card')).toBeNull();
    await driver.ask('changeSettings', { hover: true });
    await page.close();
  });

  test('what is typed and pressed in the panel is none of the page’s shortcuts', async () => {
    const page = await read('/article');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'input', 'click', 'mousedown', 'pointerdown', 'focusin'])
        document.addEventListener(type, () => heard.push(type));
    });
    await driver.clickOverlay(page, '.badge-open');
    await driver.clickOverlay(page, '[role=tab][id$=reports]');
    await driver.clickOverlay(page, 'input[type=search]');
    await page.keyboard.type('ledger');
    await until(async () => (await driver.overlayText(page))?.includes('No report'), 'what is searched for');
    expect(await page.evaluate('heard')).toEqual([]);
    await page.close();
  });

  test('the panel is made wider by its edge, docked elsewhere by a press, and neither is stored', async () => {
    const page = await read('/article');
    await driver.clickOverlay(page, '.badge-open');
    await until(() => driver.overlayBox(page, '.panel'), 'the panel');
    // It slides in.
    await pause(RESTED);
    const before = (await driver.overlayBox(page, '.panel')) ?? { width: 0 };
    const edge = await until(() => driver.overlayBox(page, '.resizer'), 'its edge');
    const [x, y] = [edge.x + edge.width / 2, edge.y + edge.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y, { steps: 3 });
    await page.mouse.move(x - 90, y, { steps: 3 });
    await page.mouse.up();
    await pause(RESTED);
    const wider = (await driver.overlayBox(page, '.panel'))?.width ?? 0;
    expect(Math.abs(wider - before.width - 90), `${before.width} to ${wider}`).toBeLessThan(5);
    await driver.clickOverlay(page, '[title="Dock left"]');
    await until(
      async () => ((await driver.overlayBox(page, '.panel'))?.x ?? 999) < 100,
      'the panel at the left',
    );
    await driver.clickOverlay(page, '[title="Dock at the bottom"]');
    await until(
      async () => ((await driver.overlayBox(page, '.panel'))?.y ?? 0) > 100,
      'the panel at the bottom',
    );
    const { place } = await driver.ask<{ place: object }>('settings');
    expect(place).toEqual({ dock: 'right', size: 400 });
    await page.close();
  });

  test('marks on a dark ground are painted in the light colours, which stand out from it', async () => {
    const page = await read('/dark');
    await until(
      async () => (await paintedPixels(page, '#p2', MARKS_ON_DARK.conflicts)) > 40,
      'the light line',
    );
    for (const colour of Object.values(MARKS_ON_DARK)) {
      expect(contrast(colour, DARK)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    await page.close();
  });

  test('a sentence that the page takes back leaves the panel with its mark; the others stay', async () => {
    const page = await read('/renders');
    await page.waitForFunction(() => (window as any).renders >= 10);
    await driver.askPage(page, 'openPanel');
    await page.bringToFront();
    await until(async () => /8 terabytes/.test((await driver.overlayText(page)) ?? ''), 'the sentence');
    await page.evaluate(() => document.getElementById('p2')?.remove());
    const text = await until(async () => {
      const now = await driver.overlayText(page);
      return now && !/8 terabytes/.test(now) && now;
    }, 'the sentence to go');
    expect(text).toMatch(/ceased and disabled/);
    await page.close();
  });
});
