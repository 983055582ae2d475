import type { Lexicon } from './lexicon';
import { BIT, NUMERAL, type Sense } from './senses';
import type { UnitName } from './table';
import type { Tokens } from './tokens';

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

/** What phrases are looked for in. */
export type Reading = Pick<Context, 'tokens' | 'lexicon'>;

/** The longest phrase with `sense` from token `i` on. */
export function phraseAt<T>({ tokens, lexicon }: Reading, i: number, sense: Sense): Found<T> | null {
  if (((tokens.heads[i] ?? 0) & BIT[sense]) === 0) return null;
  return lexicon.forward.match<T>(tokens.keys, tokens.joined, i, sense);
}

/** The longest phrase with `sense` that ends with token `i`. */
export function phraseBefore<T>({ tokens, lexicon }: Reading, i: number, sense: Sense): Found<T> | null {
  if (((tokens.tails[i] ?? 0) & BIT[sense]) === 0) return null;
  return lexicon.backward.match<T>(tokens.keys, tokens.joined, i, sense, -1);
}

/** Whether a numeral may start with token `i`. */
export function startsNumeral({ tokens, lexicon }: Reading, i: number): boolean {
  const key = tokens.keys[i] ?? '';
  const code = key.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  return ((tokens.heads[i] ?? 0) & NUMERAL) !== 0 || lexicon.compound(key) !== null;
}

/** Number of tokens that name people at token `i`. */
export function peopleAt(context: Context, i: number): number {
  const unit = phraseAt<UnitName>(context, i, 'unit');
  return unit?.value === 'people' ? unit.count : 0;
}
