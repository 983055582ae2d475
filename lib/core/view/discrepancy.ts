import { groupBy } from '../pack/group';
import type { Answer, Claim } from '../pack/schema';
import type { Counts, Quantity, Unit } from '../types';
import { countTraced } from './counts';
import type { OriginsOf } from './origins-of';
import { answerOf, type StoryIndex } from './shown';
import { firstReport } from './timeline';

/** One figure that reports give for a claim. */
export interface FigureRow {
  answer: string;
  quantity: Quantity;
  counts: Counts;
  /** ISO 8601 date of the first dated report, or null. */
  since: string | null;
  drift: boolean;
  /** Where the figure lies on the axis, 0–1; a range has an end as well. */
  at: number;
  end: number | null;
}

export interface FigureTable {
  claim: string;
  unit: Unit;
  scale: 'log' | 'linear';
  /** Values to draw a line at, in the base unit, with their place on the axis. */
  ticks: { value: number; at: number }[];
  /** Smallest figure first. */
  rows: FigureRow[];
}

/** From this ratio of largest to smallest on, small figures would vanish on a linear axis. */
const LOG_FROM_RATIO = 20;
/** Most lines on an axis: more can't be told apart in a narrow column. */
const MOST_TICKS = 6;

/** The figures given for one quantity claim on one axis, or null when fewer than two can be compared. */
export function figuresOf(claim: Claim, index: StoryIndex, originsOf: OriginsOf): FigureTable | null {
  const rows = groupRows(claim, index, originsOf);
  const values = rows.flatMap((row) => [row.quantity.value, row.quantity.max ?? row.quantity.value]);
  const unit = rows[0]?.quantity.unit;
  if (rows.length < 2 || !unit) return null;
  const axis = axisFor(values);
  for (const row of rows) {
    row.at = axis.place(row.quantity.value);
    row.end = row.quantity.max === undefined ? null : axis.place(row.quantity.max);
  }
  rows.sort((a, b) => a.quantity.value - b.quantity.value || b.counts.reports - a.counts.reports);
  const ticks = axis.ticks.map((value) => ({ value, at: axis.place(value) }));
  return { claim: claim.id, unit, scale: axis.scale, ticks, rows };
}

/** Every claim of the story whose figures can be set side by side, the widest spread first. */
export function figureTables(index: StoryIndex, originsOf: OriginsOf): FigureTable[] {
  const tables = index.story.claims
    .filter((claim) => claim.kind === 'quantity')
    .map((claim) => figuresOf(claim, index, originsOf))
    .filter((table) => table !== null);
  return tables.sort((a, b) => spread(b) - spread(a));
}

function spread(table: FigureTable): number {
  const values = table.rows.map((row) => row.quantity.value);
  const least = Math.min(...values);
  return least > 0 ? Math.max(...values) / least : 1;
}

function groupRows(claim: Claim, index: StoryIndex, originsOf: OriginsOf): FigureRow[] {
  const groups = groupBy(index.evidence.get(claim.id) ?? [], (row) => row.answer);
  const rows: FigureRow[] = [];
  for (const [id, evidence] of groups) {
    const answer: Answer | null = answerOf(claim, id);
    if (!answer?.quantity) continue;
    const traced = evidence.map(({ report }) => ({ report, origins: originsOf(report, claim.id, id) }));
    const first = firstReport(
      evidence.map((row) => row.report),
      index,
    );
    rows.push({
      answer: id,
      quantity: answer.quantity,
      counts: countTraced(traced, index),
      since: first?.date ?? null,
      drift: answer.drift,
      at: 0,
      end: null,
    });
  }
  return rows;
}

/** An axis that holds all values: powers of ten when they spread far, else even steps from zero. */
export function axisFor(values: readonly number[]): {
  scale: 'log' | 'linear';
  ticks: number[];
  place(value: number): number;
} {
  const most = Math.max(...values);
  const least = Math.min(...values);
  if (least > 0 && most / least >= LOG_FROM_RATIO) return logAxis(least, most);
  const step = niceStep(most / (MOST_TICKS - 1));
  const ticks = Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, nth) => nth * step);
  const end = ticks.at(-1) || 1;
  return { scale: 'linear', ticks, place: (value) => Math.max(0, value) / end };
}

function logAxis(least: number, most: number): ReturnType<typeof axisFor> {
  const first = Math.floor(Math.log10(least));
  const last = Math.max(first + 1, Math.ceil(Math.log10(most) - 1e-9));
  const stride = Math.ceil((last - first) / (MOST_TICKS - 1));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += stride) ticks.push(10 ** power);
  const place = (value: number) => (Math.log10(value) - first) / (last - first);
  return { scale: 'log', ticks, place };
}

/** The smallest of 1, 2 and 5 times a power of ten that is at least `rough`. */
function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough - 1e-9) ?? 10;
  return factor * power;
}
