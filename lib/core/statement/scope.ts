import type { Claim } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Span } from '../types.ts';
import { windowsOf } from './window.ts';

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
  for (const scope of claim.scopes) {
    for (const cue of scope.cues) {
      for (const window of windowsOf(sentence.concepts, cue.all, cue.within ?? WIDEST_SCOPE_CUE)) {
        const distance = gap(window, figure);
        if (!best || distance < best.distance) best = { id: scope.id, distance };
      }
    }
  }
  return best?.id;
}

function gap(a: Span, b: Span): number {
  if (a.end <= b.start) return b.start - a.end;
  if (b.end <= a.start) return a.start - b.end;
  return 0;
}
