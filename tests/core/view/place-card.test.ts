import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../lib/core/view/place-card';

describe('where a card goes', () => {
  const view = { width: 1000, height: 800 };
  const card = { width: 380, height: 300 };
  test.each([
    [
      'below the words',
      { x: 100, y: 100, width: 80, height: 20 },
      'ltr',
      { left: 100, top: 128, bottom: null, room: 664 },
    ],
    [
      'above them when there is no room below, growing upwards',
      { x: 100, y: 700, width: 80, height: 20 },
      'ltr',
      { left: 100, top: null, bottom: 108, room: 684 },
    ],
    [
      'within the window',
      { x: 900, y: 100, width: 80, height: 20 },
      'ltr',
      { left: 612, top: 128, bottom: null, room: 664 },
    ],
    [
      'at the words’ own start in right-to-left text',
      { x: 500, y: 100, width: 80, height: 20 },
      'rtl',
      { left: 200, top: 128, bottom: null, room: 664 },
    ],
  ] as const)('%s', (_, anchor, direction, place) => {
    expect(placeCard(anchor, card, view, direction)).toEqual(place);
  });

  test.each([
    ['above, where there is more room', 500, { top: null, bottom: 308, room: 484 }],
    ['below, where there is more room', 200, { top: 228, bottom: null, room: 564 }],
  ])('no higher than the room it has when it fits nowhere: %s', (_, y, place) => {
    const anchor = { x: 0, y, width: 80, height: 20 };
    expect(placeCard(anchor, { width: 380, height: 700 }, view, 'ltr')).toMatchObject(place);
  });

  test('over the words in a window too low for anything else', () => {
    const anchor = { x: 0, y: 110, width: 80, height: 20 };
    const low = { width: 320, height: 256 };
    expect(placeCard(anchor, card, low, 'ltr')).toEqual({ left: 8, top: 8, bottom: null, room: 240 });
  });
});
