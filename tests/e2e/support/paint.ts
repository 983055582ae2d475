/** What is painted of us in a page: asked of its pixels, since the page's own answers can be fooled. */
import type { Page } from 'puppeteer-core';
import type { Box, Driver } from './driver';
import { type Grid, gridOf, pictureOf, shareApart } from './grid';
import { boxInside } from './inner';
import { type Colour, countIn, MARKS } from './pixels';
import type { Picture } from './png';

interface Part {
  box: Box;
  grid: Grid;
  /** Shares of its pixels that are paper and ink. */
  shades: readonly number[];
}

/** The parts of ours by selector, null where there is none; and how many pixels of the page's words are marks and ink. */
export interface Look {
  parts: Record<string, Part | null>;
  words: Record<string, { marks: number; ink: number }>;
}

/** Cells of a part: about a line of text high, some words wide. */
const [ACROSS, DOWN] = [12, 24];
/** A cell is another one from this distance on; letters are smoothed, and the pointer may light a line. */
const APART = 12;
const MOST_APART = 0.1;
/** In a window of another size a part is laid out anew: then it has as much of its paper and ink as this. */
const LEAST_SHADE = 0.7;
const SHADES = [
  { colour: [0xfb, 0xfa, 0xf7], tolerance: 3 },
  { colour: [0x1c, 0x1b, 0x19], tolerance: 60 },
] as const;
/** Words of the article: those that conflict, and some that nothing is said of. */
const WORDS = [
  { name: 'ours', words: 'close to 8 terabytes' },
  { name: 'others', words: 'Microsoft' },
];
const INK: Colour = [0, 0, 0];
/** The wavy line under the words has more pixels than this, and letters alone have fewer. */
const SEEN = 30;

/** Looks at these parts of ours, and at the page's words. */
export async function lookAt(driver: Driver, page: Page, parts: readonly string[]): Promise<Look> {
  const picture = await pictureOf(page);
  const look: Look = { parts: {}, words: {} };
  for (const part of parts) {
    const box = await driver.overlayBox(page, part);
    look.parts[part] = box && partIn(picture, box);
  }
  for (const { name, words } of WORDS) {
    const box = await boxInside(page, name === 'ours' ? '#p2' : 'h1', words).catch(() => null);
    const count = (colour: Colour) => (box ? countIn(picture, box, colour) : 0);
    look.words[name] = { marks: count(MARKS.conflicts), ink: count(INK) };
  }
  return look;
}

function partIn(picture: Picture, box: Box): Part {
  const pixels = Math.max(1, box.width * box.height);
  return {
    box,
    grid: gridOf(picture, box, ACROSS, DOWN),
    shades: SHADES.map(({ colour, tolerance }) => countIn(picture, box, colour, tolerance) / pixels),
  };
}

/**
 * Whether a part is painted as it was before. The marks are where no other words have them, and ours have, unless these
 * cannot be read themselves.
 */
export function isPainted(part: string, before: Look, now: Look): boolean {
  return part === 'marks' ? areMarked(before, now) : isSame(before.parts[part], now.parts[part]);
}

function areMarked(before: Look, now: Look): boolean {
  const [ours, others, oursBefore] = [now.words.ours, now.words.others, before.words.ours];
  if (!ours || !others || !oursBefore) return false;
  const canBeRead = ours.ink > oursBefore.ink / 2;
  return others.marks < SEEN && (!canBeRead || ours.marks > SEEN);
}

function isSame(before: Part | null | undefined, now: Part | null | undefined): boolean {
  if (!before || !now) return false;
  const isSameSize = before.box.width === now.box.width && before.box.height === now.box.height;
  if (isSameSize) return shareApart(before.grid, now.grid, APART) <= MOST_APART;
  return now.shades.every((share, i) => share >= LEAST_SHADE * (before.shades[i] as number));
}
