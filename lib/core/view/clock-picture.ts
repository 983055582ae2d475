import type { TimelineEntry } from './timeline';

/** One answer as a line from when it happened to when it was reported. Places are 0–1 along the axis of time. */
interface ClockLine {
  entry: TimelineEntry;
  happened: number;
  /** End of the stretch in which it happened, when it was one. */
  until: number | null;
  reported: number;
}

interface ClockPicture {
  lines: readonly ClockLine[];
  /** Months or years to mark on the axis, as ISO 8601 "2025" or "2025-09". */
  ticks: readonly { date: string; at: number }[];
}

const DAY = 86_400_000;
/** Up to this length an axis is marked in months, above it in years. Days. */
const MONTHS_UP_TO = 400;
/** More marks than this run into each other in a narrow panel. */
const MOST_TICKS = 7;

/** Both clocks on one axis of time, or null when nothing has both dates or all of it falls on one day. */
export function clockPicture(entries: readonly TimelineEntry[]): ClockPicture | null {
  const dated = entries.filter((entry) => entry.happened !== null);
  const days = dated.flatMap(({ happened, reported }) => [
    firstDay(happened?.from ?? reported.date),
    firstDay(reported.date),
  ]);
  const least = Math.min(...days);
  const most = Math.max(...days);
  if (dated.length === 0 || least === most) return null;
  const place = (iso: string) => Math.min(1, Math.max(0, (firstDay(iso) - least) / (most - least)));
  const lines = dated.map((entry) => ({
    entry,
    happened: place(entry.happened?.from ?? entry.reported.date),
    until: entry.happened?.to ? place(entry.happened.to) : null,
    reported: place(entry.reported.date),
  }));
  const ticks = ticksBetween(least, most).map((date) => ({ date, at: place(date) }));
  return { lines, ticks };
}

/** The first day an ISO date can mean, in days since 1970. */
function firstDay(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The beginnings of months or years between two days, thinned to what there is room for. */
function ticksBetween(least: number, most: number): string[] {
  const inMonths = most - least <= MONTHS_UP_TO;
  const from = new Date(least * DAY);
  const to = new Date(most * DAY);
  const count = (date: Date) =>
    inMonths ? date.getUTCFullYear() * 12 + date.getUTCMonth() : date.getUTCFullYear();
  const ticks: string[] = [];
  for (let at = count(from) + 1; at <= count(to); at++) {
    ticks.push(inMonths ? `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` : String(at));
  }
  const stride = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, nth) => nth % stride === 0);
}
