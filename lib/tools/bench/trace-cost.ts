/**
 * What of a trace is the extension's work. Pure. The trace names a script where it is entered: what a script does after
 * an `await` is not seen, so that figures are whole only for scripts that do their work at once.
 */
import type { TraceEvent } from './chrome.ts';

interface TraceCost {
  /** Milliseconds of thread time in events that name the extension, outermost only. */
  thread: number;
  /** Longest task, in milliseconds, that contains such an event. */
  longestTask: number;
}

const MICRO = 1_000;

/** The scripts of an extension that run in pages, by name; all of an extension's when none is named. */
interface Owner {
  id: string;
  scripts?: readonly string[];
}

/** Splits a trace at its marks (see `recordClockSyncMarker`): the cost of the extension after each, by its name. */
export function costByMark(events: readonly TraceEvent[], owner: Owner): Map<string, TraceCost> {
  const marks = events
    .filter((event) => event.name === 'clock_sync' && typeof event.args?.sync_id === 'string')
    .map((event) => ({ name: event.args?.sync_id as string, ts: event.ts }))
    .sort((a, b) => a.ts - b.ts);
  const costs = new Map<string, TraceCost>();
  marks.forEach(({ name, ts }, i) => {
    const end = marks[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
    costs.set(
      name,
      costOf(
        events.filter((event) => event.ts >= ts && event.ts < end),
        owner,
      ),
    );
  });
  return costs;
}

/** Cost of the extension in these events. */
export function costOf(events: readonly TraceEvent[], { id, scripts = [''] }: Owner): TraceCost {
  const addresses = scripts.map((script) => `chrome-extension://${id}/${script}`);
  const complete = events.filter((event) => event.ph === 'X' && (event.dur ?? 0) >= 0);
  const own = complete.filter(({ args }) => args && isAbout(JSON.stringify(args), addresses));
  const outermost = own.filter((event) => !own.some((other) => other !== event && encloses(other, event)));
  const tasks = complete.filter(
    (event) => event.name === 'RunTask' || event.name.endsWith('ThreadControllerImpl::RunTask'),
  );
  const holding = tasks.filter((task) => outermost.some((event) => encloses(task, event)));
  return {
    thread: outermost.reduce((sum, event) => sum + (event.tdur ?? event.dur ?? 0), 0) / MICRO,
    longestTask: Math.max(0, ...holding.map((task) => task.dur ?? 0)) / MICRO,
  };
}

const isAbout = (args: string, addresses: readonly string[]): boolean =>
  addresses.some((address) => args.includes(address));

/** Whether one event runs within another on the same thread; of two with the same times, the first holds. */
function encloses(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid) return false;
  const [outerEnd, innerEnd] = [outer.ts + (outer.dur ?? 0), inner.ts + (inner.dur ?? 0)];
  if (outer.ts === inner.ts && outerEnd === innerEnd) return false;
  return outer.ts <= inner.ts && outerEnd >= innerEnd;
}
