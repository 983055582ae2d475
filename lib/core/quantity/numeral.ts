import { startsNumeral } from './context';
import { significantDigits } from './interval';
import type { Lexicon } from './lexicon';
import { NumeralReader } from './numeral-reader';
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

/** Reads the numeral that starts at token `i`, or returns null. */
export function readNumeral(tokens: Tokens, i: number, lexicon: Lexicon): Numeral | null {
  if (!startsNumeral({ tokens, lexicon }, i)) return null;
  const reader = new NumeralReader(tokens, i, lexicon);
  if (!reader.read()) return null;
  const value = reader.hasDigits || lexicon.language !== 'zh' ? reader.sum.value : reader.sum.valueWithTail;
  const written = reader.digits > 0 ? reader.digits : significantDigits(value);
  const numeral: Numeral = {
    value: reader.vague ? value * LEAST_OF_PLURAL : value,
    digits: written,
    start: i,
    next: reader.end,
    vague: reader.vague,
    about: reader.about,
    exceeded: reader.exceeded,
    plain: reader.plain,
    words: !reader.hasDigits,
    multiplier: reader.multiplier,
    suffix: reader.suffixed,
  };
  if (reader.vague) numeral.max = value * (reader.vagueTens ? MOST_OF_TENS : MOST_OF_PLURAL);
  if (reader.other !== undefined) numeral.other = reader.other;
  return numeral;
}
