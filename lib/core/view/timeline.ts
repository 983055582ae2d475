import { groupBy } from '../pack/group';
import { compareDates, compareText } from '../pack/order';
import type { Claim } from '../pack/schema';
import type { Counts } from '../types';
import { countTraced } from './counts';
import type { OriginsOf } from './origins-of';
import type { StoryIndex } from './shown';

/** A day, month or year, or a stretch of them, as ISO 8601. */
export interface When {
  from: string;
  to: string | null;
}

/** One answer on two clocks: when it happened, and when it was first reported. */
export interface TimelineEntry {
  claim: string;
  answer: string;
  happened: When | null;
  /** Date and id of the first dated report that gave it. */
  reported: { date: string; report: string };
  counts: Counts;
  /** The answer that replaced this one, when a later report did. */
  supersededBy: string | null;
  /** Whole days from the end of what happened to the first report; null when a date is no full day. */
  lag: number | null;
}

const DAY = 86_400_000;
const FULL_DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Every dated answer of a story (or of one claim), in order of first report. With `happened` as order, by the other
 * clock; answers without such a date then come last.
 */
export function timelineOf(
  index: StoryIndex,
  originsOf: OriginsOf,
  claim: string | null = null,
  order: 'reported' | 'happened' = 'reported',
): TimelineEntry[] {
  const claims = claim === null ? index.story.claims : index.story.claims.filter((each) => each.id === claim);
  const entries = claims.flatMap((each) => entriesOf(each, index, originsOf));
  return entries.sort(
    (a, b) => compareText(clock(a, order), clock(b, order)) || compareText(a.claim, b.claim),
  );
}

function clock(entry: TimelineEntry, order: 'reported' | 'happened'): string {
  if (order === 'reported') return entry.reported.date;
  return entry.happened ? entry.happened.from : '9999';
}

function entriesOf(claim: Claim, index: StoryIndex, originsOf: OriginsOf): TimelineEntry[] {
  const groups = groupBy(index.evidence.get(claim.id) ?? [], (row) => row.answer);
  const entries: TimelineEntry[] = [];
  for (const [answer, rows] of groups) {
    const reported = firstReport(
      rows.map((row) => row.report),
      index,
    );
    if (!reported) continue;
    const asOf = rows.map((row) => row.asOf).filter((date) => date !== undefined);
    const happened = whenOf(claim, answer, asOf, index);
    const traced = rows.map(({ report }) => ({ report, origins: originsOf(report, claim.id, answer) }));
    entries.push({
      claim: claim.id,
      answer,
      happened,
      reported,
      counts: countTraced(traced, index),
      supersededBy: successor(claim, answer, index),
      lag: happened ? daysBetween(happened.to ?? happened.from, reported.date) : null,
    });
  }
  return entries;
}

/** The earliest dated report among these, or null. */
export function firstReport(
  reports: readonly string[],
  index: StoryIndex,
): { date: string; report: string } | null {
  let first: { date: string; report: string } | null = null;
  for (const id of reports) {
    const date = index.reports.get(id)?.published;
    if (date && (!first || compareDates(date, first.date) < 0)) first = { date, report: id };
  }
  return first;
}

/** When what the answer says happened: its own date, else the evidence's, else that of the claim's event. */
function whenOf(claim: Claim, id: string, asOf: readonly string[], index: StoryIndex): When | null {
  const answer = claim.answers.find((each) => each.id === id);
  if (answer?.from) return { from: answer.from, to: answer.to ?? null };
  const earliest = [...asOf].sort(compareDates)[0];
  if (earliest) return { from: earliest, to: null };
  const event = index.story.events.find((each) => each.id === claim.event);
  return event ? { from: event.from, to: event.to ?? null } : null;
}

/** The answer that superseded this one: of those so related and first reported later, the one that came next. */
function successor(claim: Claim, answer: string, index: StoryIndex): string | null {
  const firstOf = (id: string) =>
    firstReport(
      (index.evidence.get(claim.id) ?? []).filter((row) => row.answer === id).map((row) => row.report),
      index,
    );
  const own = firstOf(answer);
  if (!own) return null;
  const [next] = claim.relations
    .filter(({ between, kind }) => kind === 'superseded' && between.includes(answer))
    .map(({ between: [a, b] }) => (a === answer ? b : a))
    .map((id) => ({ id, date: firstOf(id)?.date ?? '' }))
    .filter(({ date }) => date && compareDates(date, own.date) > 0)
    .sort((a, b) => compareDates(a.date, b.date));
  return next?.id ?? null;
}

/** Whole days from one full ISO date to another, or null when either gives no day. */
export function daysBetween(from: string, to: string): number | null {
  if (!FULL_DAY.test(from) || !FULL_DAY.test(to)) return null;
  const start = Date.parse(from.slice(0, 10));
  const end = Date.parse(to.slice(0, 10));
  return Math.round((end - start) / DAY);
}
