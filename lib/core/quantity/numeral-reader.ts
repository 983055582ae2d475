import { type DigitNumber, readDigits } from './digits';
import { andHalfStep, halfStep, pointStep, quarterStep } from './numeral-fractions';
import { bridgeStep, invertedStep, roundedStep, scaleStep } from './numeral-scale';
import type { NumeralState, Step } from './numeral-state';
import { severalStep, teensStep, vagueStep } from './numeral-vague';
import { numberStep } from './numeral-words';
import { suffixSize } from './suffix';
import { gapBefore, isDigits, written } from './tokens';

/** Digits after "thousand" go on the number when they have at least its tens: 11 thousand 500, not 11 thousand 2. */
const LEAST_FILL = 100;
/** Its multiples and what follows them may be multiplied together: "2 mil 500 millones". */
const THOUSAND = 1_000;

const STEPS: readonly Step[] = [
  quarterStep,
  pointStep,
  digitsStep,
  bridgeStep,
  teensStep,
  invertedStep,
  vagueStep,
  scaleStep,
  roundedStep,
  andHalfStep,
  halfStep,
  numberStep,
];

/** Reads on from `state.start` as long as tokens belong to one numeral. False when none does. */
export function readPieces(state: NumeralState): boolean {
  severalStep(state);
  const { tokens, start } = state;
  while (state.at < tokens.keys.length && (state.at === start || state.joined(state.at))) {
    if (!STEPS.some((step) => step(state))) break;
    state.end = state.at;
    skipJoiner(state);
  }
  return state.end > start;
}

function digitsStep(state: NumeralState): boolean {
  const { tokens, lexicon, sum } = state;
  const first = state.at === state.start;
  if (!isDigits(tokens, state.at) || (!first && !goesOnInDigits(state))) return false;
  const whole = readDigits(tokens, state.at, lexicon.table.decimal);
  const read = whole && withPoint(state, whole);
  if (!read || !sum.put(read.value)) return false;
  if (first) state.other = read.other;
  state.digits = first ? read.digits : 0;
  state.plain = first && !read.formed;
  state.hasDigits = true;
  state.at = read.next;
  if (first) suffixStep(state);
  return true;
}

/** "২৬ দশমিক ৫": decimals after a word for the sign. */
function withPoint(state: NumeralState, whole: DigitNumber): DigitNumber {
  const point = whole.formed ? null : state.match('point', whole.next);
  const at = whole.next + (point?.count ?? 0);
  if (!point || !state.joined(whole.next) || !state.joined(at) || !isDigits(state.tokens, at)) return whole;
  const decimals = state.tokens.keys[at] ?? '';
  const value = Number(`${whole.value}.${decimals}`);
  return { ...whole, value, digits: whole.digits + decimals.length, next: at + 1, formed: true };
}

/** "6萬5000", "2 लाख 50 हजार", "11 bin 500", "mil 200 millones": digits after a multiplier that fill the places it leaves. */
function goesOnInDigits(state: NumeralState): boolean {
  const { sum, lexicon, tokens } = state;
  if (!state.hasScale || state.vague || state.suffixed || sum.pending !== null) return false;
  if (lexicon.han) return true;
  const read = readDigits(tokens, state.at, lexicon.table.decimal);
  if (!read || !Number.isInteger(read.value)) return false;
  const scale = state.match('scale', read.next);
  if (scale && state.joined(read.next))
    return (
      scale.value < sum.lastScale ||
      (sum.lastScale === THOUSAND && scale.value > THOUSAND && read.value < THOUSAND)
    );
  return read.value < sum.lastScale && read.value * LEAST_FILL >= sum.lastScale;
}

/** A letter glued to the digits: 100k, 1.2M, 10m, 1.2bn. Whether "m" is a million is for the unit to say. */
function suffixStep(state: NumeralState): void {
  const { tokens, at } = state;
  const size = suffixSize(tokens, at, () => state.match('partitive', at + 1) !== null);
  if (size === undefined) return;
  state.scale(size);
  state.suffixed = written(tokens, at) !== 'k';
  state.at++;
}

/** "and" between number words is taken only if a number goes on after it. */
function skipJoiner(state: NumeralState): void {
  const and = state.match('and');
  if (!and || !state.joined(state.at)) return;
  const next = state.at + and.count;
  if (!state.joined(next) && gapBefore(state.tokens, next) !== '') return;
  if (isDigits(state.tokens, next)) joinDigits(state, next);
  else joinWords(state, next);
}

function joinWords(state: NumeralState, next: number): void {
  const { hasDigits, hasScale, sum, lexicon, tokens } = state;
  const article = state.match('articles', next)?.count ?? 0;
  const direct = state.match('half', next);
  const half = direct ?? state.match('half', next + article);
  // After digits only a half goes on: "2 and a half million".
  if (half && (!hasDigits || hasScale || state.match('scale', next + article + half.count))) {
    state.at = direct ? next : next + article;
    return;
  }
  if (hasDigits && !hasScale) return;
  const scale = state.match('scale', next);
  const scaleFits = scale !== null && scale.value < sum.lastScale && sum.pending === null;
  const number = state.match('number', next) !== null || lexicon.compound(tokens.keys[next] ?? '') !== null;
  if (number || scaleFits) state.at = next;
}

/** "11 mil e 500", "11 هزار و 500" */
function joinDigits(state: NumeralState, next: number): void {
  if (!state.hasScale) return;
  const { at } = state;
  state.at = next;
  if (!goesOnInDigits(state)) state.at = at;
}
