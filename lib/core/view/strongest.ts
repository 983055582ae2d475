import { compareDates, compareText } from '../pack/order';
import type { Report } from '../pack/schema';
import type { StoryIndex } from './shown';

/** How near to the source each kind of report is: the nearest is named first. */
const NEARNESS: Readonly<Record<Report['kind'], number>> = {
  'original-investigation': 0,
  'company-statement': 1,
  wire: 2,
  'own-reporting': 3,
  translation: 4,
  analysis: 5,
  rewrite: 6,
  opinion: 7,
  advocacy: 8,
};

/** A date after every real one: reports without a date come last. */
const NO_DATE = '9999';

/**
 * A comparison that names reports nearest the source first: those in which an origin entered the world, then by
 * kind, then the earlier, then by id so that the order is the same for every reader.
 */
export function nearestSource(index: StoryIndex): (a: Report, b: Report) => number {
  const roots = new Set(index.story.origins.flatMap((origin) => origin.roots));
  return (a, b) =>
    Number(roots.has(b.id)) - Number(roots.has(a.id)) ||
    NEARNESS[a.kind] - NEARNESS[b.kind] ||
    compareDates(a.published ?? NO_DATE, b.published ?? NO_DATE) ||
    compareText(a.id, b.id);
}
