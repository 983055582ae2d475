import type { Box } from './page-view';

/** Distance kept from the words and from the window's edges, in CSS px. */
const GAP = 8;

/**
 * Where a card goes so that the words it is about stay in sight: below them if there is room, else above, else where
 * more of it shows. All in CSS px of the viewport.
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const start = direction === 'ltr' ? anchor.x : anchor.x + anchor.width - card.width;
  const left = clamp(start, GAP, view.width - card.width - GAP);
  const below = anchor.y + anchor.height + GAP;
  const above = anchor.y - GAP - card.height;
  if (below + card.height + GAP <= view.height) return { left, top: below };
  if (above >= GAP) return { left, top: above };
  const roomBelow = view.height - below;
  return { left, top: roomBelow >= anchor.y ? clamp(below, GAP, view.height) : GAP };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
