import type { Concept } from '../pack/schema.ts';
import type { Hit } from '../reading.ts';
import type { Span } from '../types.ts';

/** A stretch of a sentence that holds one hit of each group asked for. */
export interface Window extends Span {
  /** Place in words of its first and last word. */
  at: number;
  last: number;
  /** How many groups it satisfies: how specific it is. */
  size: number;
  hits: readonly Hit[];
}

/** Concept ids that will do for one place of a cue. */
export function groupOf(concept: Concept): readonly string[] {
  return typeof concept === 'string' ? [concept] : concept;
}

/** Whether a concept, or one of several, is among the ids found somewhere. */
export function hasConcept(ids: { has(id: string): boolean }, concept: Concept): boolean {
  return typeof concept === 'string' ? ids.has(concept) : concept.some((id) => ids.has(id));
}

/**
 * All narrowest windows over `hits` (in text order) that hold a hit of every concept, at most `within` words wide
 * and not overlapping each other; the narrowest first. The smallest-range-covering sweep: each window starts at
 * one hit and takes the nearest later hit of each other concept, so it is quadratic in the hits of one sentence only.
 */
export function windowsOf(hits: readonly Hit[], concepts: readonly Concept[], within: number): Window[] {
  const groups = concepts.map(groupOf);
  const windows: Window[] = [];
  hits.forEach((first, index) => {
    if (!groups.some((group) => group.includes(first.id))) return;
    const window = windowFrom(hits, index, groups);
    if (window && window.last - window.at <= within) windows.push(window);
  });
  windows.sort((a, b) => a.last - a.at - (b.last - b.at) || a.at - b.at);
  return windows.filter((window, i) => !windows.slice(0, i).some((narrower) => overlaps(narrower, window)));
}

function windowFrom(
  hits: readonly Hit[],
  from: number,
  groups: readonly (readonly string[])[],
): Window | null {
  const taken: Hit[] = [];
  for (const group of groups) {
    const hit = hits
      .slice(from)
      .find((candidate) => group.includes(candidate.id) && !taken.includes(candidate));
    if (!hit) return null;
    taken.push(hit);
  }
  if (!taken.includes(hits[from] as Hit)) return null;
  return windowOver(taken, groups.length);
}

/** The window over some hits. There must be at least one. */
export function windowOver(hits: readonly Hit[], size: number): Window {
  return {
    start: Math.min(...hits.map((hit) => hit.start)),
    end: Math.max(...hits.map((hit) => hit.end)),
    at: Math.min(...hits.map((hit) => hit.at)),
    last: Math.max(...hits.map((hit) => hit.last)),
    size,
    hits,
  };
}

/** Whether two spans share text. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
