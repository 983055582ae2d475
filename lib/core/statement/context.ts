import type { Concept } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ClaimPlan } from './plan.ts';
import { hasConcept } from './window.ts';

/** How many sentences back a sentence may take its subject from: "The letter … It … " is two. */
const LOOK_BACK = 2;

/** Whether a sentence can speak to a claim at all: what it must name, and nothing that makes it another claim's. */
export function isEligible(reading: Reading, sentence: Sentence, plan: ClaimPlan): boolean {
  if (isQuestion(reading, sentence)) return false;
  if (!plan.needs.every((concept) => hasConcept(sentence.concepts, concept))) return false;
  if (plan.unless.some((concept) => hasConcept(sentence.concepts, concept))) return false;
  return plan.frame.every((concept) => isInContext(reading, sentence, concept));
}

/** Whether the sentence, one of the two before it, or the headline names a concept. */
export function isInContext(reading: Reading, sentence: Sentence, concept: Concept): boolean {
  if (!isFound(reading, concept)) return false;
  for (let back = 0; back <= LOOK_BACK; back++) {
    const earlier = reading.sentences[sentence.index - back];
    if (earlier && hasConcept(earlier.concepts, concept)) return true;
  }
  return reading.sentences.some(
    (other) => isHeading(other) && other.start <= sentence.start && hasConcept(other.concepts, concept),
  );
}

function isFound(reading: Reading, concept: Concept): boolean {
  return (typeof concept === 'string' ? [concept] : concept).some((id) => reading.found.has(id));
}

function isHeading(sentence: Sentence): boolean {
  return sentence.kind === 'headline' || sentence.kind === 'standfirst';
}

/** A question mark and what may close after it. Greek asks with a semicolon. */
const ASKS = /[?？؟\u037e][\s"'”’»›」』）)\]]{0,3}$/;
const ASKS_IN_GREEK = /;[\s"'”’»)]{0,3}$/;

/** Who asks whether something is so does not say that it is. */
function isQuestion({ repaired, language }: Reading, { start, end }: Sentence): boolean {
  const tail = repaired.text.slice(Math.max(start, end - 4), end);
  return ASKS.test(tail) || (language === 'el' && ASKS_IN_GREEK.test(tail));
}
