/** A day as its number since 1 January 1970 (UTC): dates are compared and moved as whole numbers. */
export type Day = number;

const DAY_MS = 86_400_000;

/** Day of an ISO 8601 date or date-time, or null when it names no day. */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return year && month && day && isRealDay(Number(year), Number(month), Number(day))
    ? dayNumber(Number(year), Number(month), Number(day))
    : null;
}

/** Number of a day; the month is 1–12. */
export function dayNumber(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Whether the calendar has this day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** "2025-09-25" */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** "2025-09" */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Year and month (1–12) of a day. */
export function monthOf(day: Day): { year: number; month: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Weekday of a day: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}
