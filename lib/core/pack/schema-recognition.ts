/** What a pack says of which pages are about a story, and about which of its events. */
import * as v from 'valibot';
import { conceptSchema, date, finite, idSchema, list, localizedSchema } from './schema-values.ts';

export const ruleSchema = v.strictObject({
  id: idSchema,
  all: list(conceptSchema),
  none: v.optional(list(conceptSchema)),
  /** Least sum of the weights of all concepts found. */
  points: v.optional(finite),
  /** All of it stands in the headline. */
  inHeadline: v.optional(v.boolean()),
});

export const eventSchema = v.strictObject({
  id: idSchema,
  title: localizedSchema,
  role: v.picklist(['coverage', 'follow-up', 'background']),
  from: date,
  to: v.optional(date),
  /** What marks a page as being about this event rather than the story's core. */
  rules: v.optional(list(ruleSchema), []),
});

export const recognitionSchema = v.strictObject({
  weights: v.record(idSchema, finite),
  /** Any one that holds makes the page one about this story. */
  rules: list(ruleSchema),
  /** What the story is about: a page that hardly names any of them mentions the story in passing. */
  main: v.optional(list(idSchema), []),
  /** Matters close by: a page whose headline names one of them, and nothing of `main`, is about that. */
  beside: v.optional(list(idSchema)),
  /** Concepts any word of which makes the always-on script ask: rare names only, never common ones. */
  triggers: v.pipe(list(idSchema), v.minLength(1, 'must name a concept')),
  /** Concepts that do so only together: a word of each side. */
  pairs: v.optional(list(v.tuple([conceptSchema, conceptSchema])), []),
});
