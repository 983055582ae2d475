/** Scrolls a range's line to the middle of the window, and whatever scrolls around it; as smoothly as the page wants. */
export function scrollToRange(range: Range): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  // A paragraph taller than the window: its middle may be far from the words.
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) scrollBy({ top: box.top - innerHeight / 2 });
}
