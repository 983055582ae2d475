/** Small questions about ranges of the page. */
import type { Box } from '../core/view/page-view';

/** Where a range is in the viewport, in CSS px. */
export function boxOf(range: Range): Box {
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x, y, width, height };
}

/** Whether two ranges have a character in common; both in the document. */
export const rangesOverlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

/** Whether two ranges have the same ends in the same nodes. */
export function isSameRange(a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
