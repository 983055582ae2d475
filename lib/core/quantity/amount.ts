import type { Exactness, Unit } from '../types';
import { type Context, phraseAt } from './context';
import { isBareCount, isCounted, spokenOfCalls } from './counted';
import { hedgesAfter, stronger } from './hedge';
import { hundredthsAfter } from './hundredths';
import { invertedUnit } from './inverted';
import { isMeasured } from './measured';
import { isLabelled, isYear, nounAfter } from './names';
import type { Numeral } from './numeral';
import { readRange } from './range';
import type { Share } from './share';
import { findUnit } from './unit';
import type { UnitFound } from './unit-found';

/** A number in its base unit with its place in the text, before the hedges around it are read. */
export interface Amount {
  value: number;
  max?: number;
  other?: number;
  digits: number;
  unit: Unit;
  /** Size of the unit as written, in the base unit. */
  size: number;
  exactness: Exactness | null;
  start: number;
  end: number;
  /** First token, and the one after the last. */
  from: number;
  next: number;
}

/** Words after a number in which a bare classifier's noun stands: "100万件の通話". */
const NEAR_CLASSIFIER = 4;

/** The amount of a share phrase from token `i` on. */
export function shareAmount({ tokens }: Context, i: number, { value, next }: Share): Amount {
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[next - 1]];
  return { value, digits: 2, unit: 'share', size: 1, exactness: null, start, end, from: i, next };
}

/** The amount of a range that starts with `numeral`, or null. */
export function rangeAmount(context: Context, numeral: Numeral): Amount | null {
  const range = readRange(context, numeral);
  if (!range) return null;
  // Korean "두세 달": the second number is no word for an age.
  const last = numeral.words && context.lexicon.han ? range.next : numeral.next;
  // "tra il 15 e il 20%": the label of a day is here an article.
  const enclosed = range.from < numeral.start;
  if (!enclosed && isLabelled(context, { ...numeral, next: last })) return null;
  const { tokens } = context;
  const unit = findUnit(context, numeral, range.next) ?? range.unit;
  if (range.unit?.base && unit?.base && range.unit.base.unit !== unit.base.unit) return null;
  if (!unit && (range.weak || (isYear(range.low) && isYear(range.high)))) return null;
  if (unit ? !unit.base : !range.scaled && !nounAfter(context, range.next)) return null;
  const size = unit?.base?.size ?? 1;
  return {
    value: clean(range.low * size),
    max: clean(range.high * size),
    digits: range.digits,
    unit: unitOf(context, unit),
    size,
    exactness: null,
    start: Math.min(unit?.start ?? Number.POSITIVE_INFINITY, tokens.starts[range.from] ?? 0),
    end: Math.max(unit?.end ?? 0, tokens.ends[range.next - 1] ?? 0),
    from: range.from,
    next: Math.max(unit?.next ?? 0, range.next),
  };
}

/** The amount of a single number with its unit, a count without one, or null when it is neither. */
export function plainAmount(context: Context, numeral: Numeral): Amount | null {
  const { tokens } = context;
  const hedge = hedgesAfter(context, numeral.next, tokens.ends[numeral.next - 1] ?? 0);
  const own = findUnit(context, numeral) ?? (hedge.exactness ? findUnit(context, numeral, hedge.next) : null);
  const inverted = own ? null : invertedUnit(context, numeral);
  const unit = own ?? inverted;
  if (unit && !unit.base) return null;
  if (unit ? !isMeasured(context, numeral, unit) : !isCounted(context, numeral)) return null;
  const exactness = numeral.vague
    ? 'vague'
    : stronger(
        hedge.exactness,
        numeral.exceeded || phraseAt(context, numeral.next, 'exceeds')
          ? 'at-least'
          : numeral.about || inverted
            ? 'about'
            : null,
      );
  const size = unit?.base?.size ?? 1;
  const rest = unit?.name === 'tenths' ? hundredthsAfter(context, unit.next) : null;
  const amount: Amount = {
    value: clean(numeral.value * size + (rest?.more ?? 0)),
    digits: numeral.digits + (rest ? 1 : 0),
    unit: unitOf(context, unit),
    size,
    exactness,
    start: unit?.start ?? tokens.starts[numeral.start] ?? 0,
    end: rest?.end ?? unit?.end ?? hedge.end,
    from: numeral.start,
    next: rest?.next ?? unit?.next ?? hedge.next,
  };
  if (numeral.max !== undefined) amount.max = clean(numeral.max * size);
  if (numeral.other !== undefined) amount.other = clean(numeral.other * size);
  return amount;
}

/** The amount of a small number with neither unit nor noun, or null when it cannot count anything. */
export function bareAmount(context: Context, numeral: Numeral): Amount | null {
  const { tokens } = context;
  const { start, next, value, digits } = numeral;
  if (!isBareCount(context, numeral) || findUnit(context, numeral)) return null;
  return {
    value,
    digits,
    unit: 'count',
    size: 1,
    exactness: null,
    start: tokens.starts[start] ?? 0,
    end: tokens.ends[next - 1] ?? 0,
    from: start,
    next,
  };
}

function unitOf(context: Context, found: UnitFound | null): Unit {
  if (found?.name === 'items' && spokenOfCalls(context, found.next, found.next + NEAR_CLASSIFIER))
    return 'calls';
  return found?.base?.unit ?? 'count';
}

/** Takes the binary dust off a product: 11.5 × 1e12 and 0.7 are exact. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}
