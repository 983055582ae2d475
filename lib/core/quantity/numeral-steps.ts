import { phraseBefore } from './context';
import { readDigits } from './digits';
import type { NumberFound, NumeralState } from './numeral-state';
import { isDigits } from './tokens';

/** Halves and quarters are told of numbers below a hundred. */
const QUARTERED_BELOW = 100;
/** Dozens and the like are counted in small numbers. */
const MOST_DOZENS = 20;

/** What “kilkanaście” can be at the least. */
const LEAST_TEEN = 11;

/** One piece of a numeral in words. Each step reads its piece at `state.at`, or returns false and leaves it. */
export type Step = (state: NumeralState) => boolean;

/** "several million": vague, if a multiplier follows. */
export function severalStep(state: NumeralState): void {
  const several = state.match('several');
  const next = state.at + (several?.count ?? 0);
  if (!several || !state.joined(next)) return;
  const dozens = state.match('rounded', next) !== null;
  if (!dozens && !state.match('scale', next) && !state.match('vague', next)) return;
  state.vague = true;
  state.vagueTens = dozens;
  state.at = next;
}

/** "十余万", "一千多万": and some more, between a number and its multiplier; "十几名" before its unit. */
export function bridgeStep(state: NumeralState): boolean {
  const { sum } = state;
  const bridge = sum.isEmpty ? null : state.match('bridge');
  if (!bridge) return false;
  const next = state.at + bridge.count;
  const multiplied = state.match('scale', next) !== null;
  const round = !state.hasDigits && sum.pending === null && state.match('unit', next) !== null;
  if (!multiplied && !round) return false;
  state.exceeded = true;
  state.at = next;
  return multiplied ? scaleStep(state) : true;
}

/** "тысяч десять": about ten thousand. */
export function invertedStep(state: NumeralState): boolean {
  const { start } = state;
  const scale = state.at === start && state.match('inverted') ? state.match('scale') : null;
  const next = start + (scale?.count ?? 0);
  if (!scale || !state.joined(next) || !state.match('number', next)) return false;
  state.at = next;
  while (state.at === next || state.joined(state.at)) if (!numberStep(state)) break;
  state.scale(scale.value);
  state.about = true;
  return true;
}

/** "kilkanaście tysięcy": from eleven to nineteen of what follows. */
export function teensStep(state: NumeralState): boolean {
  const teens = state.at === state.start ? state.match('teens') : null;
  if (!teens || !state.sum.put(LEAST_TEEN)) return false;
  state.vague = true;
  state.teens = true;
  state.at += teens.count;
  return true;
}

/** "thousands of": vague when no number is before it; "hundreds of thousands": both. */
export function vagueStep(state: NumeralState): boolean {
  const vague = state.match('vague');
  if (!vague) return false;
  const { sum } = state;
  if (sum.isEmpty && isSingular(state)) return takeSingular(state, vague);
  if (!sum.isEmpty && !state.vague) return vagueAfterNumber(state, vague);
  if (!state.vague) state.vagueTens = vague.value < 100;
  if (sum.isEmpty) sum.put(vague.value);
  else sum.multiply(vague.value);
  state.vague = true;
  state.hasScale = true;
  state.at += vague.count;
  throughPartitive(state);
  return true;
}

/** "около сотни", "více než stovky", "više od tisuće": a form that is the plural too means one after a word that asks for its case. */
function isSingular(state: NumeralState): boolean {
  if (!state.match('singular') || !state.joined(state.at)) return false;
  return state.matchBefore('beforeSingular') !== null;
}

function takeSingular(state: NumeralState, { value, count }: NumberFound): boolean {
  state.at += count;
  state.scale(value);
  return true;
}

/** Whether a small number counts dozens or the like: "три десятка", "two hundreds". */
function isFewOf({ sum, lexicon, hasScale }: NumeralState, { value }: NumberFound): boolean {
  const { pending } = sum;
  if (lexicon.han || hasScale || pending === null) return false;
  return value <= 100 && pending >= 2 && pending <= MOST_DOZENS && Number.isInteger(pending);
}

/** Turkish "yüz binlerce", Greek "δεκάδες χιλιάδες": a round number before a vague plural is vague with it; "dvě stovky", "три десятка" is exact. */
function vagueAfterNumber(state: NumeralState, vague: NumberFound): boolean {
  if (isFewOf(state, vague)) {
    state.sum.times(vague.value);
    state.hasScale = true;
    state.plain = false;
    state.at += vague.count;
    return true;
  }
  if (state.hasDigits || state.match('scale')) return false;
  if (state.sum.value !== 10 && state.sum.value !== 100) return false;
  state.sum.multiply(vague.value);
  state.vague = true;
  state.at += vague.count;
  return true;
}

