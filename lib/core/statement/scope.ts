import type { Claim } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Span } from '../types.ts';
import { gap, type Window, windowsOf } from './window.ts';

/** A scope is told within the sentence or a clause of it: the widest a cue may be, in words. */
const WIDEST_SCOPE_CUE = 24;

/** Which scope of a claim some words of a sentence are said of: the nearest scope cue in it, if there is one. */
export function scopeOfWords(sentence: Sentence, claim: Claim, words: Span): string | undefined {
  return nearestScope(sentence, claim, words);
}

/**
 * Which scope of a claim a figure is given for: the scope cue nearest to it in its sentence, or failing that in
 * the sentence before. Undefined when the text does not say.
 */
export function scopeOfFigure(
  reading: Reading,
  sentence: Sentence,
  claim: Claim,
  figure: Span,
): string | undefined {
  const before = reading.sentences[sentence.index - 1];
  return (
    nearestScope(sentence, claim, figure) ??
    (before && before.block === sentence.block ? nearestScope(before, claim, figure) : undefined)
  );
}

function nearestScope(sentence: Sentence, claim: Claim, figure: Span): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const { id, windows } of scopesIn(sentence, claim)) {
    for (const window of around(windows, figure)) {
      const distance = gap(window, figure);
      if (!best || distance < best.distance) best = { id, distance };
    }
  }
  return best?.id;
}

interface ScopeCue {
  id: string;
  /** In the order of the text. */
  windows: readonly Window[];
}

const found = new WeakMap<Sentence, Map<Claim, readonly ScopeCue[]>>();

/** Where a sentence speaks of each scope of a claim: looked up once, as a table asks for each of its figures. */
function scopesIn(sentence: Sentence, claim: Claim): readonly ScopeCue[] {
  const known = found.get(sentence)?.get(claim);
  if (known) return known;
  const scopes = claim.scopes.flatMap(({ id, cues }) =>
    cues.map(({ all, within }) => ({
      id,
      windows: windowsOf(sentence.concepts, all, within ?? WIDEST_SCOPE_CUE).sort(
        (a, b) => a.start - b.start,
      ),
    })),
  );
  const claims = found.get(sentence) ?? new Map<Claim, readonly ScopeCue[]>();
  found.set(sentence, claims.set(claim, scopes));
  return scopes;
}

/** So many windows on either side of a figure hold the nearest one: they do not overlap. */
const NEIGHBOURS = 2;

function around(windows: readonly Window[], figure: Span): readonly Window[] {
  let [low, high] = [0, windows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((windows[middle] as Window).start < figure.start) low = middle + 1;
    else high = middle;
  }
  return windows.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}
