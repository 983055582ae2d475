import type { Concept } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ClaimPlan } from './plan.ts';
import { groupOf, hasConcept } from './window.ts';

/** How many sentences back a sentence may take its subject from: "The letter … It … " is two. */
const LOOK_BACK = 2;

/** Whether a sentence can speak to a claim at all: what it must name, and nothing that makes it another claim's. */
export function isEligible(reading: Reading, sentence: Sentence, plan: ClaimPlan): boolean {
  if (!plan.needs.every((concept) => hasConcept(sentence.ids, concept))) return false;
  if (plan.unless.some((concept) => hasConcept(sentence.ids, concept))) return false;
  return plan.frame.every((concept) => isInContext(reading, sentence, concept));
}

/** Whether the sentence, one of the two before it, or the headline names a concept. */
export function isInContext(reading: Reading, sentence: Sentence, concept: Concept): boolean {
  if (!hasConcept(reading.found, concept)) return false;
  for (let back = 0; back <= LOOK_BACK; back++) {
    const earlier = reading.sentences[sentence.index - back];
    if (earlier && hasConcept(earlier.ids, concept)) return true;
  }
  const headed = headedFrom(reading);
  return groupOf(concept).some((id) => (headed.get(id) ?? Number.POSITIVE_INFINITY) <= sentence.start);
}

const headings = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** From which offset on a headline or standfirst has named a concept, by its id. */
function headedFrom(reading: Reading): ReadonlyMap<string, number> {
  let headed = headings.get(reading);
  if (!headed) {
    const named = reading.sentences
      .filter(({ kind }) => kind === 'headline' || kind === 'standfirst')
      .flatMap(({ ids, start }) => [...ids].map((id) => [id, start] as const));
    headed = new Map(named.sort((a, b) => b[1] - a[1]));
    headings.set(reading, headed);
  }
  return headed;
}
