import { type Day, dayNumber, isoDay, isoMonth, isRealDay, mondayOf, monthOf, weekdayOf } from './calendar';
import { type Context, phraseAt, phraseBefore } from './context';
import type { FoundDate } from './date-found';
import { dayOfWeekday, isDaySign } from './date-partial';
import type { When } from './date-terms';
import { readNumeral } from './numeral';
import type { UnitName } from './table';
import { isDigits, isJoined, written } from './tokens';

/** A date told from publication, from token `i` on: "Thursday", "yesterday", "last month", "three weeks ago". */
export function relativeDate(context: Context, i: number, published: Day): FoundDate | null {
  const when = phraseAt<When>(context, i, 'when');
  if (when) {
    const next = i + when.count;
    return (
      dayOfWeek(context, when.value, published, { start: i, next }) ??
      dayOfMonth(context, when.value, published, { start: i, next }) ??
      resolve(when.value, published, { start: i, next })
    );
  }
  const weekday = phraseAt<number>(context, i, 'weekday');
  if (weekday) return weekdayDate(context, i, weekday.value, i + weekday.count, published);
  return agoDate(context, i, published);
}

const SUNDAY = 7;

/** "先週木曜日", "지난주 목요일", "上周四": the day of the week that is told from publication. */
function dayOfWeek(
  context: Context,
  { unit, offset }: When,
  published: Day,
  { start, next }: Pick<FoundDate, 'start' | 'next'>,
): FoundDate | null {
  const { tokens, lexicon } = context;
  if (unit !== 'week' || !isJoined(tokens, next)) return null;
  const named = phraseAt<number>(context, next, 'weekday');
  const signed = (lexicon.table.weekDays?.indexOf(tokens.keys[next] ?? ' ') ?? -1) + 1;
  const weekday = named?.value ?? signed;
  // On a Sunday "last week" is the one that ended yesterday, or the one before it.
  if (weekday === 0 || weekdayOf(published) === SUNDAY) return null;
  const day = mondayOf(published) + 7 * offset + weekday - 1;
  return { start, next: next + (named?.count ?? 1), from: isoDay(day), precision: 'day', relative: true };
}

/** "先月15日", "지난달 15일": the day of the month that is told from publication. */
function dayOfMonth(
  context: Context,
  { unit, offset }: When,
  published: Day,
  { start, next }: Pick<FoundDate, 'start' | 'next'>,
): FoundDate | null {
  if (unit !== 'month' || !isDaySign(context, next)) return null;
  const { year, month } = monthAfter(published, offset);
  const day = Number(context.tokens.keys[next]);
  if (!isRealDay(year, month, day)) return null;
  return {
    start,
    next: next + 2,
    from: isoDay(dayNumber(year, month, day)),
    precision: 'day',
    relative: true,
  };
}

/** The latest such weekday, the day of publication included. A date that goes on with its day is left to that. */
function weekdayDate(
  context: Context,
  i: number,
  weekday: number,
  next: number,
  published: Day,
): FoundDate | null {
  const { tokens } = context;
  if (isDigits(tokens, next) && written(tokens, next).length <= 2 && phraseAt(context, next + 1, 'month'))
    return null;
  const told = dayOfWeekday(context, next, weekday, published);
  if (told) return { start: i, next: told.next, from: isoDay(told.day), precision: 'day', relative: true };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return { start: i, next, from: isoDay(published - back), precision: 'day', relative: true };
}

const AGO: Partial<Record<UnitName, When['unit']>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

function agoDate(context: Context, i: number, published: Day): FoundDate | null {
  const { tokens, lexicon } = context;
  const number = readNumeral(tokens, i, lexicon);
  if (!number || number.vague || !Number.isInteger(number.value) || number.value > 1000) return null;
  const unit = isJoined(tokens, number.next) ? phraseAt<UnitName>(context, number.next, 'unit') : null;
  const name = unit && AGO[unit.value];
  if (!unit || !name) return null;
  const next = number.next + unit.count;
  const after = isJoined(tokens, next) ? phraseAt(context, next, 'agoAfter') : null;
  const before = isJoined(tokens, i) ? phraseBefore(context, i - 1, 'agoBefore') : null;
  if (!after && !before) return null;
  const start = before && !after ? i - before.count : i;
  return resolve({ unit: name, offset: -number.value }, published, {
    start,
    next: next + (after?.count ?? 0),
  });
}

function resolve(
  { unit, offset }: When,
  published: Day,
  place: Pick<FoundDate, 'start' | 'next'>,
): FoundDate | null {
  if (unit === 'day') {
    return { ...place, from: isoDay(published + offset), precision: 'day', relative: true, counted: true };
  }
  if (unit === 'week') {
    const monday = mondayOf(published) + 7 * offset;
    return { ...place, from: isoDay(monday), to: isoDay(monday + 6), precision: 'week', relative: true };
  }
  if (unit === 'year') {
    const from = String(monthOf(published).year + offset);
    return { ...place, from, precision: 'year', relative: true };
  }
  const { year, month } = monthAfter(published, offset);
  return { ...place, from: isoMonth(year, month), precision: 'month', relative: true };
}

/** The month that is `offset` months after that of publication. */
function monthAfter(published: Day, offset: number): { year: number; month: number } {
  const { year, month } = monthOf(published);
  const months = year * 12 + (month - 1) + offset;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
