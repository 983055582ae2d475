import type { NumberFound, NumeralState } from './numeral-state';

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
