/** The lineage graph leaves the library as a file: an SVG that stands by itself, and a PNG with something on it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, until } from './support/driver';
import { STORY } from './support/gallery';
import { press } from './support/packs-page';
import { decodePng } from './support/png';
import { withBrowser } from './support/with-browser';

/** Keeps every file that the page hands to the reader, as a data: address. */
const KEEP = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const reader = new FileReader();
    reader.onload = () => { window.saved = reader.result; };
    reader.readAsDataURL(blob);
    return make.call(URL, blob);
  };
})()`;

/** The words of a piece of markup. */
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(BROWSERS)('%s', (name) => {
  let page: Page;

  withBrowser(name, async ({ driver }) => {
    page = await driver.ownPage(`library.html${STORY}/lineage`);
    await page.waitForSelector('main svg text');
    await page.evaluate(KEEP);
  });

  const saved = async (button: string): Promise<{ type: string; bytes: Buffer }> => {
    await page.evaluate('window.saved = null');
    await press(page, button);
    const address = await until(() => page.evaluate('window.saved') as Promise<string>, 'the file');
    const [head = '', data = ''] = address.split(',');
    return { type: head, bytes: Buffer.from(data, 'base64') };
  };

  test('as SVG: every label of the picture, its own styles, and nothing that is fetched or run', async () => {
    const { type, bytes } = await saved('Save as SVG');
    expect(type).toMatch(/^data:image\/svg\+xml/);
    const svg = bytes.toString('utf8');
    const labels = await page.$$eval('main svg text', (all) => all.map((each) => each.textContent ?? ''));
    const texts = [...svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)];
    expect(texts.map(([, , words = '']) => plain(words))).toEqual(labels);
    expect(texts.filter(([, attributes = '']) => !/\bfill="/.test(attributes))).toEqual([]);
    expect(svg).toMatch(/^<svg\b[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<(?:script|image|foreignObject|style|link)\b|\bhref=|\bon\w+=|url\(/);
  });

  test('as PNG: a picture of more than one colour', async () => {
    const { type, bytes } = await saved('Save as PNG');
    expect(type).toMatch(/^data:image\/png/);
    const { width, height, channels, data } = decodePng(bytes);
    expect(width * height).toBeGreaterThan(100_000);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += channels * 7) colours.add(data.subarray(i, i + 3).join());
    expect(colours.size).toBeGreaterThan(4);
  });
});
