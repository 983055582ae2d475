/**
 * Marks on the page by the CSS Custom Highlight API: no node changes. The registry is shared with the page, which can
 * read, clear and change it and what is in it: names say nothing, ranges are copies, and what was undone is done again a
 * bounded number of times.
 */

import { groupBy } from '../core/pack/group';
import { documentOf, isSameRange } from './ranges';

/** Every window has a registry of its own: the page's, and those of its frames. */
interface Painted {
  view: Window & typeof globalThis;
  name: string;
  ranges: readonly Range[];
  /** What the page can get hold of: each range's copy moves as it does, unless the page moves it. */
  copies: readonly Range[];
  highlight: Highlight;
}

/** What a page undoes is done again this often. */
const MOST_RESTORES = 5;
/** When to look after painting, in milliseconds: soon, then rarely. */
const LOOKS = [250, 1_000, 4_000, 15_000];
/** When to look after something was undone, in milliseconds: whoever does so may go on. */
const NEXT_LOOK = 250;
/** What a reader does who looks at the page, and how often that is taken as a reason to look, in milliseconds. */
const READING = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;
const LEAST_BETWEEN = 500;

export interface Highlights {
  /** Paints exactly these ranges, by highlight name; what was painted before is taken away. */
  paint(marks: ReadonlyMap<string, readonly Range[]>): void;
}

/** Makes the painter; everything it painted goes when `signal` aborts. `onLost`: the page does not leave the marks be. */
export function createHighlights(signal: AbortSignal, onLost: () => void): Highlights {
  // Own list: Firefox lets a content script set and delete registry entries, but not iterate them.
  let painted: Painted[] = [];
  let restores = 0;
  let looks: ReturnType<typeof setTimeout>[] = [];
  let lookedAt = 0;

  const look = () => {
    lookedAt = performance.now();
    const undone = painted.filter((each) => !isIntact(each));
    if (undone.length === 0) return;
    if (++restores > MOST_RESTORES) return onLost();
    painted = painted.map((each) => (undone.includes(each) ? put(each) : each));
    looks.push(setTimeout(look, NEXT_LOOK));
  };
  const clear = () => {
    for (const timer of looks) clearTimeout(timer);
    for (const { view, name } of painted) view.CSS.highlights.delete(name);
    painted = [];
  };
  const reading = () => performance.now() - lookedAt > LEAST_BETWEEN && look();
  for (const type of READING)
    document.addEventListener(type, reading, { signal, capture: true, passive: true });
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(marks) {
      clear();
      if (signal.aborted) return;
      for (const [name, ranges] of marks) {
        for (const [view, inView] of groupBy(ranges, (range) => documentOf(range).defaultView)) {
          if (view) painted.push(put({ view, name, ranges: inView }));
        }
      }
      looks = painted.length ? LOOKS.map((delay) => setTimeout(look, delay)) : [];
    },
  };
}

function put({ view, name, ranges }: Pick<Painted, 'view' | 'name' | 'ranges'>): Painted {
  const copies = ranges.map((range) => range.cloneRange());
  const highlight = new view.Highlight(...copies);
  view.CSS.highlights.set(name, highlight);
  return { view, name, ranges, copies, highlight };
}

/** Whether exactly our words still have the mark. */
function isIntact({ view, name, ranges, copies, highlight }: Painted): boolean {
  return (
    view.CSS.highlights.get(name) === highlight &&
    highlight.size === copies.length &&
    copies.every((copy, i) => highlight.has(copy) && isSameRange(copy, ranges[i] as Range))
  );
}
