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
 * one hit and takes the nearest later hit of each other concept, none farther than `within`: a text without sentence ends
 * takes as long for its length as any other.
 */
export function windowsOf(hits: readonly Hit[], concepts: readonly Concept[], within: number): Window[] {
  const groups = concepts.map(groupOf);
  const windows: Window[] = [];
  hits.forEach((first, index) => {
    if (!groups.some((group) => group.includes(first.id))) return;
    const window = windowFrom(hits, index, groups, within);
    if (window && window.last - window.at <= within) windows.push(window);
  });
  windows.sort((a, b) => a.last - a.at - (b.last - b.at) || a.at - b.at);
  return withoutOverlaps(windows);
}

/** Leaves out every window that shares text with one before it. Windows are found by the places they cover. */
function withoutOverlaps(windows: readonly Window[]): Window[] {
  const covering = new Map<number, Window[]>();
  return windows.filter((window) => {
    for (let place = window.at; place <= window.last; place++) {
      if (covering.get(place)?.some((narrower) => overlaps(narrower, window))) return false;
    }
    for (let place = window.at; place <= window.last; place++) {
      const here = covering.get(place);
      if (here) here.push(window);
      else covering.set(place, [window]);
    }
    return true;
  });
}

function windowFrom(
  hits: readonly Hit[],
  from: number,
  groups: readonly (readonly string[])[],
  within: number,
): Window | null {
  const taken: Hit[] = [];
  for (const group of groups) {
    const hit = nextOf(hits, from, group, taken, within);
    if (!hit) return null;
    taken.push(hit);
  }
  if (!taken.includes(hits[from] as Hit)) return null;
  return windowOver(taken, groups.length);
}

/** The first hit of a group from `from` on that is not taken, as long as it starts within reach of the one there. */
function nextOf(
  hits: readonly Hit[],
  from: number,
  group: readonly string[],
  taken: readonly Hit[],
  within: number,
): Hit | undefined {
  const farthest = (hits[from]?.at ?? 0) + within;
  for (let i = from; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.at > farthest) return undefined;
    if (group.includes(hit.id) && !taken.includes(hit)) return hit;
  }
  return undefined;
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

/** Characters between two spans; 0 when they touch or overlap. */
export function gap(a: Span, b: Span): number {
  if (a.end <= b.start) return b.start - a.end;
  if (b.end <= a.start) return a.start - b.end;
  return 0;
}