/** After a vague plural, "of" may lead to a multiplier; if it does not, it stays with the unit. */
function throughPartitive(state: NumeralState): void {
  const partitive = state.match('partitive');
  let next = state.at + (partitive && state.joined(state.at) ? partitive.count : 0);
  next += state.match('articles', next)?.count ?? 0;
  if (next === state.at || !state.joined(next)) return;
  if (!state.match('scale', next) && !state.match('vague', next)) return;
  state.end = state.at;
  state.at = next;
  if (!vagueStep(state)) scaleStep(state);
}

/** A multiplier: "million", "百". */
export function scaleStep(state: NumeralState): boolean {
  const scale = state.match('scale') ?? scaleThroughPartitive(state);
  // Alone, Arabic "مليونا" is the dual, two million; after a number it is the multiplier.
  if (!scale || (state.sum.isEmpty && (state.match('number') || isShortened(state)))) return false;
  state.at += scale.count;
  state.scale(scale.value);
  return true;
}

/** "εκ των οποίων" are no millions: a multiplier that is shortened to two letters needs its number. */
function isShortened({ tokens, at }: NumeralState): boolean {
  return /^\p{Script=Greek}{2}$/u.test(tokens.keys[at] ?? '');
}

/** Romanian "200 de milioane", French "une centaine de milliers". */
function scaleThroughPartitive(state: NumeralState): NumberFound | null {
  const partitive = state.sum.isEmpty ? null : state.match('partitive');
  if (!partitive) return null;
  const next = state.at + partitive.count;
  const scale = state.joined(next) ? state.match('scale', next) : null;
  return scale && scale.value >= 1_000 ? { value: scale.value, count: partitive.count + scale.count } : null;
}

/** "une centaine", "three dozen" */
export function roundedStep(state: NumeralState): boolean {
  const rounded = state.match('rounded');
  if (!rounded || (state.hasScale ? !timesScale(state) : state.sum.value > MOST_DOZENS)) return false;
  state.about = !state.hasDigits && (state.sum.value <= 1 || state.hasScale);
  if (state.hasScale) state.sum.multiplyAll(rounded.value);
  else state.sum.times(rounded.value);
  state.hasScale = true;
  state.plain = false;
  state.at += rounded.count;
  return true;
}

/** "হাজার আটেক": a multiplier with no number before it, whose number follows. */
function timesScale({ sum, multiplier, hasDigits, vague }: NumeralState): boolean {
  const alone = sum.value === multiplier || (multiplier === 1 && sum.value === 100);
  return !hasDigits && !vague && sum.pending === null && alone;
}

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

/** A number word, or several written as one. */
export function numberStep(state: NumeralState): boolean {
  const { hasDigits, lexicon, sum } = state;
  if (hasDigits && (!lexicon.han || sum.pending !== null)) return false;
  const spaced = state.match('number');
  const found = spaced ?? compound(state);
  if (found && lexicon.han && isOneMore(state, found)) {
    state.about = true;
    state.at += found.count;
    return true;
  }
  if (found && lexicon.han && isPair(state, found)) return false;
  if (!found || !sum.add(found.value, state.at > state.end)) return false;
  state.at += found.count;
  if (!spaced) state.multiplier = roundOf(found.value);
  return true;
}

/** The multiplier at the end of a number written as one word: "osemtisíc", which a range shares. */
function roundOf(value: number): number {
  return [1e6, 1e3].find((size) => value % size === 0) ?? 1;
}

/** "两三百万", "二三十": two digits in a row before a multiplier are about the first. */
function isOneMore(state: NumeralState, found: NumberFound): boolean {
  const { pending } = state.sum;
  if (pending === null || pending < 1 || found.value !== pending + 1 || found.value > 9) return false;
  return state.match('scale', state.at + found.count) !== null;
}

/** "两三周", "두세 달": two digits in a row before a unit are the ends of a range. */
function isPair(state: NumeralState, found: NumberFound): boolean {
  const { pending, value } = state.sum;
  if (pending === null || pending < 1 || pending !== value || found.value !== pending + 1) return false;
  return found.value <= 9 && state.match('unit', state.at + found.count) !== null;
}

function compound({ lexicon, tokens, at }: NumeralState): NumberFound | null {
  const value = lexicon.compound(tokens.keys[at] ?? '');
  return value === null ? null : { value, count: 1 };
}
