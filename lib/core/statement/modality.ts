import type { Hit, Sentence } from '../reading.ts';
import type { Modality, Span } from '../types.ts';
import type { CueKind, Speech } from './speech.ts';
import { overlaps, type Window } from './window.ts';

/** How far before what it modifies a cue may stand, in words: "planned, sources said, to move" is six. */
const REACH = 7;
/** Plain negation stands close to its verb; farther away it negates something else. */
const NEGATION_REACH = 5;
/** Where verbs come last, what goes before a word has its own verb: a negation this far before it is that one's. */
const NEGATION_BEFORE_LAST = 2;
/** Behind its verb it stands closer still: "reagierte zunächst nicht". */
const NEGATION_BEHIND = 3;

/** The strongest cue wins: a denial of a plan is a denial. */
const ORDER: readonly (readonly [CueKind, Modality])[] = [
  ['denied', 'denied'],
  ['condition', 'conditional'],
  ['planned', 'planned'],
  ['alleged', 'alleged'],
  ['conditional', 'conditional'],
];

export interface Manner {
  modality: Modality;
  negated: boolean;
}

/**
 * How a sentence says what stands in `window`: the strongest cue inside it or close before it (after it too in
 * languages whose verbs come last), not reached across a clause break; `done` when there is none. A negation or denial
 * that is part of a concept's own words ("no evidence") is that concept's business; so is a possibility within a
 * phrase ("can no longer use"), and a plan where `plain` says that the words tell what is planned and not how it is
 * told ("used to plan strikes"). What the text itself calls wrong is `denied`.
 */
export function mannerOf(sentence: Sentence, window: Window, speech: Speech, plain = false): Manner {
  const idioms = sentence.cues.filter((cue) => cue.id === 'idiom');
  const near = (kind: CueKind, reach: number, masks: readonly Span[]) =>
    sentence.cues.some(
      (cue) =>
        cue.id === kind &&
        !isMasked(cue, masks) &&
        !(kind === 'planned' && isHearsay(sentence, cue)) &&
        (reaches(sentence, cue, window, reach, speech) || isAdded(cue, window)),
    );
  const own = sentence.concepts.filter((hit) => window.hits.some(({ id }) => id === hit.id));
  const masks = [...idioms, ...own];
  if (inClause('wrong', sentence, window, masks)) return { modality: 'denied', negated: false };
  const told = plain ? sentence.concepts.filter((hit) => isMasked(hit, [window])) : [];
  const maskOf: Partial<Record<CueKind, readonly Span[]>> = {
    planned: [...idioms, ...told],
    denied: masks,
    conditional: [...idioms, ...own.filter(({ at, last }) => last > at)],
  };
  const modality = ORDER.find(([kind]) => near(kind, REACH, maskOf[kind] ?? idioms))?.[1] ?? 'done';
  const negated = near('negation', NEGATION_REACH, masks) || isNegatedBehind(sentence, window, masks);
  return { modality, negated };
}

/** "ska ha sparat", "skal have gemt": what alone would be a plan is part of longer words of hearsay. */
function isHearsay({ cues }: Sentence, { start, end }: Span): boolean {
  return cues.some(
    (cue) =>
      cue.id === 'alleged' && cue.start <= start && cue.end >= end && cue.end - cue.start > end - start,
  );
}

/** Whether the sentence only supposes what stands in `window`, asks whether it is so, or tells it as rumour: no statement. */
export function isSupposed(sentence: Sentence, window: Window, speech: Speech): boolean {
  const idioms = sentence.cues.filter((cue) => cue.id === 'idiom');
  const isOpen = sentence.cues.some(
    (cue) =>
      cue.id === 'condition' && !isMasked(cue, idioms) && reaches(sentence, cue, window, REACH, speech),
  );
  return isOpen || inClause('supposed', sentence, window, []);
}

/** Whether a cue of this kind stands in the clause of the window, however far. */
function inClause(kind: CueKind, sentence: Sentence, window: Span, masks: readonly Span[]): boolean {
  return sentence.cues.some(
    (cue) =>
      cue.id === kind &&
      !isMasked(cue, masks) &&
      !isBroken(sentence, Math.min(cue.end, window.end), Math.max(cue.start, window.start)),
  );
}

/** Whether a word that negates the verb before it follows: "antwortete nicht". */
function isNegatedBehind(sentence: Sentence, window: Window, masks: readonly Span[]): boolean {
  return sentence.cues.some(
    (cue) =>
      cue.id === 'negationAfter' &&
      cue.start >= window.end &&
      cue.at - window.last <= NEGATION_BEHIND &&
      !isMasked(cue, masks) &&
      !isBroken(sentence, window.end, cue.start),
  );
}

/** "ran the taps, it is claimed": hearsay right behind what it takes back. */
function isAdded(cue: Hit, window: Window): boolean {
  return cue.id === 'alleged' && cue.start >= window.end && cue.at - window.last === 1;
}

function isMasked(cue: Span, masks: readonly Span[]): boolean {
  return masks.some((mask) => mask.start <= cue.start && mask.end >= cue.end);
}

function reaches(sentence: Sentence, cue: Hit, window: Window, reach: number, speech: Speech): boolean {
  if (overlaps(cue, window)) return true;
  // By offsets: where words are not parted by spaces, several stand at one place.
  if (cue.end <= window.start) {
    const most = speech.cuesFollow && cue.id === 'negation' ? NEGATION_BEFORE_LAST : reach;
    return window.at - cue.last <= most && !isBroken(sentence, cue.end, window.start);
  }
  return speech.cuesFollow && cue.at - window.last <= reach && !isBroken(sentence, window.end, cue.start);
}

function isBroken(sentence: Sentence, from: number, to: number): boolean {
  return sentence.cues.some((cue) => cue.id === 'break' && cue.start >= from && cue.end <= to);
}
