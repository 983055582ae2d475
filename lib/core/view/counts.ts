import type { Counts } from '../types';
import type { StoryIndex } from './shown';

/** A report with the origins behind what it says. */
export interface Traced {
  report: string;
  origins: readonly string[];
}

/** Counts reports, outlets and independent origins, each once. A report the story does not hold is left out. */
export function countTraced(traced: readonly Traced[], index: Pick<StoryIndex, 'reports'>): Counts {
  const reports = new Set<string>();
  const outlets = new Set<string>();
  const origins = new Set<string>();
  for (const { report, origins: behind } of traced) {
    const record = index.reports.get(report);
    if (!record) continue;
    reports.add(report);
    outlets.add(record.outlet);
    for (const origin of behind) origins.add(origin);
  }
  return { reports: reports.size, outlets: outlets.size, origins: origins.size };
}

/** Orders counts strongest first: by independent origins, then by reports, then by outlets. */
export function strongerFirst(a: Counts, b: Counts): number {
  return b.origins - a.origins || b.reports - a.reports || b.outlets - a.outlets;
}
