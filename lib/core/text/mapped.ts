/**
 * A text derived from a raw one (repaired, folded), with the way back. Offsets are UTF-16 code units.
 * A stretch `[start, end)` of `text` comes from `[rawStart(start), rawEnd(end))` of the raw text.
 */
export interface MappedText {
  readonly text: string;
  /** Raw offset where the unit at `i` begins; for `i = text.length`, the end of the raw text. */
  rawStart(i: number): number;
  /** Raw offset where the unit before `i` ends; 0 for `i = 0`. */
  rawEnd(i: number): number;
}

/** `text` as its own derivation: nothing was changed. */
export function identity(text: string): MappedText {
  return { text, rawStart: (i) => i, rawEnd: (i) => i };
}

/** `outer`, which was derived from `inner.text`, as a derivation of `inner`'s raw text. */
export function compose(outer: MappedText, inner: MappedText): MappedText {
  return {
    text: outer.text,
    rawStart: (i) => inner.rawStart(outer.rawStart(i)),
    rawEnd: (i) => inner.rawEnd(outer.rawEnd(i)),
  };
}

/**
 * First offset of the derived text, not before `from`, whose unit begins at or after raw offset `raw`. Takes O(log n);
 * a caller that asks in ascending order passes its last answer as `from`.
 */
export function derivedOffset(mapped: MappedText, raw: number, from = 0): number {
  let low = from;
  let high = mapped.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mapped.rawStart(middle) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
