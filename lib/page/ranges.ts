/** Small questions about ranges of the page. */
import type { Box } from '../core/view/page-view';

/** The document in which a range lies: the page's, or that of a frame in it. */
export const documentOf = (range: Range): Document => range.startContainer.ownerDocument as Document;

/** Where a range is in the page's viewport, in CSS px, from within a frame too. */
export function boxOf(range: Range): Box {
  const { x, y, width, height } = range.getBoundingClientRect();
  const offset = frameOffset(documentOf(range));
  return { x: x + offset.x, y: y + offset.y, width, height };
}

/** Where the viewport of a frame's document begins in that of the page, in CSS px; nothing for the page's own. */
function frameOffset(inner: Document): { x: number; y: number } {
  const frame = inner.defaultView?.frameElement;
  if (!frame || inner === document) return { x: 0, y: 0 };
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft, y: y + frame.clientTop };
}

/** Whether two ranges have a character in common; none when they are in different trees. */
export const rangesOverlap = (a: Range, b: Range): boolean =>
  a.startContainer.getRootNode() === b.startContainer.getRootNode() &&
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 &&
  a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

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
