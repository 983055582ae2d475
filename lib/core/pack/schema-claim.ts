/** The claim, its answers, and how they relate. */
import * as v from 'valibot';
import {
  conceptSchema,
  date,
  finite,
  idSchema,
  kindSchema,
  list,
  localizedSchema,
  modalitySchema,
  quantitySchema,
  text,
  unitSchema,
} from './schema-values.ts';

/**
 * Where in a sentence an answer or scope shows: every concept of `all` and none of `none`, with at most `within`
 * words between the first and the last of them (18 if not given).
 */
export const cueSchema = v.strictObject({
  all: v.pipe(list(conceptSchema), v.minLength(1, 'must name a concept')),
  none: v.optional(list(conceptSchema)),
  /** The sentence must negate these words ("did not respond"); not given, as the answer has it. */
  negated: v.optional(v.boolean()),
  /** Concepts that must not be found anywhere in the text. */
  absent: v.optional(list(conceptSchema)),
  /** Concepts that the sentence, one of the two before it, or the headline must speak of. */
  context: v.optional(list(conceptSchema)),
  /** Of a figure: it must not stand in quotation marks or a headline, where it may be a phrase. */
  unquoted: v.optional(v.boolean()),
  within: v.optional(v.pipe(finite, v.integer(), v.minValue(1))),
});

/** What an answer covers, where a claim has several extents that must not be compared. */
const scopeSchema = v.strictObject({
  id: idSchema,
  label: localizedSchema,
  /** On which point answers of this scope and another one differ. */
  kind: v.optional(kindSchema, 'scope'),
  cues: list(cueSchema),
});

/** One of the answers that reports give to a claim. */
export const answerSchema = v.strictObject({
  id: idSchema,
  label: localizedSchema,
  cues: v.optional(list(cueSchema), []),
  /** The answer is meant only when the sentence has one of these modalities; none given: any but `denied`. */
  modality: v.optional(list(modalitySchema)),
  /** The answer is what a negated sentence says ("did not access"). */
  negated: v.optional(v.boolean(), false),
  quantity: v.optional(quantitySchema),
  /** ISO 8601 date, or the first and last day of a period. */
  from: v.optional(date),
  to: v.optional(date),
  scope: v.optional(idSchema),
  /**
   * Where the answer can have entered the world: one origin, or several of which those count that a report leads back
   * to; `[]` with `drift` set.
   */
  origins: v.optional(list(idSchema)),
  /** The answer arose in copying or translating: it has no origin. */
  drift: v.optional(v.boolean(), false),
});

/** How two answers stand to each other; `why` is shown to readers. */
export const relationSchema = v.strictObject({
  between: v.tuple([idSchema, idSchema]),
  stance: v.picklist(['corroborates', 'conflicts', 'differs']),
  kind: v.optional(kindSchema),
  /** The first answer is the cautious one: what gives the second conflicts with it, and not the other way round. */
  oneSided: v.optional(v.boolean()),
  /** One day in two time zones: from so many hours ahead of UTC on, a text that gives the later one only differs. */
  laterFrom: v.optional(v.pipe(finite, v.minValue(-12), v.maxValue(14))),
  why: v.optional(localizedSchema),
});

/** Two quantities of one text that physics ties together: their ratio must lie in a range. */
const plausibilitySchema = v.strictObject({
  per: idSchema,
  /** The ratio times this is in `unit`, which is what the range and the note speak of. */
  factor: finite,
  unit: text,
  min: finite,
  max: finite,
  why: localizedSchema,
});

/** A question on which reports of a story can agree or differ. */
export const claimSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['quantity', 'date', 'choice', 'quote']),
  question: localizedSchema,
  /** Concepts that the sentence, or failing that the one before or the headline, must speak of. */
  frame: v.optional(list(conceptSchema), []),
  /** Concepts that the sentence itself must speak of. */
  needs: v.optional(list(conceptSchema), []),
  /** Concepts that make it another claim's sentence. */
  unless: v.optional(list(conceptSchema), []),
  /** Of a date: one told next to one of these is theirs ("the paper wrote on Friday"). */
  others: v.optional(list(conceptSchema)),
  unit: v.optional(unitSchema),
  range: v.optional(v.tuple([finite, finite])),
  /** Of a rate: a count of calls near this concept is one, though other words part them ("a million are taken each hour"). */
  per: v.optional(conceptSchema),
  /** A figure of this unit that is none of the answers is set against them all the same. */
  open: v.optional(v.boolean(), false),
  event: v.optional(idSchema),
  scopes: v.optional(list(scopeSchema), []),
  answers: list(answerSchema),
  relations: v.optional(list(relationSchema), []),
  plausibility: v.optional(list(plausibilitySchema), []),
  /** Context, not a point of the story: read and shown, never listed as left out. */
  context: v.optional(v.boolean(), false),
  /** A party's own answer to the report: always shown. */
  reply: v.optional(idSchema),
  note: v.optional(text),
});
