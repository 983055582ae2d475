import type { Lexicon } from './lexicon';
import { NumeralSum } from './numeral-sum';
import { BIT, type Sense } from './phrases';
import { isJoined, type Tokens } from './tokens';

/** A phrase with a number for its value. */
export interface NumberFound {
  value: number;
  count: number;
}

/** What is known of a numeral while its tokens are read one after the other. */
export class NumeralState {
  readonly sum: NumeralSum;
  /** Token to read next. */
  at: number;
  /** Token after the last that surely belongs to the numeral. */
  end: number;
  other: number | undefined;
  /** Significant digits, where the number itself was written in digits; else 0. */
  digits = 0;
  multiplier = 1;
  vague = false;
  vagueTens = false;
  /** From eleven to nineteen. */
  teens = false;
  about = false;
  exceeded = false;
  plain = false;
  suffixed = false;
  hasDigits = false;
  hasScale = false;

  constructor(
    readonly tokens: Tokens,
    readonly start: number,
    readonly lexicon: Lexicon,
  ) {
    this.sum = new NumeralSum(lexicon.han);
    this.at = start;
    this.end = start;
  }

  /** Whether token `i` follows the one before it within one phrase. */
  joined(i: number): boolean {
    return isJoined(this.tokens, i);
  }

  /** The longest phrase with `sense` from token `at` on. */
  match(sense: Sense, at = this.at): NumberFound | null {
    const { keys, joined, heads } = this.tokens;
    if (((heads[at] ?? 0) & BIT[sense]) === 0) return null;
    return this.lexicon.forward.match<number>(keys, joined, at, sense);
  }

  /** A phrase with `sense` that ends right before the numeral. */
  matchBefore(sense: Sense): { count: number } | null {
    const { keys, joined, tails } = this.tokens;
    if (((tails[this.start - 1] ?? 0) & BIT[sense]) === 0) return null;
    return this.lexicon.backward.match(keys, joined, this.start - 1, sense, -1);
  }

  /** Works a multiplier in. A range shares the multipliers that end its second number. */
  scale(scale: number): void {
    if (this.other !== undefined) this.other *= scale;
    const within = this.sum.isSmall(scale) && !(this.hasDigits && !this.lexicon.han);
    this.multiplier = within ? 1 : this.multiplier * scale;
    this.sum.multiply(scale);
    this.hasScale = true;
    this.plain = false;
  }
}
