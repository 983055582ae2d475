import type { Answer, Claim, Cue } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { DateMention, QuantityMention, Span } from '../types.ts';
import { isInContext } from './context.ts';
import { type Manner, mannerOf } from './modality.ts';
import type { ClaimPlan } from './plan.ts';
import { scopeOfWords } from './scope.ts';
import { speechOf } from './speech.ts';
import { hasConcept, type Window, windowsOf } from './window.ts';

/** A possible statement: an answer with the words that carry it. */
export interface Candidate {
  answer: Answer | null;
  window: Window;
  manner: Manner;
  quantity?: QuantityMention;
  date?: DateMention;
  scope?: string;
  /** Which rule found it. */
  rule: string;
}

/** How wide the words of one cue may be spread, in words, unless the cue says otherwise. */
const WIDEST_CUE = 18;

/** What stands on either side of a semicolon is told of different things: "the data was moved; Amazon declined to comment". */
const CLAUSES_APART = /[;；؛]\s|；/u;

/** Answers told by words alone. */
export function cueCandidates(
  reading: Reading,
  sentence: Sentence,
  cues: ClaimPlan['cues'],
  claim: Claim,
): Candidate[] {
  const speech = speechOf(reading.language);
  return cues.flatMap(({ answer, cue }) => {
    if (!isOpen(reading, sentence, cue)) return [];
    return windowsOf(sentence.concepts, cue.all, cue.within ?? WIDEST_CUE)
      .filter((window) => !CLAUSES_APART.test(reading.repaired.text.slice(window.start, window.end)))
      .map((window) => ({
        answer,
        window,
        manner: mannerFor(cue, mannerOf(sentence, window, speech, !answer.modality)),
      }))
      .filter(({ manner }) => suits(answer, manner, cue.negated))
      .map((found) => ({
        ...found,
        ...scoped(sentence, claim, found.window),
        rule: `cue ${answer.id}: ${found.window.hits.map((hit) => hit.id).join(' + ')}`,
      }));
  });
}

/** Who denies that somebody knew says that he did not: for a cue that asks for a negation a denial is one. */
function mannerFor(cue: Cue, manner: Manner): Manner {
  if (!cue.negated || manner.negated || manner.modality !== 'denied') return manner;
  return { modality: 'done', negated: true };
}

function scoped(sentence: Sentence, claim: Claim, window: Span): { scope?: string } {
  const scope = scopeOfWords(sentence, claim, window);
  return scope ? { scope } : {};
}

/** Whether the sentence and its text have what the cue asks for, and nothing that it rules out. */
function isOpen(reading: Reading, sentence: Sentence, cue: Cue): boolean {
  if (!cue.all.every((concept) => hasConcept(sentence.ids, concept))) return false;
  if (cue.none?.some((concept) => hasConcept(sentence.ids, concept))) return false;
  if (cue.absent?.some((concept) => hasConcept(reading.found, concept))) return false;
  return (cue.context ?? []).every((concept) => isInContext(reading, sentence, concept));
}

/** Whether a sentence that says it in this manner gives this answer. */
export function suits(answer: Answer, manner: Manner, negated = answer.negated): boolean {
  if (manner.negated !== negated) return false;
  return answer.modality ? answer.modality.includes(manner.modality) : manner.modality !== 'denied';
}

/** Whether the sentence says that it is not so. */
export function isTakenBack(manner: Manner): boolean {
  return manner.negated || manner.modality === 'denied';
}

/** The cues of an answer whose words the sentence has, whatever its manner. */
export function cuesSaid(reading: Reading, sentence: Sentence, answer: Answer): Cue[] {
  return answer.cues.filter(
    (cue) =>
      isOpen(reading, sentence, cue) &&
      windowsOf(sentence.concepts, cue.all, cue.within ?? WIDEST_CUE).length > 0,
  );
}
