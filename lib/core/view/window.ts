/** Which rows of a long list have to exist for what is in view. Heights and offsets are in CSS px. */
export interface ListWindow {
  first: number;
  /** Exclusive. */
  end: number;
  /** Height of everything before the first row. */
  before: number;
  /** Height of everything after the last row. */
  after: number;
}

/** Rows kept above and below what is in view, so that a quick scroll shows no gap. */
const OVERSCAN = 8;

/** The window onto `count` rows of equal height, scrolled by `offset`, through an opening `view` high. */
export function windowOf(count: number, rowHeight: number, offset: number, view: number): ListWindow {
  const top = Math.max(0, Math.floor(offset / rowHeight) - OVERSCAN);
  const first = Math.min(top, Math.max(0, count - 1));
  const end = Math.min(count, Math.ceil((offset + view) / rowHeight) + OVERSCAN);
  const last = Math.max(first, end);
  return { first, end: last, before: first * rowHeight, after: (count - last) * rowHeight };
}
