import type { Answer, Claim, Evidence, Story } from '../../../lib/core/pack/schema.ts';
import type { QuantityMention, Statement, Unit } from '../../../lib/core/types.ts';
import { packOf, samplePack } from '../pack/sample-pack.ts';

/** An answer with nothing but an id, unless told. */
export function answer(id: string, more: Partial<Answer> = {}): Answer {
  return { id, label: { en: id }, cues: [], negated: false, drift: false, ...more };
}

/** An answer that is a figure. */
export function figure(id: string, value: number, more: Partial<Answer> = {}, unit: Unit = 'bytes'): Answer {
  return answer(id, { quantity: { value, unit, exactness: 'exact' }, ...more });
}

/** A claim of some answers. */
export function claim(answers: Answer[], more: Partial<Claim> = {}): Claim {
  return {
    id: 'claim',
    kind: 'choice',
    question: { en: 'What?' },
    frame: [],
    needs: [],
    unless: [],
    open: false,
    scopes: [],
    relations: [],
    plausibility: [],
    context: false,
    answers,
    ...more,
  };
}

/** A scope without cues. */
export function scope(id: string): Claim['scopes'][number] {
  return { id, label: { en: id }, kind: 'scope', cues: [] };
}

/** A figure as read from a text. */
export function mention(value: number, more: Partial<QuantityMention> = {}): QuantityMention {
  return {
    value,
    unit: 'bytes',
    exactness: 'exact',
    digits: 3,
    text: String(value),
    start: 0,
    end: 4,
    ...more,
  };
}

/** A statement in a text's own voice, unless told. */
export function statement(given: string | null, more: Partial<Statement> = {}): Statement {
  return {
    claim: 'claim',
    answer: given,
    modality: 'done',
    negated: false,
    attribution: { type: 'none' },
    focus: { start: 0, end: 4 },
    block: 'paragraph',
    start: 0,
    end: 20,
    trace: ['claim claim'],
    ...more,
  };
}

/** A row of evidence that was read on the report's own page. */
export function evidence(given: string, more: Partial<Evidence> = {}): Evidence {
  return {
    report: 'report',
    claim: 'claim',
    answer: given,
    modality: 'done',
    attribution: 'none',
    basis: 'read',
    ...more,
  };
}

/** The sample story with changes. */
export function sampleStory(change: (story: any) => void = () => {}): Story {
  const pack = samplePack();
  change(pack.stories[0]);
  return packOf(pack).stories[0] as Story;
}
