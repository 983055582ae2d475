/**
 * Two words by which a reader tells what is ours from what a page makes look like it: drawn once in each browser, shown in
 * panel, card and popup, and where no page can read them. They stand in the messages, as one list for each language.
 */

/** Places of two different words in the list, from 0. */
export type Sign = readonly [number, number];

/** As many words each list has: 4,032 pairs, and none that a page would guess. */
export const WORDS = 64;

/** Draws a pair; `random` gives whole numbers, each as likely as any other, from 0 to 255. */
export function drawSign([first = 0, second = 0]: Uint8Array): Sign {
  const one = first % WORDS;
  return [one, (one + 1 + (second % (WORDS - 1))) % WORDS];
}

/** A pair from whatever was stored; null when it is none. */
export function signFrom(stored: unknown): Sign | null {
  if (!Array.isArray(stored) || stored.length !== 2) return null;
  const [one, other] = stored;
  const isPlace = (place: unknown) => Number.isInteger(place) && Number(place) >= 0 && Number(place) < WORDS;
  return isPlace(one) && isPlace(other) && one !== other ? [one, other] : null;
}

/** The two words of a pair, from a list parted by spaces. */
export function wordsOf(sign: Sign, list: string): string {
  const words = list.split(' ');
  return sign.map((place) => words[place]).join(' ');
}
