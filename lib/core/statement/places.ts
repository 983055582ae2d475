/** Where a text can answer a claim at all. */
import type { Concept } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ClaimPlan } from './plan.ts';
import type { Values } from './values.ts';

/** The sentences that name a concept, by its id. */
export type Naming = ReadonlyMap<string, readonly Sentence[]>;

/** Sorts a text's sentences by what they name, once. */
export function sentencesByConcept({ sentences }: Reading): Naming {
  const naming = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const id of sentence.ids) {
      const known = naming.get(id);
      if (known) known.push(sentence);
      else naming.set(id, [sentence]);
    }
  }
  return naming;
}

/** A sentence with those cues of a claim of which it names the first concept. */
export type Place = readonly [sentence: Sentence, cues: ClaimPlan['cues']];

/**
 * The sentences that can answer a claim at all, in the order of the text: those with a figure or a date where it asks for
 * one, else those that name what a cue begins with. Most claims are looked for in most sentences in vain.
 */
export function placesOf(
  { sentences }: Reading,
  { claim, cues, dateless }: ClaimPlan,
  values: (sentence: Sentence) => Values,
  naming: Naming,
): Place[] {
  const isDate = !claim.unit && claim.kind === 'date';
  if (!claim.unit && !isDate) return [...placesOfCues(cues, naming)].sort(([a], [b]) => a.index - b.index);
  const told = isDate ? placesOfCues(dateless, naming) : null;
  const holds = (sentence: Sentence) => {
    const { quantities, bare, dates } = values(sentence);
    return isDate ? dates.length > 0 || told?.has(sentence) : quantities.length > 0 || bare.length > 0;
  };
  return sentences.filter(holds).map((sentence) => [sentence, cues]);
}

function placesOfCues(cues: ClaimPlan['cues'], naming: Naming): Map<Sentence, ClaimPlan['cues'][number][]> {
  const found = new Map<Sentence, ClaimPlan['cues'][number][]>();
  for (const cue of cues) {
    for (const sentence of sentencesNaming(naming, cue.cue.all[0])) {
      const own = found.get(sentence);
      if (own) own.push(cue);
      else found.set(sentence, [cue]);
    }
  }
  return found;
}

function sentencesNaming(naming: Naming, concept: Concept | undefined): Iterable<Sentence> {
  if (concept === undefined) return [];
  if (typeof concept === 'string') return naming.get(concept) ?? [];
  return new Set(concept.flatMap((id) => naming.get(id) ?? []));
}
