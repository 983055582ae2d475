/** Tells when the pointer rests on something of ours, and when it has left it. */

/** The pointer must rest this long before anything opens, and be away this long before it closes, in milliseconds. */
const REST = 450;
const LEAVE = 300;

interface Hover {
  /** Follows the pointer over a document: the page's, or that of a frame in it. */
  over(document: Document): void;
  /** The pointer is over what was opened: it stays. */
  overCard(inside: boolean): void;
}

/**
 * Calls `onRest` with what `at` finds under a pointer that rests on a document it was told to watch (viewport, CSS px),
 * and with null once the pointer has gone elsewhere.
 */
export function watchHover(
  signal: AbortSignal,
  at: (document: Document, x: number, y: number) => number | null,
  onRest: (found: number | null) => void,
): Hover {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: number | null = null;
  let inCard = false;
  const set = (found: number | null) => {
    if (found === open || (found === null && inCard)) return;
    open = found;
    onRest(found);
  };
  const over = (document: Document) =>
    document.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerType, isTrusted, buttons }) => {
        clearTimeout(timer);
        if (pointerType !== 'mouse' || !isTrusted || buttons !== 0 || inCard) return;
        timer = setTimeout(() => set(at(document, clientX, clientY)), open === null ? REST : LEAVE);
      },
      { signal, capture: true, passive: true },
    );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    over,
    overCard(inside) {
      inCard = inside;
      clearTimeout(timer);
      if (!inside) timer = setTimeout(() => set(null), LEAVE);
    },
  };
}
