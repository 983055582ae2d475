/** The colour behind a text, to choose marks that can be seen on it. Reads computed style: only on pages we mark. */
import type { Rgb } from '../core/view/contrast';
import { parentElement } from './dom';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [18, 18, 18];

/** Nearest opaque background behind a node; a page that sets none has the browser's own. */
export function backdropOf(node: Node): Rgb {
  for (let e = parentElement(node); e; e = parentElement(e)) {
    const colour = opaque(getComputedStyle(e).backgroundColor);
    if (colour) return colour;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && !scheme.includes('light') ? BLACK : WHITE;
}

/** "rgb(1, 2, 3)" or "rgba(…, 0.9)"; anything see-through or in another notation is passed over. */
function opaque(colour: string): Rgb | null {
  const parts = colour.match(/^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/);
  if (!parts || Number(parts[4] ?? 1) < MOST_SEE_THROUGH) return null;
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

/** Below this alpha what lies behind shows more than the colour itself. */
const MOST_SEE_THROUGH = 0.6;
