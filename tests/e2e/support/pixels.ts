import type { Page } from 'puppeteer-core';
import type { Box } from './driver';
import { boxInside } from './inner';
import { decodePng, type Picture } from './png';

/** Red, green, blue. */
export type Colour = readonly [number, number, number];

/** The mark colours of assets/styles/marks.css on a light page. */
export const MARKS = {
  corroborates: [0x1a, 0x65, 0x70],
  conflicts: [0xa1, 0x4a, 0x08],
  differs: [0x5c, 0x62, 0x70],
} as const satisfies Record<string, Colour>;

/** Those for text on a dark ground. */
export const MARKS_ON_DARK = {
  corroborates: [0x74, 0xc6, 0xcc],
  conflicts: [0xf2, 0xa7, 0x67],
  differs: [0xb0, 0xb6, 0xc1],
} as const satisfies Record<string, Colour>;

/** How far a pixel may be off in each channel: lines are smoothed at their edges. */
const TOLERANCE = 24;

/**
 * How many pixels of this colour an element of the page shows. Computed style is no proof: Chromium reports highlight
 * styles that it does not paint.
 */
export async function paintedPixels(page: Page, selector: string, colour: Colour): Promise<number> {
  return paintedIn(page, await boxInside(page, selector), colour);
}

/** How many pixels of this colour a box of the viewport shows. */
async function paintedIn(page: Page, box: Box, colour: Colour): Promise<number> {
  const [left, top] = (await page.evaluate('[scrollX, scrollY]')) as [number, number];
  const clip = { ...box, x: box.x + left, y: box.y + top };
  const picture = decodePng(await page.screenshot({ clip }));
  return countIn(picture, { x: 0, y: 0, width: picture.width, height: picture.height }, colour);
}

/** How many pixels in a box of a picture have this colour. */
export function countIn(picture: Picture, box: Box, colour: Colour, tolerance = TOLERANCE): number {
  const { data, width, height, channels } = picture;
  const [x0, x1] = [Math.max(0, Math.round(box.x)), Math.min(width, Math.round(box.x + box.width))];
  const [y0, y1] = [Math.max(0, Math.round(box.y)), Math.min(height, Math.round(box.y + box.height))];
  let count = 0;
  for (let y = y0; y < y1; y++) {
    for (let at = (y * width + x0) * channels; at < (y * width + x1) * channels; at += channels) {
      if (colour.every((value, c) => Math.abs((data[at + c] as number) - value) <= tolerance)) count++;
    }
  }
  return count;
}
