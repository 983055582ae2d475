/** What languages call months and weekdays, and how they say "last week": as `Intl` gives it, without asking it. */
import kept from './calendar-names.json';

/** A locale's names: months and weekdays in order, "last month" as [words, unit, offset], "3 days ago" as it is written. */
export interface CalendarNames {
  /** January first, standing alone. */
  months: readonly string[];
  /** The same in a date. */
  dated: readonly string[];
  /** The same shortened, in a date. */
  short: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** The units of `UNITS`, each with the offsets of `OFFSETS`. */
  when: readonly string[];
  /** So many days of `SAMPLE_NUMBERS` ago. */
  ago: readonly string[];
}

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export const OFFSETS = [-2, -1, 0, 1] as const;
/** Plural forms differ by number; these bring most of them out. */
const SAMPLE_NUMBERS = [3, 5];
/** A Monday to count weekdays from. */
const SOME_MONDAY = Date.UTC(2025, 8, 22);
const DAY_MS = 86_400_000;

const FIELDS = ['months', 'dated', 'short', 'weekdays', 'when', 'ago'] as const;

/**
 * The names of a locale (BCP 47). From the table beside this file, as the first use of `Intl` in a background that has just
 * been started takes longer than the rest of the language; from `Intl` for a locale that is not in it.
 */
export function calendarNames(locale: string): CalendarNames {
  const written = (kept as Readonly<Record<string, string>>)[locale];
  return written === undefined ? namesFromIntl(locale) : readNames(written);
}

/** Names as one string, for the table. */
export function writeNames(names: CalendarNames): string {
  return FIELDS.map((field) => (sameAsMonths(names, field) ? '' : names[field].join('|'))).join(';');
}

/** The names that were written. */
export function readNames(written: string): CalendarNames {
  const lists = written.split(';').map((list) => list.split('|'));
  const months = lists[0] ?? [];
  const [, dated = [], short = [], weekdays = [], when = [], ago = []] = lists;
  return { months, dated: dated[0] ? dated : months, short: short[0] ? short : months, weekdays, when, ago };
}

const sameAsMonths = (names: CalendarNames, field: (typeof FIELDS)[number]): boolean =>
  (field === 'dated' || field === 'short') && names[field].join() === names.months.join();

/** The names of a locale as this machine's `Intl` has them. */
export function namesFromIntl(locale: string): CalendarNames {
  const months = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(locale, options);
    return Array.from({ length: 12 }, (_, month) => part(format, Date.UTC(2025, month, 25), 'month'));
  };
  const weekday = formatter(locale, { weekday: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  return {
    months: months({ month: 'long' }),
    dated: months({ day: 'numeric', month: 'long' }),
    short: months({ day: 'numeric', month: 'short' }),
    weekdays: Array.from({ length: 7 }, (_, day) => part(weekday, SOME_MONDAY + day * DAY_MS, 'weekday')),
    when: UNITS.flatMap((unit) => OFFSETS.map((offset) => relative.format(offset, unit))),
    ago: SAMPLE_NUMBERS.map((number) => counted.format(-number, 'day')),
  };
}

/** A Gregorian formatter of `locale` in UTC. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
}

/** The part of a formatted date that is of `type`. */
function part(format: Intl.DateTimeFormat, day: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(new Date(day)).find((each) => each.type === type)?.value ?? '';
}
