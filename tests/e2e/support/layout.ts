/**
 * Where the parts of a view stand and in which colours they are, written down so that another machine can be held to
 * it: set in a font of boxes, which every machine lays out alike.
 */
import type { Page } from 'puppeteer-core';
import { boxFont } from './box-font';
import type { Picture } from './png';

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

/** Sets everything, the page under us too, in the font of boxes. */
export async function setInBoxes(page: Page): Promise<void> {
  await page.evaluate(async (file) => {
    const bytes = Uint8Array.from(atob(file), (each) => each.charCodeAt(0));
    for (const style of ['normal', 'italic']) {
      const face = new FontFace('Boxes', bytes, { style, weight: '100 900' });
      document.fonts.add(await face.load());
    }
    const sheet = new CSSStyleSheet();
    // Without it letters are as wide as the machine's hinting has them.
    const precise = 'text-rendering: geometricPrecision !important;';
    sheet.replaceSync(`* { font-family: Boxes !important; ${precise} }`);
    const root = document.querySelector('source-context')?.shadowRoot;
    for (const each of root ? [root, document] : [document])
      each.adoptedStyleSheets = [...each.adoptedStyleSheets, sheet];
    // A card stands beside its words, which are elsewhere now.
    dispatchEvent(new Event('resize'));
    scrollTo(0, 0);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, boxFont());
}

/** Measures the first element of each selector that is in sight, in a picture of the window. */
export async function measure(page: Page, picture: Picture, parts: readonly string[]): Promise<Layout> {
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
  return Object.fromEntries(
    parts.map((part, nth) => {
      const { box, ink } = boxes[nth] ?? { box: [0, 0, 0, 0], ink: [] };
      return [part, [...box, hex(ink), groundOf(picture, box)] as unknown as Part];
    }),
  );
}

/** Past a border and within the corner's curve, in px. */
const INSET = 4;

/** The colour most of a row of pixels has: letters and lines that cross it are fewer. */
function groundOf({ data, width, channels }: Picture, [x = 0, y = 0, wide = 0]: readonly number[]): string {
  const count = new Map<string, number>();
  for (let at = x + INSET; at < Math.min(x + wide - INSET, width); at++) {
    const start = ((y + INSET) * width + at) * channels;
    const colour = hex([...data.subarray(start, start + 3)]);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  return [...count].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}

const hex = (colour: readonly number[]): string =>
  colour.map((value) => value.toString(16).padStart(2, '0')).join('');

/** Sideways in px: a scroll bar, a rounded letter. */
const ASIDE = 6;
/** Up and down: a date that is written longer elsewhere and breaks a line, and a share of what stands above. */
const LINE = 26;
const SHARE = 0.04;
/** Of a colour's channel: what blending and colour profiles do. */
const SHADE = 10;

/** What is not where, or not of the colour, that was written down. */
export function departures(now: Layout, written: Layout): string[] {
  return Object.keys({ ...written, ...now }).flatMap((part) => {
    const [a, b] = [now[part], written[part]];
    if (!a || !b) return [`${part}: ${a ? 'not written down' : 'gone'}`];
    const isOff = (nth: number, most: number) => Math.abs((a[nth] as number) - (b[nth] as number)) > most;
    const isMoved =
      isOff(0, ASIDE) || isOff(1, LINE + SHARE * b[1]) || isOff(2, ASIDE) || isOff(3, LINE + SHARE * b[3]);
    return isMoved || !alike(a[4], b[4]) || !alike(a[5], b[5])
      ? [`${part}: ${a.join(' ')} instead of ${b.join(' ')}`]
      : [];
  });
}

function alike(one: string, other: string): boolean {
  return [0, 2, 4].every(
    (at) => Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16)) <= SHADE,
  );
}
