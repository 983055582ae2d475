/** Pictures in so few cells that no two machines' letters make a difference, and a thing that is gone still does. */
import type { Page } from 'puppeteer-core';
import type { Box } from './driver';
import { decodePng, type Picture } from './png';

/** Mean red, green and blue of each cell, row by row. */
export type Grid = readonly (readonly [number, number, number])[];

/** What is in the window at this moment. The window keeps its size: fixed parts would move in another. */
export async function pictureOf(page: Page): Promise<Picture> {
  return decodePng(await page.screenshot({ captureBeyondViewport: false }));
}

/** Cells of a box of the window, so many across and down; what lies outside the window is left out. */
export function gridOf(picture: Picture, box: Box, across: number, down: number): Grid {
  const left = Math.max(0, Math.round(box.x));
  const top = Math.max(0, Math.round(box.y));
  const width = Math.min(picture.width, Math.round(box.x + box.width)) - left;
  const height = Math.min(picture.height, Math.round(box.y + box.height)) - top;
  const edge = (from: number, size: number, nth: number, of: number) => from + Math.floor((size * nth) / of);
  return Array.from({ length: across * down }, (_, cell) => {
    const [x, y] = [cell % across, Math.floor(cell / across)];
    return meanOf(
      picture,
      [edge(left, width, x, across), edge(left, width, x + 1, across)],
      [edge(top, height, y, down), edge(top, height, y + 1, down)],
    );
  });
}

type Span = readonly [from: number, to: number];

function meanOf({ data, width, channels }: Picture, [x0, x1]: Span, [y0, y1]: Span): Grid[number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    for (let at = (y * width + x0) * channels; at < (y * width + x1) * channels; at += channels) {
      for (const c of [0, 1, 2] as const) sum[c] += data[at + c] as number;
    }
  }
  const pixels = Math.max(1, (x1 - x0) * (y1 - y0));
  return [sum[0] / pixels, sum[1] / pixels, sum[2] / pixels];
}

/** Share of the cells in which two grids of one size are further apart than `most` in any channel. */
export function shareApart(one: Grid, other: Grid, most: number): number {
  const apart = one.filter((cell, i) =>
    cell.some((value, c) => Math.abs(value - (other[i]?.[c] ?? -1_000)) > most),
  );
  return apart.length / one.length;
}

/** Sixty-four shades of each channel, one letter each. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SHADE = 256 / LETTERS.length;

/** A grid as lines of text, three letters a cell: a change is seen where it is. */
export function writeGrid(grid: Grid, across: number): string[] {
  const cells = grid.map((cell) => cell.map((value) => LETTERS[Math.floor(value / SHADE)]).join(''));
  return Array.from({ length: cells.length / across }, (_, row) =>
    cells.slice(row * across, (row + 1) * across).join(''),
  );
}

/** The grid that such lines stand for. */
export function readGrid(lines: readonly string[]): Grid {
  return (lines.join('').match(/.../g) ?? []).map((cell) => {
    const [r = 0, g = 0, b = 0] = [...cell].map((letter) => (LETTERS.indexOf(letter) + 0.5) * SHADE);
    return [r, g, b];
  });
}
