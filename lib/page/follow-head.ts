/**
 * Notices that a page has become another one without loading: such sites change the title. Watching the head costs
 * nothing on a page at rest, adds no listener to it, and cannot be seen by it.
 */
import { addressOf, elementsNamed, itemOf, titleOf } from './dom';

/** A head that changes without end is read this often and then left alone. */
const MOST_CHECKS = 40;
/** The text comes in after the title, in milliseconds. */
const TEXT_DELAY = 400;

/** Calls `found` once when `check` holds after a change of title or address, then stops watching. */
export function followHead(document: Document, check: () => boolean, found: () => void): void {
  const head = itemOf(elementsNamed(document, 'head'), 0);
  if (!head) return;
  let seen = pageName(document);
  let checks = 0;
  const observer = new MutationObserver(() => {
    const name = pageName(document);
    if (name === seen) return;
    seen = name;
    if (++checks > MOST_CHECKS) return observer.disconnect();
    setTimeout(() => {
      if (seen !== name || !check()) return;
      observer.disconnect();
      found();
    }, TEXT_DELAY);
  });
  observer.observe(head, { childList: true, subtree: true, characterData: true });
}

const pageName = (document: Document): string => `${addressOf(document)} ${titleOf(document)}`;
