/** Two words that panel, card and popup share and that no page can read: by them a reader knows a forged panel. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Driver, until } from './support/driver';
import { article, PAGES, PARAGRAPHS } from './support/pages';
import { READ_WAYS, type Readers } from './support/read-ways';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** "Our two words: lamp copper" */
const WORDS = /Our two words: (\S+ \S+)/;
const wordsIn = (text: string | null): string => WORDS.exec(text ?? '')?.[1] ?? '';

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, async (started) => {
    driver = started.driver;
    PAGES['/reads'] = {
      html: article(PARAGRAPHS).replace('<meta charset="utf-8">', `<meta charset="utf-8">${READ_WAYS}`),
    };
  });

  const shown = async () => {
    await driver.ask('changeSettings', { mode: 'open' });
    const page = await driver.open(`${NEWS}/reads`);
    await until(async () => wordsIn(await driver.overlayText(page)) !== '', 'our words in the panel');
    return { page, words: wordsIn(await driver.overlayText(page)) };
  };

  test('popup, panel and card show the same two words', async () => {
    const { page, words } = await shown();
    expect(wordsIn(await driver.popup(page, (text) => WORDS.test(text)))).toBe(words);
    await driver.command(page, 'next-mark');
    await until(() => driver.overlayBox(page, '.card'), 'the card');
    expect((await driver.overlayText(page))?.split(words)).toHaveLength(3);
    await page.close();
  });

  test('a page reads them in none of many ways, and its own text in most', async () => {
    const { page, words } = await shown();
    await page.mouse.move(8, 8);
    const got = await page.evaluate((sought) => (window as unknown as Readers).readAll(sought), words);
    expect(Object.keys(got).length).toBeGreaterThanOrEqual(18);
    const readBy = (sought: string) => Object.keys(got).filter((way) => got[way]?.includes(sought));
    expect(words.split(' ').flatMap(readBy)).toEqual([]);
    expect(readBy('200 million hours').length).toBeGreaterThanOrEqual(10);
    await page.close();
  });

  test('they stay the same from page to page, whatever is changed in the settings', async () => {
    const first = await shown();
    await driver.ask('changeSettings', { theme: 'dark', sign: [1, 2] });
    const second = await shown();
    expect(second.words).toBe(first.words);
    await first.page.close();
    await second.page.close();
  });
});
