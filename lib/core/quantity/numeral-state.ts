import { type Found, phraseAt } from './context';
import type { Lexicon } from './lexicon';
import { NumeralSum } from './numeral-sum';
import type { Sense } from './senses';
import { isJoined, type Tokens } from './tokens';

/** A phrase with a number for its value. */
export type NumberFound = Found<number>;

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
  /** How much more it can be: "百数十" is from 120 to 190. */
  spread = 0;
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
    return phraseAt<number>(this, at, sense);
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

/** One piece of a numeral in words. Each step reads its piece at `state.at`, or returns false and leaves it. */
export type Step = (state: NumeralState) => boolean;
