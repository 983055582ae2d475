import type { Box } from './page-view';

/** Distance kept from the words and from the window's edges, in CSS px. */
const GAP = 8;
/** A card lower than this shows nothing of use: it then covers the words rather than shrink further. */
const LEAST = 200;

/** Where a card goes: one of `top` and `bottom` is null. It may grow to `room`, away from the words. */
interface CardPlace {
  left: number;
  top: number | null;
  bottom: number | null;
  room: number;
}

/**
 * Where a card goes so that the words it is about stay in sight and all of it is in the window: below them if there is
 * room, else above, else where there is more room, and no higher than that. All in CSS px of the viewport.
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  direction: 'ltr' | 'rtl',
): CardPlace {
  const start = direction === 'ltr' ? anchor.x : anchor.x + anchor.width - card.width;
  const left = clamp(start, GAP, view.width - card.width - GAP);
  const below = Math.max(GAP, anchor.y + anchor.height + GAP);
  const above = Math.max(GAP, view.height - anchor.y + GAP);
  const roomBelow = view.height - GAP - below;
  const roomAbove = view.height - GAP - above;
  if (Math.max(roomBelow, roomAbove) < Math.min(LEAST, card.height))
    return { left, top: GAP, bottom: null, room: view.height - 2 * GAP };
  const goesBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  return goesBelow
    ? { left, top: below, bottom: null, room: roomBelow }
    : { left, top: null, bottom: above, room: roomAbove };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
