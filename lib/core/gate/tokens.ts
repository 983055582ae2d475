/**
 * Words of a text as the gate compares them. Not the reader's folding: smaller (it runs on every news page) and
 * coarser (letters outside ASCII are dropped from Latin words, so that damaged text still passes). It may let a page
 * through that the reader then refuses; it must not hold back one that the reader would take. Nearly no page comes so
 * far as to need these expressions: each is made where it is used, because making them all takes a third of a millisecond.
 */

/**
 * Latin letters beyond ASCII, and what double encoding turns them into (spaces and quotation marks stay); combining
 * marks, Arabic and Hebrew vowel signs, tatweel, joiners and direction marks.
 */
const DROPPED = () =>
  /[\u0300-\u036f\x80-\x9f\xa1-\xaa\xac-\xb6\xb8-\xba\xbc-\u024f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1e00-\u1eff\u200b-\u200f\u202a-\u202e\ufeff]/g;
const ALEF = () => /[\u0622\u0623\u0625\u0671]/g;
/** Zeros of the digit rows that news text uses; wide digits fall to NFKC. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const OTHER_DIGITS = () => /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
/** Proclitics (and, the, in, to, from, as …) stand at a word's start without a space; taken off words and triggers alike. */
const PROCLITICS = () =>
  /^(?:[\u0648\u0641\u0628\u0644\u0643\u0627]+(?=[\u0620-\u06ff]{2})|[\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db]+(?=[\u05d0-\u05ea]{2}))/;
/** The first letter of the scripts with proclitics. */
const ALEPH = 0x5d0;
/** "8 200", "8.200" and "8,200" are one word, as is "8200". */
const GROUPED = /(\d)[\s.,\u2009\u202f](\d{3})(?!\d)/g;
/** Scripts without spaces count a word a character; in Hangul particles hang on the noun. */
const WORD = () => /[a-z0-9]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e01-\u0e4f]|[\p{L}\p{M}]+/gu;
const ASCII_WORD = () => /[a-z0-9]+/g;
const BEYOND_ASCII = () => /[^\0-\x7f\u2000-\u206f]/;

/** `text` with letters and digits as they are compared, its words not yet told apart. */
export function foldText(text: string): string {
  let folded = text;
  if (/[^\0-\x7f]/.test(text)) {
    // Before NFKC, which would make letters and digits of the marks that double encoding leaves (™, ¹).
    folded = text
      .replace(DROPPED(), '')
      .replace(/\u2122/g, ' ')
      .normalize('NFKC')
      .replace(ALEF(), '\u0627');
    folded = folded.replace(OTHER_DIGITS(), (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code - zero >= 0 && code - zero < 10) ?? code));
    });
  }
  return lowered(folded);
}

/** `text` in lower case, its numbers without groups. */
export const lowered = (text: string): string => text.toLowerCase().replace(GROUPED, '$1$2');

/** The folded words of `text`, in order. */
export function gateWords(text: string): string[] {
  const folded = foldText(text);
  if (!BEYOND_ASCII().test(folded)) return folded.match(ASCII_WORD()) ?? [];
  const proclitics = PROCLITICS();
  return (folded.match(WORD()) ?? []).map((word) =>
    word.charCodeAt(0) < ALEPH ? word : word.replace(proclitics, ''),
  );
}

/** One step of FNV-1a, 32 bits. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a of a word's first UTF-16 code units, all when `length` is not given; 32 bits, continued from `seed`. */
export function hashWord(word: string, seed = 0x811c9dc5, length = word.length): number {
  let hash = seed;
  for (let i = 0; i < length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}
