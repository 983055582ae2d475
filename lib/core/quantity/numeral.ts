import { startsNumeral } from './context';
import { significantDigits } from './interval';
import type { Lexicon } from './lexicon';
import { readPieces } from './numeral-reader';
import { NumeralState } from './numeral-state';
import type { Tokens } from './tokens';

/** A number as written: digits, words, multipliers, and both together. */
export interface Numeral {
  value: number;
  /** Upper end of what a vague numeral can mean. */
  max?: number;
  other?: number;
  digits: number;
  start: number;
  /** Token after the numeral. */
  next: number;
  vague: boolean;
  about: boolean;
  /** Has a word for "and some more" inside: "十余万". */
  exceeded: boolean;
  /** Plain digits with neither separators nor multiplier: could be a name. */
  plain: boolean;
  /** Written in words only. */
  words: boolean;
  /** Product of the multipliers that end the numeral, which a range shares: "4 to 5 million". */
  multiplier: number;
  /** The multiplier is a letter glued to the digits ("10m", "4K"): it needs a unit or a currency to be one. */
  suffix: boolean;
}

/** "Thousands" can mean as little as two of them … */
const LEAST_OF_PLURAL = 2;
/** … and as many as a thousand, or a hundred for "dozens" and the like. */
const MOST_OF_PLURAL = 1_000;
const MOST_OF_TENS = 100;

/** Nineteen, over eleven. */
const MOST_OF_TEENS = 19 / 11;

function mostOf({ teens, vagueTens }: NumeralState): number {
  if (teens) return MOST_OF_TEENS;
  return vagueTens ? MOST_OF_TENS : MOST_OF_PLURAL;
}

/** Reads the numeral that starts at token `i`, or returns null. */
export function readNumeral(tokens: Tokens, i: number, lexicon: Lexicon): Numeral | null {
  if (!startsNumeral({ tokens, lexicon }, i)) return null;
  const state = new NumeralState(tokens, i, lexicon);
  if (!readPieces(state)) return null;
  const value = !state.hasDigits && lexicon.table.openTail ? state.sum.valueWithTail : state.sum.value;
  const written = state.digits > 0 ? state.digits : significantDigits(value);
  const numeral: Numeral = {
    value: state.vague && !state.teens ? value * LEAST_OF_PLURAL : value,
    digits: written,
    start: i,
    next: state.end,
    vague: state.vague || state.spread > 0,
    about: state.about,
    exceeded: state.exceeded,
    plain: state.plain,
    words: !state.hasDigits,
    multiplier: state.multiplier,
    suffix: state.suffixed,
  };
  if (state.vague) numeral.max = value * mostOf(state);
  if (state.spread > 0) numeral.max = value + state.spread;
  if (state.other !== undefined) numeral.other = state.other;
  return numeral;
}
