import { phraseBefore } from './context';
import { readDigits } from './digits';
import type { NumberFound, NumeralState } from './numeral-state';
import { isDigits } from './tokens';

/** Halves and quarters are told of numbers below a hundred. */
const QUARTERED_BELOW = 100;
const DOZEN = 12;

/** "bir buçuk", "2 triệu rưỡi": and a half, in one word. */
export function andHalfStep(state: NumeralState): boolean {
  const more = state.sum.isEmpty ? null : state.match('andHalf');
  if (!more) return false;
  state.sum.addHalf();
  state.at += more.count;
  return true;
}

/** "half a million", "un demi-million"; "million and a half", "one and a half", "a million and half a million". */
export function halfStep(state: NumeralState): boolean {
  const half = state.match('half');
  if (!half) return false;
  const { sum } = state;
  const after = state.at + half.count;
  let next = after + (state.match('articles', after)?.count ?? 0);
  next += state.match('partitive', next)?.count ?? 0;
  const scale = state.joined(next) ? state.match('scale', next) : null;
  const large = scale !== null && scale.value >= 1_000 ? scale : null;
  const joined = state.at > state.end;
  const dozen = joined ? null : halfDozen(state, next);
  if (dozen) {
    state.at = next + dozen.count;
    return true;
  }
  if (!joined && (sum.pending !== null || sum.isEmpty)) {
    if (!large || (sum.pending ?? 1) !== 1) return false;
    sum.times(0.5);
    state.at = next;
    return true;
  }
  if (!joined && !state.hasScale) return false;
  const isPart = large !== null && sum.addPart(large.value / 2);
  if (!isPart) sum.addHalf();
  state.at = isPart ? next + large.count : large ? next : after;
  return true;
}

/** "half a dozen", "mezza dozzina" at token `next`, put into the sum; null for none. */
function halfDozen(state: NumeralState, next: number): NumberFound | null {
  const dozen = state.joined(next) ? (state.match('rounded', next) ?? state.match('vague', next)) : null;
  if (dozen?.value !== DOZEN || (!state.sum.isEmpty && state.sum.pending !== 1)) return null;
  state.sum.times(DOZEN / 2);
  state.hasScale = true;
  return dozen;
}

/** "साढ़े तीन", "पौने दो", "سوا لاکھ", "সাড়ে ১১": the number after it, and a half or a quarter more or less. */
export function quarterStep(state: NumeralState): boolean {
  const { sum, tokens, lexicon } = state;
  const quarter = sum.pending === null ? state.match('quarter') : null;
  const next = state.at + (quarter?.count ?? 0);
  if (!quarter || !state.joined(next)) return false;
  const digits = isDigits(tokens, next) ? readDigits(tokens, next, lexicon.table.decimal) : null;
  const whole = digits ?? state.match('number', next);
  if (whole && whole.value < QUARTERED_BELOW) {
    if (!sum.put(whole.value + quarter.value)) return false;
    state.at = 'next' in whole ? whole.next : next + whole.count;
    return true;
  }
  if (!state.match('scale', next)) return false;
  if (!sum.put(1 + quarter.value)) return false;
  state.at = next;
  return true;
}

/** "百分之二十六点五", "十一点五万": decimals in words, where a unit or a multiplier shows that it is no time of day. */
export function pointStep(state: NumeralState): boolean {
  const { sum, hasDigits, lexicon } = state;
  const point = !lexicon.han || hasDigits || sum.isEmpty ? null : state.match('point');
  if (!point) return false;
  let next = state.at + point.count;
  let decimals = '';
  for (
    let digit = state.match('number', next);
    digit && digit.value < 10;
    digit = state.match('number', next)
  ) {
    decimals += digit.value;
    next += digit.count;
  }
  const percent = phraseBefore(state, state.start - 1, 'percentBefore');
  if (decimals === '' || !(percent || state.match('scale', next) || state.match('unit', next))) return false;
  sum.addDecimals(Number(`0.${decimals}`));
  state.at = next;
  return true;
}
