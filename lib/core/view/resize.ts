import type { Place } from './page-view';

/** Narrower, and the sides can't be read; wider, and the page can't. CSS px. */
export const LEAST_SIZE = 280;
export const MOST_SIZE = 720;
/** One press of an arrow key. */
const STEP = 24;
/** What a press without dragging goes through: narrow, as designed, wide. */
const STOPS = [320, 400, 560];

/** A size within what the panel can be. */
export function clampSize(size: number): number {
  return Math.round(Math.min(MOST_SIZE, Math.max(LEAST_SIZE, size)));
}

/** The size after a key on the edge of the panel, or null for a key that does nothing there. */
export function sizeAfterKey(place: Place, key: string): number | null {
  const grow = { left: 'ArrowRight', right: 'ArrowLeft', bottom: 'ArrowUp' }[place.dock];
  const shrink = { left: 'ArrowLeft', right: 'ArrowRight', bottom: 'ArrowDown' }[place.dock];
  if (key === grow) return clampSize(place.size + STEP);
  if (key === shrink) return clampSize(place.size - STEP);
  if (key === 'Home') return LEAST_SIZE;
  return key === 'End' ? MOST_SIZE : null;
}

/** The size after the pointer moved by so many px from where the edge was taken hold of. */
export function sizeAfterDrag(place: Place, dx: number, dy: number): number {
  const by = { left: dx, right: -dx, bottom: -dy }[place.dock];
  return clampSize(place.size + by);
}

/** The next of three sizes, for whoever presses the edge instead of dragging it. */
export function nextStop(size: number): number {
  return STOPS.find((stop) => stop > size) ?? (STOPS[0] as number);
}
