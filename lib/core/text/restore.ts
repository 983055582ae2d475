import { childOf, childrenOf, ROOT, type Trie } from '../recognition/trie.ts';
import { LOST, lettersFor, UNKNOWN } from './lost-letters';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** A question mark inside a word may stand for a letter too, where a word is known that has one there: "Isra?l". */
const ASKED = /(?<=\p{L})\?(?=\p{Ll})/u;
const WORD = /(?:[\p{L}\p{M}\ufffd\ue0c2-\ue0df\ue100-\ue4ff]|(?<=\p{L})\?(?=\p{Ll}))+/gu;
/** In a text that is known to be damaged one at the end may as well: "t? Ministris". */
const WORD_OF_DAMAGED = /[\p{L}\p{M}\ufffd\ue0c2-\ue0df\ue100-\ue4ff]+\??/gu;
/** A stem says as little as a short word when fewer of its letters are known. */
const FEWEST_KNOWN = 2;
/** Share of a match's letters that must be known. */
const LEAST_KNOWN = 0.3;
/** Places of the vocabulary looked at for one word: one of mostly lost letters may be any. */
const MOST_LOOKS = 500;
/** The same for each unit of a text, which keeps the time linear. */
const LOOKS_PER_UNIT = 20;
/** Letters that can be glued before a word. */
const MOST_PROCLITICS = 4;

/**
 * A text with its lost letters put back where only one word of the vocabulary fits, and left out where none or several
 * do. `proclitics` are letters glued before words. The vocabulary's words are in small letters, with their accents.
 */
export function restoreLetters(text: string, vocabulary: Trie, proclitics: string): MappedText {
  const out = new MappedWriter(text.length);
  const reader: Reader = { vocabulary, proclitics, looks: text.length * LOOKS_PER_UNIT };
  const known = new Map<string, string[]>();
  let from = 0;
  for (const { 0: word, index } of text.matchAll(LOST.test(text) ? WORD_OF_DAMAGED : WORD)) {
    if (!word.includes('?') && !LOST.test(word)) continue;
    let letters = known.get(word);
    if (!letters) {
      letters = restore(word, reader);
      known.set(word, letters);
    }
    out.copy(text, from, index);
    from = index + word.length;
    letters.forEach((letter, i) => {
      out.put(letter, index + i, index + i + 1);
    });
  }
  out.copy(text, from, text.length);
  return out.finish();
}

interface Reader {
  vocabulary: Trie;
  proclitics: string;
  /** How often the vocabulary may still be looked at. */
  looks: number;
}

/** The units of a word, lost ones as what they were, or as nothing. */
function restore(word: string, reader: Reader): string[] {
  const units = word.split('');
  const small = units.map((unit) => (isLost(unit) ? unit : unit.toLowerCase()));
  for (let skip = 0; skip <= MOST_PROCLITICS && skip < units.length; skip++) {
    const found = search(small, skip, reader);
    if (found) return units.map((unit, i) => (isLost(unit) ? (found[i - skip] ?? leftOf(unit)) : unit));
    if (!isProclitic(small[skip] ?? '', reader.proclitics)) break;
  }
  // A question may end with a damaged word.
  return word.endsWith('?') ? [...restore(word.slice(0, -1), reader), '?'] : units.map(leftOf);
}

/** A replaced letter is left out, as words are found without it; of others the mark stays, so that nothing is read across it. */
const leftOf = (unit: string): string => (unit === UNKNOWN ? '' : unit);

/** Whether a text may have lost letters in its words. */
export const hasLost = (text: string): boolean => LOST.test(text) || ASKED.test(text);

const isLost = (unit: string): boolean => unit === '?' || LOST.test(unit);

function isProclitic(unit: string, proclitics: string): boolean {
  if (proclitics === '') return false;
  const letters = isLost(unit) ? lettersFor(unit) : null;
  return letters ? [...proclitics].some((letter) => letters.has(letter)) : proclitics.includes(unit);
}

/** The one way to read the units from `start` on as a word, or else as a stem, the longest; null for none or several. */
function search(units: readonly string[], start: number, reader: Reader): string[] | null {
  const { vocabulary } = reader;
  const least = Math.max(0, reader.looks - MOST_LOOKS);
  const whole = new Set<string>();
  const stems = new Map<number, Set<string>>();
  const walk = (node: number, at: number, path: string): void => {
    if (--reader.looks <= least) return;
    if (vocabulary.open.has(node)) stems.set(path.length, (stems.get(path.length) ?? new Set()).add(path));
    if (at === units.length) {
      if (vocabulary.closed.has(node)) whole.add(path);
      return;
    }
    const unit = units[at] as string;
    if (!isLost(unit)) {
      const next = childOf(vocabulary, node, unit.charCodeAt(0));
      if (next) walk(next, at + 1, path + unit);
      return;
    }
    const letters = lettersFor(unit);
    for (const [code, next] of childrenOf(vocabulary, node)) {
      const letter = String.fromCharCode(code);
      if (letters ? letters.has(letter) : code > 0x7f) walk(next, at + 1, path + letter);
    }
  };
  walk(ROOT, start, '');
  if (reader.looks <= least) return null;
  const longest = Math.max(0, ...stems.keys());
  for (const found of [whole, stems.get(longest) ?? new Set<string>()]) {
    const [path] = found;
    if (path === undefined || !isKnownEnough(units.slice(start, start + path.length))) continue;
    return found.size === 1 ? lettersOf(units, start, path) : null;
  }
  return null;
}

/** The letters of a path in the case that their units had. */
function lettersOf(units: readonly string[], start: number, path: string): string[] {
  return path.split('').map((letter, i) => lettersFor(units[start + i] as string)?.get(letter) ?? letter);
}

function isKnownEnough(units: readonly string[]): boolean {
  const known = units.filter((unit) => !isLost(unit)).length;
  return known >= FEWEST_KNOWN && known >= units.length * LEAST_KNOWN;
}
