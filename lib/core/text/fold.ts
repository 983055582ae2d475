import { foldCluster } from './fold-cluster';
import { digitValue, type Writing, writingOf } from './letters';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

export { skeletonText, skeletonWord } from './skeleton';

const SPACE = 0x20;
/** What a letter or digit belongs to: a word ends where this changes, even without a space. */
type Run = Writing | 'digit' | 'none';

/** One run of plain letters: small letters are all there is to do. */
const ASCII_WORD = /^[A-Za-z]+$/;
const MARK = /^[\p{M}\uff9e\uff9f]$/u;
/** Whether each code unit is a combining mark, found out once: 0 unknown, 1 no, 2 yes. */
const marks = new Uint8Array(0x10000);

/**
 * The matching form of `text`: words of small letters and digits, one space between two words, none at the ends.
 * Compatibility forms, case (Turkish too), accents of Latin, Greek and Cyrillic letters, Arabic and Hebrew marks, digits of
 * every script and invisible characters are unified; every run of white space and punctuation is one space, and a word also
 * ends where letters meet digits or another script ("Azureلتخزين", "8천TB", "Unit8200"). Linear; the last result is kept.
 */
export function foldText(text: string): MappedText {
  if (last?.text !== text) last = { text, folded: foldInto(text, new MappedWriter(text.length)).finish() };
  return last.folded;
}

/** Words and quantities are read from the same text one after the other. */
let last: { text: string; folded: MappedText } | null = null;

/** What folding writes to. */
interface Writer {
  readonly length: number;
  unit(code: number, start: number, end: number): void;
}

function foldInto<W extends Writer>(text: string, out: W): W {
  const words = new FoldedWords(out);
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && !marked(text, i + 1)) {
      words.add(foldAscii(code), i, i + 1);
      i++;
    } else {
      const end = clusterEnd(text, i);
      words.addAll(foldCluster(text.slice(i, end)), i, end);
      i = end;
    }
  }
  return out;
}

/** The matching form of a word or phrase of a lexicon: what `foldText` makes of it. */
export function foldWord(word: string): string {
  return ASCII_WORD.test(word) ? word.toLowerCase() : foldInto(word, new WordWriter()).text;
}

/** The folded text alone: a lexicon's words are many and short, and nobody asks where their letters came from. */
class WordWriter implements Writer {
  text = '';

  get length(): number {
    return this.text.length;
  }

  unit(code: number): void {
    this.text += String.fromCharCode(code);
  }
}

/** Collects folded units; keeps the single spaces. */
class FoldedWords {
  #out: Writer;
  #run: Run = 'none';
  #gap = -1;

  constructor(out: Writer) {
    this.#out = out;
  }

  addAll(folded: string, start: number, end: number): void {
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      const high = code >= 0xd800 && code <= 0xdbff;
      this.add(code, start, end, high ? folded.codePointAt(i) : undefined);
      if (high) this.#out.unit(folded.charCodeAt(++i), start, end);
    }
  }

  /** Adds a folded unit; `point` is the whole code point when `code` is its high surrogate. */
  add(code: number, start: number, end: number, point = code): void {
    if (code === SPACE) {
      if (this.#gap < 0) this.#gap = start;
      return;
    }
    const run: Run = code >= 0x30 && code <= 0x39 ? 'digit' : writingOf(point);
    if (this.#out.length > 0) {
      if (this.#gap >= 0) this.#out.unit(SPACE, this.#gap, start);
      else if (run !== this.#run) this.#out.unit(SPACE, start, start);
    }
    this.#gap = -1;
    this.#run = run;
    this.#out.unit(code, start, end);
  }
}

/** Small letter, digit or space for an ASCII code. */
function foldAscii(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || digitValue(code) >= 0) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : SPACE;
}

/** Whether the unit at `i` is a combining mark. */
function marked(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (!(code >= 0x300)) return false;
  if (marks[code] === 0) marks[code] = MARK.test(text.charAt(i)) ? 2 : 1;
  return marks[code] === 2;
}

/** End of the character at `i` with the marks after it. At most 8 marks are taken: more are not writing. */
function clusterEnd(text: string, i: number): number {
  let end = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
  const limit = end + 8;
  while (end < limit && marked(text, end)) end++;
  return end;
}
