/** What the reader has selected, in whichever tree of the page it stands. */

export interface Chosen {
  range: Range;
  text: string;
}

/** The selection of a document, looked for in these shadow trees too; null when nothing is selected. */
export function chosenIn(document: Document, shadowRoots: readonly ShadowRoot[]): Chosen | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  // A selection in a shadow tree looks empty from the document.
  const [ends = selection.getRangeAt(0)] = selection.getComposedRanges({ shadowRoots: [...shadowRoots] });
  const range = new Range();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return range.collapsed ? null : { range, text: selection.toString() || range.toString() };
}
