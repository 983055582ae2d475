import { type Day, isoDay, isoMonth, mondayOf, monthOf, weekdayOf } from './calendar';
import { type Context, phraseAt, phraseBefore } from './context';
import type { FoundDate } from './date-found';
import { dayOfWeekday } from './date-partial';
import type { When } from './date-terms';
import { readNumeral } from './numeral';
import type { UnitName } from './table';
import { isDigits, isJoined, written } from './tokens';

/** A date told from publication, from token `i` on: "Thursday", "yesterday", "last month", "three weeks ago". */
export function relativeDate(context: Context, i: number, published: Day): FoundDate | null {
  const when = phraseAt<When>(context, i, 'when');
  if (when) return resolve(when.value, published, { start: i, next: i + when.count });
  const weekday = phraseAt<number>(context, i, 'weekday');
  if (weekday) return weekdayDate(context, i, weekday.value, i + weekday.count, published);
  return agoDate(context, i, published);
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
  const { year, month } = monthOf(published);
  if (unit === 'day') return { ...place, from: isoDay(published + offset), precision: 'day', relative: true };
  if (unit === 'week') {
    const monday = mondayOf(published) + 7 * offset;
    return { ...place, from: isoDay(monday), to: isoDay(monday + 6), precision: 'week', relative: true };
  }
  if (unit === 'year') return { ...place, from: String(year + offset), precision: 'year', relative: true };
  const months = year * 12 + (month - 1) + offset;
  const from = isoMonth(Math.floor(months / 12), (months % 12) + 1);
  return { ...place, from, precision: 'month', relative: true };
}
