/**
 * Where the parts of a view stand and in which colours they are, written down so that another machine can be held to
 * it: boxes and colours, not pixels of letters, which no two font rasterisers draw alike.
 */
import type { Page } from 'puppeteer-core';
import { decodePng } from './png';

/** A part's box in CSS px, its colour of text, and the colour it is painted on, both as hex digits. */
export type Part = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  ink: string,
  ground: string,
];
export type Layout = Readonly<Record<string, Part>>;

/** The one font that every machine of ours has, which makes lines break alike. */
const FONT = 'DejaVu Sans';
/** Width of "mmmm" in it at 100 px: the font's own advance, 1,995 of 2,048 units each. */
const FONT_WIDTH = 389.6;

/** Sets everything in the one font; false where the machine has not got it: then heights say nothing. */
export async function setFont(page: Page): Promise<boolean> {
  return page.evaluate(
    (font, width) => {
      const root = document.querySelector('source-context')?.shadowRoot ?? document;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.surface, .surface * { font-family: "${font}" !important; }`);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return false;
      pen.font = `100px "${font}", monospace`;
      return Math.abs(pen.measureText('mmmm').width - width) < 1;
    },
    FONT,
    FONT_WIDTH,
  );
}

/** Measures the first element of each selector that is in sight. */
export async function measure(page: Page, parts: readonly string[]): Promise<Layout> {
  const boxes = await page.evaluate((selectors) => {
    const root = document.querySelector('source-context')?.shadowRoot ?? document;
    return selectors.map((selector) => {
      const found = root.querySelector(selector);
      if (!found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      const ink = (getComputedStyle(found).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      return { box: [x, y, width, height].map(Math.round), ink };
    });
  }, parts);
  const { data, width, channels } = decodePng(await page.screenshot());
  /** The colour most of a row of pixels has: letters and lines that cross it are fewer. */
  const ground = ([x = 0, y = 0, wide = 0]: readonly number[]) => {
    const count = new Map<string, number>();
    for (let at = x + INSET; at < Math.min(x + wide - INSET, width); at++) {
      const start = ((y + INSET) * width + at) * channels;
      const colour = hex([...data.subarray(start, start + 3)]);
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
    return [...count].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
  };
  return Object.fromEntries(
    parts.map((part, nth) => {
      const { box, ink } = boxes[nth] ?? { box: [0, 0, 0, 0], ink: [] };
      return [part, [...box, hex(ink), ground(box)] as unknown as Part];
    }),
  );
}

/** Past a border and within the corner's curve, in px. */
const INSET = 4;

const hex = (colour: readonly number[]): string =>
  colour.map((value) => value.toString(16).padStart(2, '0')).join('');

/** Sideways in px: a scroll bar, a rounded letter. */
const ASIDE = 6;
/** Up and down: a line that breaks elsewhere, and a share of what stands above. */
const LINE = 26;
const SHARE = 0.04;
/** Of a colour's channel: what blending and colour profiles do. */
const SHADE = 10;

/** What is not where, or not of the colour, that was written down; without the font only what no letter can move. */
export function departures(now: Layout, written: Layout, hasFont: boolean): string[] {
  return Object.keys({ ...written, ...now }).flatMap((part) => {
    const [a, b] = [now[part], written[part]];
    if (!a || !b) return [`${part}: ${a ? 'not written down' : 'gone'}`];
    const off = (nth: number, most: number) =>
      Math.abs((a[nth] as number) - (b[nth] as number)) > most ? [nth] : [];
    const wrong = hasFont
      ? [...off(0, ASIDE), ...off(1, LINE + SHARE * b[1]), ...off(2, ASIDE), ...off(3, LINE + SHARE * b[3])]
      : [];
    const colours = [4, 5].filter((nth) => !alike(a[nth] as string, b[nth] as string));
    return wrong.length + colours.length ? [`${part}: ${a.join(' ')} instead of ${b.join(' ')}`] : [];
  });
}

function alike(one: string, other: string): boolean {
  return [0, 2, 4].every(
    (at) => Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16)) <= SHADE,
  );
}
