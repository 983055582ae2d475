/** A reader with six questions, on the demo article as it ships: each is answered in at most two actions. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, openWithBadge, until } from './support/driver';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** What the reader may do for one answer. */
const MOST_ACTIONS = 2;

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;
  let page: Page;
  let actions: number;

  withBrowser(name, (started) => {
    driver = started.driver;
  });
  beforeEach(async () => {
    page = await openWithBadge(driver, `${NEWS}/demo/en.html`);
    actions = 0;
  });
  afterEach(async () => {
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    await page.close();
  });

  /** Clicks the middle of these words of the article. */
  async function clickWords(words: string) {
    actions++;
    const box = await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, words);
    if (!box) throw new Error(`the article does not say "${words}"`);
    await page.mouse.click(box.x, box.y);
  }
  async function press(selector: string) {
    actions++;
    await until(() => driver.overlayBox(page, selector), selector);
    await driver.clickOverlay(page, selector);
  }
  const reads = (pattern: RegExp) =>
    until(async () => {
      const text = await driver.overlayText(page);
      return text && pattern.test(text.replace(/\s+/g, ' '));
    }, `${pattern}`);

  test('who first reported this figure?', async () => {
    await clickWords('8 terabytes');
    await reads(/First: The Guardian/);
  });

  test('does any report contradict it, and which?', async () => {
    await clickWords('8 terabytes');
    await reads(/says otherwise: about 8,000 terabytes .*The Guardian/);
  });

  test('how many independent origins?', async () => {
    await clickWords('8 terabytes');
    await reads(/\d+ reports\s*\d+ outlets\s*1 origin/);
  });

  test('is the volume plausible?', async () => {
    await clickWords('8 terabytes');
    await reads(/figures come to [\d.]+ bits per second/);
  });

  test('what did Amazon reply?', async () => {
    await press('.badge-open');
    await reads(/What the parties replied .*Amazon .*(?:declined|no comment|did not)/i);
  });

  test('what is left out here?', async () => {
    await press('.badge-open');
    await press('[role="tab"]:last-child');
    await reads(/Known since/);
  });
});
