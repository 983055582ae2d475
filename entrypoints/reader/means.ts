/** What a page is shown things with and heard by: marks, our one element, listeners. Together they come, together they go. */
import type { OverlayDeeds } from '@/components/Overlay';
import { createHighlights, type Highlights } from '@/lib/page/highlights';
import { type Touch, type Touched, watchTouch } from './touch';
import { createView, type View } from './view';

export interface Means {
  marks: Highlights;
  view: View;
  touch: Touch;
  /** Takes everything off the page and stops listening. */
  end(): void;
}

/**
 * Brings them; nothing is seen yet. `deeds` is what the reader does in our element, `touched` what in the page's words;
 * `onRefused`: the page does not let us be seen.
 */
export function bringMeans(
  deeds: Omit<OverlayDeeds, 'onCardHover'>,
  touched: Omit<Touched, 'isOurs'>,
  onRefused: () => void,
): Means {
  const stop = new AbortController();
  const { signal } = stop;
  const marks = createHighlights(signal, onRefused);
  const onCardHover = (inside: boolean) => touch.overCard(inside);
  const view = createView({ ...deeds, onCardHover }, signal, onRefused);
  const touch = watchTouch(signal, { ...touched, isOurs: view.isOurs });
  touch.listenTo(document);
  return { marks, view, touch, end: () => stop.abort() };
}
