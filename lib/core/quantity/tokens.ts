import { foldText } from '../text/fold';
import { romanise } from '../text/romanise';
import { Cutter } from './cutter';
import type { Lexicon } from './lexicon';

/** The words and numbers of a text in folded form, with their place in the text. */
export interface Tokens {
  readonly text: string;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether each token follows the one before it within one phrase: no full stop, comma or bracket between. */
  readonly joined: readonly boolean[];
  /** Bits of the senses of phrases that start, or end, with each token. */
  readonly heads: readonly number[];
  readonly tails: readonly number[];
}

/** Quantities and dates are read from the same text one after the other. */
let last: { text: string; lexicon: Lexicon; tokens: Tokens } | null = null;

/** Cuts `text` into tokens. Glued scripts are cut at the words that `lexicon` knows. Linear; the last result is kept. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  if (last?.text !== text || last.lexicon !== lexicon) last = { text, lexicon, tokens: cut(text, lexicon) };
  return last.tokens;
}

function cut(text: string, lexicon: Lexicon): Tokens {
  const folded = romanise(foldText(text), lexicon.language);
  const cutter = new Cutter(text, folded, lexicon);
  let start = 0;
  while (start < folded.text.length) {
    const space = folded.text.indexOf(' ', start);
    const end = space < 0 ? folded.text.length : space;
    cutter.word(start, end);
    start = end + 1;
  }
  return cutter;
}

/** Whether token `i` is a run of digits. */
export function isDigits(tokens: Tokens, i: number): boolean {
  const code = tokens.keys[i]?.charCodeAt(0) ?? 0;
  return code >= 0x30 && code <= 0x39;
}

/** Whether token `i` follows the one before it within one phrase. */
export function isJoined(tokens: Tokens, i: number): boolean {
  return tokens.joined[i] ?? false;
}

/** What stands between token `i` and the one before it; for the first and after the last, the rest of the text. */
export function gapBefore(tokens: Tokens, i: number): string {
  return tokens.text.slice(i > 0 ? tokens.ends[i - 1] : 0, tokens.starts[i] ?? tokens.text.length);
}

/** Token `i` as written. */
export function written(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]);
}
