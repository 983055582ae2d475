import type { Lexicon } from './lexicon';
import { isJoined, type Tokens } from './tokens';

/** A text being read: its tokens and what its language knows. */
export interface Context {
  tokens: Tokens;
  lexicon: Lexicon;
  /** Tokens that are part of a literal name of the pack: no number in them counts. */
  named: ReadonlySet<number>;
}

/** A phrase found in the tokens. */
export interface Found<T> {
  value: T;
  /** Number of tokens. */
  count: number;
}

/** The longest phrase with `sense` from token `i` on. */
export function phraseAt<T>({ tokens, lexicon }: Context, i: number, sense: string): Found<T> | null {
  return lexicon.forward.match<T>(tokens.keys, i, sense, (j) => isJoined(tokens, j));
}

/** The longest phrase with `sense` that ends with token `i`. */
export function phraseBefore<T>({ tokens, lexicon }: Context, i: number, sense: string): Found<T> | null {
  return lexicon.backward.match<T>(tokens.keys, i, sense, (j) => isJoined(tokens, j), -1);
}
