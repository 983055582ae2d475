import { phraseBefore } from './context';
import { MOST_DOZENS, scaleStep } from './numeral-scale';
import type { NumberFound, NumeralState } from './numeral-state';

/** What “kilkanaście” can be at the least. */
const LEAST_TEEN = 11;

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
  return phraseBefore(state, state.start - 1, 'beforeSingular') !== null;
}

function takeSingular(state: NumeralState, { value, count }: NumberFound): boolean {
  state.at += count;
  state.scale(value);
  return true;
}

/** Whether a small number counts dozens or the like: "три десятка", "two hundreds". */
function isFewOf({ sum, lexicon, hasScale, about }: NumeralState, { value }: NumberFound): boolean {
  const { pending } = sum;
  if (lexicon.han || hasScale || pending === null) return false;
  // "Un paio di migliaia"
  if (about) return true;
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
