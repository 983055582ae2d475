/** Notices that an article has changed: text that comes late, a live blog, another article without a page load. */
import { paceReadings } from './pace';

/** A page that still changes this long after its first change, in milliseconds, is not observed until it was read again. */
const OBSERVED = 300;

export interface PageFollower {
  /** The last reading found something new: pauses are short again. */
  changed(): void;
  /** Where else to look for changes: in shadow trees and frames, which the document does not see into. */
  alsoIn(roots: readonly Node[]): void;
}

/**
 * Calls `read` when the page has changed and come to rest, at most every half second, ever more rarely while nothing
 * comes of it. What happens to nodes that are ours is no change. Stops when `signal` aborts.
 */
export function followPage(
  document: Document,
  signal: AbortSignal,
  read: () => void,
  isOurs: (node: Node) => boolean,
): PageFollower {
  let roots: readonly Node[] = [];
  const pace = paceReadings(() => {
    read();
    watch();
  });
  const changeSeen = () => {
    if (pace.seen() > OBSERVED) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwnChange(record, isOurs))) changeSeen();
  });
  const watch = () => {
    if (signal.aborted) return;
    for (const root of [document.documentElement, ...roots])
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  watch();
  // A frame loads without a change of the document around it.
  document.addEventListener('load', ({ target }) => isFrame(target) && changeSeen(), {
    signal,
    capture: true,
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      pace.stop();
    },
    { once: true },
  );
  return {
    changed: () => pace.found(),
    alsoIn(now) {
      if (now.length === roots.length && now.every((root, i) => root === roots[i])) return;
      roots = now;
      watch();
    },
  };
}

const isFrame = (target: EventTarget | null): boolean => (target as Node | null)?.nodeName === 'IFRAME';

function isOwnChange(
  { type, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
