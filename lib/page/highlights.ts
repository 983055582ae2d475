/**
 * Marks on the page by the CSS Custom Highlight API: no node changes. The registry is shared with the page, which can
 * read and clear it: names say nothing, and what was cleared is put back a bounded number of times.
 */

import { groupBy } from '../core/pack/group';
import { documentOf } from './ranges';

/** Every window has a registry of its own: the page's, and those of its frames. */
interface Painted {
  registry: HighlightRegistry;
  name: string;
  highlight: Highlight;
}

/** What a page clears is restored this often. */
const MOST_RESTORES = 5;
/** When to look after painting, in milliseconds: soon, then rarely, then never again. */
const LOOKS = [250, 1_000, 4_000, 15_000];

export interface Highlights {
  /** Paints exactly these ranges, by highlight name; what was painted before is taken away. */
  paint(marks: ReadonlyMap<string, readonly Range[]>): void;
  /** Puts back what the page cleared; false when it has been cleared too often and is left so. */
  restore(): boolean;
}

/** Makes the painter; everything it painted goes when `signal` aborts. */
export function createHighlights(signal: AbortSignal): Highlights {
  // Own map: Firefox lets a content script set and delete registry entries, but not iterate them.
  let painted: Painted[] = [];
  let restores = 0;
  let looks: ReturnType<typeof setTimeout>[] = [];

  const restore = () => {
    const gone = painted.filter(({ registry, name, highlight }) => registry.get(name) !== highlight);
    if (gone.length === 0) return true;
    if (++restores > MOST_RESTORES) return false;
    for (const { registry, name, highlight } of gone) registry.set(name, highlight);
    return true;
  };
  const clear = () => {
    for (const timer of looks) clearTimeout(timer);
    for (const { registry, name } of painted) registry.delete(name);
    painted = [];
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(marks) {
      clear();
      if (signal.aborted) return;
      for (const [name, ranges] of marks) {
        for (const [view, inView] of groupBy(ranges, (range) => documentOf(range).defaultView)) {
          if (!view) continue;
          const highlight = new view.Highlight(...inView);
          const registry = view.CSS.highlights;
          painted.push({ registry, name, highlight });
          registry.set(name, highlight);
        }
      }
      looks = painted.length ? LOOKS.map((delay) => setTimeout(restore, delay)) : [];
    },
    restore,
  };
}
