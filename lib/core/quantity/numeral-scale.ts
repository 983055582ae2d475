import type { NumberFound, NumeralState } from './numeral-state';
import { numberStep } from './numeral-words';

/** Dozens and the like are counted in small numbers. */
export const MOST_DOZENS = 20;

/** A multiplier: "million", "百". */
export function scaleStep(state: NumeralState): boolean {
  const scale = state.match('scale') ?? scaleThroughPartitive(state);
  // Alone, Arabic "مليونا" is the dual, two million, and Greek "εκ των οποίων" are no millions.
  if (!scale || (state.sum.isEmpty && (state.match('number') || state.match('afterNumber')))) return false;
  // Slovak "tisícdvesto" begins with a thousand.
  if (state.sum.isEmpty && state.lexicon.compound(state.tokens.keys[state.at] ?? '') !== null) return false;
  state.at += scale.count;
  state.scale(scale.value);
  return true;
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
  state.about ||= !state.hasDigits && (state.sum.value <= 1 || state.hasScale);
  if (state.hasScale) state.sum.multiplyAll(rounded.value);
  else state.sum.times(rounded.value);
  // "A couple of dozen": two is told of dozens too.
  state.hasScale ||= rounded.value > COUPLE;
  state.plain = false;
  state.at += rounded.count;
  return true;
}

/** "হাজার আটেক": a multiplier with no number before it, whose number follows. */
function timesScale({ sum, multiplier, hasDigits, vague }: NumeralState): boolean {
  const alone = sum.value === multiplier || (multiplier === 1 && sum.value === 100);
  return !hasDigits && !vague && sum.pending === null && alone;
}

/** "十余万", "一千多万": and some more, between a number and its multiplier; "十几名" before its unit. */
export function bridgeStep(state: NumeralState): boolean {
  const { sum } = state;
  if (someTens(state)) return true;
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

const COUPLE = 2;
/** What "数十" can be: from twenty to ninety. */
const [LEAST_OF_SOME, MOST_OF_SOME] = [2, 9];

/** "百数十", "一千几百": some tens or hundreds over a larger multiplier. */
function someTens(state: NumeralState): boolean {
  const { sum, lexicon } = state;
  if (!lexicon.han || sum.lastSmall === 0 || sum.pending !== null) return false;
  const several = state.match('several');
  const scale = state.match('vague') ?? (several && state.match('scale', state.at + several.count));
  if (!scale || scale.value >= sum.lastSmall) return false;
  state.at += scale.count + (state.match('vague') ? 0 : (several?.count ?? 0));
  sum.put(LEAST_OF_SOME);
  state.scale(scale.value);
  state.spread = (MOST_OF_SOME - LEAST_OF_SOME) * scale.value;
  return true;
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
