import { type Context, phraseBefore, startsNumeral } from './context';
import type { Numeral } from './numeral';
import type { UnitName } from './table';
import { isJoined } from './tokens';
import type { UnitFound } from './unit-found';
import { UNITS } from './units';

/** One has no plural to stand before it. */
const LEAST = 2;

/**
 * The unit of a number in words that stands before it to say that it is about so many: "человек сорок", "минут через
 * двадцать", "годин п’ять". Null where another number has that unit.
 */
export function invertedUnit(
  context: Context,
  { start, next, words, vague, value }: Numeral,
): UnitFound | null {
  const { tokens } = context;
  if (!words || vague || value < LEAST || !isJoined(tokens, start)) return null;
  const link =
    phraseBefore(context, start - 1, 'invertedLinks') ?? phraseBefore(context, start - 1, 'before');
  const at = start - 1 - (link?.count ?? 0);
  if (!phraseBefore(context, at, 'inverted')) return null;
  const unit = phraseBefore<UnitName>(context, at, 'unit');
  if (!unit || !isJoined(tokens, at + 1)) return null;
  const first = at - unit.count + 1;
  if (isJoined(tokens, first) && startsNumeral(context, first - 1)) return null;
  const [from = 0, end = 0] = [tokens.starts[first], tokens.ends[next - 1]];
  return { name: unit.value, base: UNITS[unit.value], start: from, end, next };
}
