import type { DateMention } from '../types';
import { type Day, dayNumber, isoDay, isoMonth, isRealDay, monthOf } from './calendar';

/** A date found in the tokens, before it is given its place in the text. */
export interface FoundDate extends Pick<DateMention, 'from' | 'to' | 'precision' | 'relative' | 'counted'> {
  /** First token and the one after the last. */
  start: number;
  next: number;
}

/** Years that a date of news can have, and the same in the Buddhist era of Thai texts. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const BUDDHIST = 543;

/** Year for four written digits, or null. Thai texts count from the Buddha's death. */
export function yearOf(value: number, language: string): number | null {
  const year = language === 'th' && value > LAST_YEAR ? value - BUDDHIST : value;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** A text seldom speaks of a day much later than itself: within so many days a date without a year is taken as coming. */
const AHEAD = 90;

/** The year that a day or month without one belongs to: the nearest, seen from publication. */
export function nearestYear(month: number, day: number, published: Day): number {
  const { year } = monthOf(published);
  return dayNumber(year, month, day) > published + AHEAD ? year - 1 : year;
}

/** A whole day, if the calendar has it. `relative`: its year was not told. */
export function dayFound(
  year: number,
  month: number,
  day: number,
  place: Pick<FoundDate, 'start' | 'next'>,
  until?: number,
  relative = false,
): FoundDate | null {
  if (!isRealDay(year, month, day)) return null;
  const from = isoDay(dayNumber(year, month, day));
  const range = until !== undefined && until > day && isRealDay(year, month, until);
  const to = range ? { to: isoDay(dayNumber(year, month, until)) } : {};
  return { ...place, from, ...to, precision: 'day', relative };
}

/** A month of a year. */
export function monthFound(
  year: number,
  month: number,
  relative: boolean,
  place: Pick<FoundDate, 'start' | 'next'>,
): FoundDate {
  return { ...place, from: isoMonth(year, month), precision: 'month', relative };
}
