import { describe, expect, test } from 'vitest';
import { clampSize, nextStop, sizeAfterDrag, sizeAfterKey } from '../../../lib/core/view/resize';

describe('the size of the panel', () => {
  test.each([
    ['right', 'ArrowLeft', 424],
    ['right', 'ArrowRight', 376],
    ['left', 'ArrowRight', 424],
    ['bottom', 'ArrowUp', 424],
    ['bottom', 'ArrowLeft', null],
    ['right', 'End', 720],
  ] as const)('docked %s, %s makes it %s', (dock, key, size) => {
    expect(sizeAfterKey({ dock, size: 400 }, key)).toBe(size);
  });

  test('follows the pointer and stays within what can be read', () => {
    expect(sizeAfterDrag({ dock: 'right', size: 400 }, -50, 0)).toBe(450);
    expect(sizeAfterDrag({ dock: 'left', size: 400 }, -500, 0)).toBe(280);
    expect(clampSize(9999)).toBe(720);
  });

  test('goes round three sizes for whoever presses instead of dragging', () => {
    expect([320, 400, 560, 700].map(nextStop)).toEqual([400, 560, 320, 320]);
  });
});
