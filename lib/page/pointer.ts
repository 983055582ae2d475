/** Which of our ranges a point of the page lies in. Asked of the caret, since highlights are no elements. */

/** Pixels around a line of text that still count as on it. */
const SLACK = 3;

/**
 * Index of the range under a point of a document's viewport (CSS px), the shortest when several are; null when none is.
 * The document is the page's, or that of a frame in it.
 */
export function rangeAt(
  ranges: readonly (Range | null)[],
  document: Document,
  x: number,
  y: number,
): number | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowsOf(ranges) });
  if (!caret) return null;
  let best: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  ranges.forEach((range, i) => {
    if (!range || !holds(range, caret.offsetNode, caret.offset) || !isOver(range, x, y)) return;
    const length = range.toString().length;
    if (length >= shortest) return;
    best = i;
    shortest = length;
  });
  return best;
}

/** The shadow trees in which ranges lie: the caret is looked for in those it is told of. */
function shadowsOf(ranges: readonly (Range | null)[]): ShadowRoot[] {
  const roots = new Set(ranges.map((range) => range?.startContainer.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

function holds(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    // The caret is in another tree: none of ours.
    return false;
  }
}

/** The caret snaps to the nearest text; the point itself must lie on one of the range's lines. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}

const PAGES_OWN = 'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"]';

/** Whether a click there is the page's own business: links, buttons, fields, or text being selected. */
export function isPagesClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return true;
  // Out of every shadow tree: seen from the document, what happens in one happens to its host.
  const path = event.composedPath().filter(isElement);
  const [target] = path;
  if (!target || target.ownerDocument.getSelection()?.isCollapsed === false) return true;
  return path.some((element) => element.matches(PAGES_OWN));
}

/** An element of this document or of a frame's: `instanceof` knows only its own window's. */
const isElement = (target: EventTarget): target is Element => (target as Node).nodeType === Node.ELEMENT_NODE;
