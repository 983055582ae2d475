import { isCurrency } from '../currency';
import { isClockTime } from './clock';
import { type Context, phraseAt, phraseBefore } from './context';
import { isDaySign } from './date-partial';
import { hedgesAfter, hedgesBefore } from './hedge';
import { followsLabel, followsName, isLabelled, isYear } from './names';
import type { Numeral } from './numeral';
import type { UnitName } from './table';
import { isJoined, written } from './tokens';
import type { UnitFound } from './unit-found';
import { UNITS } from './units';

/** Units that follow names and labels too ("Unit 8200 officers"), so that the number must not look like a name. */
const LOOSE: ReadonlySet<UnitName> = new Set([
  'people',
  'calls',
  'items',
  'days',
  'weeks',
  'months',
  'years',
]);
/** A number with three digits or more right after a name is often part of it. */
const SHORTEST_CODE = 100;
/** Number words under this alone, before a classifier, are too often other words. */
const LEAST_ITEMS_IN_WORDS = 11;
/** Of the numbers that look like years, only those of whole centuries are common as counts. */
const ROUND = 100;
const LAST_WEEKDAY = 6;

/** Whether a number with a unit is a measure: no time of day, no date, no name before people. */
export function isMeasured(context: Context, numeral: Numeral, unit: UnitFound): boolean {
  const { tokens } = context;
  const { words, value, multiplier, plain, start } = numeral;
  if (words && value === 1 && multiplier === 1)
    return (
      isHedged(context, numeral, unit) && (UNITS[unit.name]?.unit !== 'calls' || isBeside(context, numeral))
    );
  if (words && value < LEAST_ITEMS_IN_WORDS && unit.name === 'items') return false;
  if (unit.name === 'hours' && isClockTime(context, numeral, unit)) return false;
  if (isAllTheTime(context, numeral, unit)) return false;
  if (words && value <= LAST_WEEKDAY && isWeekday(context, start)) return false;
  if (unit.name === 'minutes' && phraseBefore(context, start - 1, 'hourMarks')) return false;
  if (unit.name === 'years' && (isAge(context, start, unit.next) || isAged(context, numeral))) return false;
  // "二〇二一年"
  if (unit.name === 'years' && words && context.lexicon.han && isYear(value)) return false;
  if (unit.name === 'days' && (phraseBefore(context, start - 1, 'monthMarks') || isDaySign(context, start)))
    return false;
  // "第十二条", "第89分钟"
  if (context.lexicon.han && (words || isOfClock(unit.name)) && followsLabel(context, start)) return false;
  if (!LOOSE.has(unit.name)) return true;
  if (!plain) return true;
  if (isLabelled(context, numeral)) return false;
  if (isYear(value) && written(tokens, start).length === 4 && !isRoundCount(context, numeral)) return false;
  return value < SHORTEST_CODE || !followsName(context, numeral);
}

function isOfClock(name: UnitName): boolean {
  return name === 'minutes' || name === 'hours';
}

/** 上周四, 星期四: a numeral that names the day of a week. */
function isWeekday({ tokens, lexicon }: Context, start: number): boolean {
  const end = tokens.starts[start] ?? 0;
  return lexicon.table.weekSign?.test(tokens.text.slice(Math.max(0, end - 2), end)) === true;
}

/** "24 heures sur 24", "7 giorni su 7" */
function isAllTheTime(context: Context, { start, next }: Numeral, unit: UnitFound): boolean {
  if (next - start !== 1 || (unit.name !== 'hours' && unit.name !== 'days')) return false;
  const outOf = phraseAt(context, unit.next, 'outOf');
  const { keys } = context.tokens;
  return outOf !== null && keys[unit.next + outOf.count] === keys[start];
}

/** "The 5,000-year-old tomb": how old it is. */
function isAged(context: Context, { words, next }: Numeral): boolean {
  return !words && (phraseAt(context, next, 'notBefore')?.count ?? 0) > 1;
}

/** "34 éves mérnök", "مهندس 34 ساله": years right beside somebody who has them. */
function isAge(context: Context, start: number, next: number): boolean {
  const { tokens } = context;
  const after = isJoined(tokens, next) ? phraseAt<UnitName>(context, next, 'unit') : null;
  const before = isJoined(tokens, start) ? phraseBefore<UnitName>(context, start - 1, 'unit') : null;
  if (phraseBefore(context, next - 1, 'ages') && !isJoined(tokens, next)) return true;
  return after?.value === 'people' || before?.value === 'people';
}

/** "Gotovo 2000 zaposlenika", "2000 Beschäftigte": a round number that looks like a year, with a hedge, or no word before it that years follow. */
function isRoundCount(context: Context, { start, value }: Numeral): boolean {
  const { tokens } = context;
  const hedge = hedgesBefore(context, start, tokens.starts[start] ?? 0).exactness;
  if (hedge === 'about') return true;
  return (
    value % ROUND === 0 && (hedge !== null || start === 0 || !phraseBefore(context, start - 1, 'yearBefore'))
  );
}

/** Whether the unit stands right after the number: not "une masse d'appels". */
function isBeside(context: Context, { next }: Numeral): boolean {
  return phraseAt(context, next, 'unit') !== null;
}

function isHedged(context: Context, { start }: Numeral, { next, end, name }: UnitFound): boolean {
  const unit = UNITS[name]?.unit;
  if (name === 'percent' || unit === 'bytes' || isCurrency(unit ?? '')) return true;
  return (
    phraseAt(context, next - 1, 'exceeds') !== null ||
    hedgesBefore(context, start, context.tokens.starts[start] ?? 0).exactness !== null ||
    hedgesAfter(context, next, end).exactness !== null
  );
}
