/** Order of UTF-16 code units, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Order of ISO 8601 dates of any precision. One known only by its month or year comes after every day in it: it may be
 * as late as that, and must not pass for the first.
 */
export function compareDates(a: string, b: string): number {
  return compareText(`${a}${AFTER_DAYS}`, `${b}${AFTER_DAYS}`);
}

/** Sorts after every sign of a date. */
const AFTER_DAYS = '~';
