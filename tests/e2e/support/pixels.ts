import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/** Red, green, blue. */
export type Colour = readonly [number, number, number];

/** The mark colours of assets/styles/marks.css on a light page. */
export const MARKS = {
  corroborates: [0x1a, 0x65, 0x70],
  conflicts: [0xa1, 0x4a, 0x08],
  differs: [0x5c, 0x62, 0x70],
} as const satisfies Record<string, Colour>;

/** How far a pixel may be off in each channel: lines are smoothed at their edges. */
const TOLERANCE = 24;

/**
 * How many pixels of this colour an element of the page shows. Computed style is no proof: Chromium reports highlight
 * styles that it does not paint.
 */
export async function paintedPixels(
  driver: Driver,
  page: Page,
  selector: string,
  colour: Colour,
): Promise<number> {
  const clip = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const png = await page.screenshot({ clip, encoding: 'base64' });
  const blank = await driver.browser.newPage();
  try {
    return await blank.evaluate(countPixels, png, colour as unknown as number[], TOLERANCE);
  } finally {
    await blank.close();
    await page.bringToFront();
  }
}

async function countPixels(base64: string, colour: number[], tolerance: number): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (colour.every((channel, c) => Math.abs(data[i + c]! - channel) <= tolerance)) count++;
  }
  return count;
}
