import { documentOf } from './ranges';

/** Scrolls a range's line to the middle of the window, and whatever scrolls around it; as smoothly as the page wants. */
export function scrollToRange(range: Range): void {
  const { startContainer } = range;
  const element =
    startContainer.nodeType === Node.ELEMENT_NODE
      ? (startContainer as Element)
      : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  // A paragraph taller than the window: its middle may be far from the words.
  const box = range.getBoundingClientRect();
  const view = documentOf(range).defaultView ?? window;
  if (box.top < 0 || box.bottom > view.innerHeight) view.scrollBy({ top: box.top - view.innerHeight / 2 });
}
