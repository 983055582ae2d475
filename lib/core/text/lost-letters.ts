/**
 * Letters of which a damaged text has kept less than all: each stands in the repaired text as one unit of Unicode's
 * private use area that says what is known of it, until the words that it may be part of are looked at.
 */

/** A letter of which nothing is known but that it is no plain one. */
export const UNKNOWN = '\ufffd';
/** From here on the unit tells the first byte of a letter of two in UTF-8, … */
const OF_TWO = 0xe000;
/** … and from here on the first two of a letter of three. */
const OF_THREE = 0xe100;
/** Bytes that copiers lose: those that Latin-1 has no sign for, and the space that does not break. */
const LOST_BYTES = Array.from({ length: 0x21 }, (_, i) => 0x80 + i);

/** What stands for a lost letter. */
export const LOST = /[\ufffd\ue0c2-\ue0df\ue100-\ue4ff]/;

const ALL_LOST = new RegExp(LOST, 'g');

/** A text without its lost letters: what is left of a word is more like it than its pieces. */
export function withoutLost(text: string): string {
  return LOST.test(text) ? text.replace(ALL_LOST, '') : text;
}

/** What stands for a letter whose last byte was lost; `known` are its bytes before that. */
export function lostLetter(known: readonly number[]): string {
  const [lead = 0, second] = known;
  if (known.length === 0) return UNKNOWN;
  if (second === undefined) return String.fromCharCode(OF_TWO + lead);
  return String.fromCharCode(OF_THREE + ((lead & 0x0f) << 6) + (second & 0x3f));
}

/** What says which bytes are known. */
const PLACED = /[\ue000-\uf8ff]/;
const candidates = new Map<string, ReadonlyMap<string, string>>();

/** The letters that a lost one may have been, by their small forms; null when it may have been any that is not plain. */
export function lettersFor(lost: string): ReadonlyMap<string, string> | null {
  if (!PLACED.test(lost)) return null;
  let letters = candidates.get(lost);
  if (!letters) {
    letters = new Map(
      LOST_BYTES.map((byte) => String.fromCodePoint(headOf(lost) + (byte & 0x3f)))
        .filter((letter) => /[\p{L}\p{M}]/u.test(letter))
        .map((letter) => [letter.toLowerCase(), letter]),
    );
    candidates.set(lost, letters);
  }
  return letters;
}

function headOf(lost: string): number {
  const code = lost.charCodeAt(0);
  return code >= OF_THREE ? (code - OF_THREE) << 6 : ((code - OF_TWO) & 0x1f) << 6;
}
