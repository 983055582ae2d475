/** Notices that an article has changed: text that comes late, a live blog, another article without a page load. */

/** Quiet time after the last change before the page is read again, in milliseconds. */
const QUIET = 300;
/** A page that never rests is read again after this long all the same. */
const LONGEST_WAIT = 2_000;
/** Least time between readings; doubled each time nothing had changed, up to the most. */
const LEAST_PAUSE = 500;
const MOST_PAUSE = 30_000;

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
  let pause = LEAST_PAUSE;
  let lastRead = Date.now();
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let roots: readonly Node[] = [];

  const fire = () => {
    timer = undefined;
    firstChange = 0;
    lastRead = Date.now();
    pause = Math.min(MOST_PAUSE, pause * 2);
    read();
    watch();
  };
  // One change is all that has to be known: from the first one on until the next reading nothing is observed.
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwnChange(record, isOurs))) changeSeen();
  });
  const changeSeen = () => {
    const now = Date.now();
    firstChange ||= now;
    const rest = Math.min(QUIET, Math.max(0, firstChange + LONGEST_WAIT - now));
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(rest, lastRead + pause - now));
    if (now - firstChange > QUIET) observer.disconnect();
  };
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
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    changed() {
      pause = LEAST_PAUSE;
    },
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
