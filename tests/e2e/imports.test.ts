/** A pack that the reader adds: pages on its story are found as those of the bundled ones are, until it is removed. */
import { describe, expect, test } from 'vitest';
import { bridgePack } from '../fixtures/bridge';
import { BROWSERS, type Driver, pause, until } from './support/driver';
import { PAGES } from './support/pages';
import { NEWS } from './support/site';
import { withBrowser } from './support/with-browser';

/** Enough for a badge to have come, had there been one. */
const SETTLED = 1_500;

const PARAGRAPHS = [
  'The middle section of the Vélins bridge dropped into the river Sorne at 7.42 on Tuesday morning, and nine people are known to have died, the prefecture said. Thirty-four were taken to hospital.',
  'A stretch of 120 metres came down, less than a third of the crossing. Operator Sornia Autoroutes said an overladen lorry might be to blame. The Office for Transport Safety has sent a team.',
];
const HEADLINE = 'At least nine dead as motorway bridge falls in Norvane';

describe.each(BROWSERS)('%s', (name) => {
  let driver: Driver;

  withBrowser(name, (started) => {
    driver = started.driver;
    PAGES['/bridge'] = {
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-12T18:00:00Z"></head>
<body><main><article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
    };
  });

  const isNoticed = async (isExpected: boolean) => {
    const page = await driver.open(`${NEWS}/bridge`);
    if (isExpected) await until(() => driver.overlayBox(page, '.badge'), 'the badge');
    else await pause(SETTLED);
    const box = await driver.overlayBox(page, '.badge');
    await page.close();
    return box !== null;
  };

  test('nothing is said of a story in no pack', async () => {
    expect(await isNoticed(false)).toBe(false);
  });

  test('once its pack is imported, the badge appears', async () => {
    await driver.ask('takePart', 'bridge', 0, JSON.stringify(bridgePack()));
    expect(await driver.ask('importPack', 'bridge', 1)).toEqual({ state: 'done' });
    expect(await isNoticed(true)).toBe(true);
  });

  test('also after the background was stopped', async () => {
    await driver.stopBackground();
    expect(await isNoticed(true)).toBe(true);
  });

  test('no more once the pack is removed', async () => {
    await driver.ask('removePack', bridgePack().id);
    expect(await isNoticed(false)).toBe(false);
  });
});
