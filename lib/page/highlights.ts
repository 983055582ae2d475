/**
 * Marks on the page by the CSS Custom Highlight API: no node changes. The registry is shared with the page, which can
 * read and clear it: names say nothing, and what was cleared is put back a bounded number of times.
 */

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
  const painted = new Map<string, Highlight>();
  let restores = 0;
  let looks: ReturnType<typeof setTimeout>[] = [];

  const restore = () => {
    const gone = [...painted].filter(([name, highlight]) => CSS.highlights.get(name) !== highlight);
    if (gone.length === 0) return true;
    if (++restores > MOST_RESTORES) return false;
    for (const [name, highlight] of gone) CSS.highlights.set(name, highlight);
    return true;
  };
  const clear = () => {
    for (const timer of looks) clearTimeout(timer);
    for (const name of painted.keys()) CSS.highlights.delete(name);
    painted.clear();
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(marks) {
      clear();
      if (signal.aborted) return;
      for (const [name, ranges] of marks) {
        if (ranges.length === 0) continue;
        const highlight = new Highlight(...ranges);
        painted.set(name, highlight);
        CSS.highlights.set(name, highlight);
      }
      looks = painted.size ? LOOKS.map((delay) => setTimeout(restore, delay)) : [];
    },
    restore,
  };
}
