/**
 * The story pack, format 1. One source for the TypeScript types, the run-time check and the published JSON Schema.
 * A pack carries literal words only: no regular expression, no HTML, no code, and links are http(s).
 */
import * as v from 'valibot';
import type { answerSchema, cueSchema, relationSchema } from './schema-claim.ts';
import { claimSchema } from './schema-claim.ts';
import { eventSchema, recognitionSchema, type ruleSchema } from './schema-recognition.ts';
import { edgeSchema, evidenceSchema, originSchema, partySchema, reportSchema } from './schema-report.ts';
import {
  type conceptSchema,
  date,
  finite,
  idSchema,
  jsonText,
  list,
  localizedSchema,
  packedWordsSchema,
  text,
  wordsSchema,
} from './schema-values.ts';

const storyFields = {
  id: idSchema,
  title: localizedSchema,
  summary: v.optional(localizedSchema),
  from: date,
  to: v.optional(date),
  recognition: recognitionSchema,
  events: list(eventSchema),
  parties: v.optional(list(partySchema), []),
  /** Concepts that are names: a "no" or "may" in them says nothing about how a sentence speaks. */
  names: v.optional(list(idSchema), []),
  claims: list(claimSchema),
  origins: list(originSchema),
  reports: list(reportSchema),
  lineage: list(edgeSchema),
  evidence: list(evidenceSchema),
};

/** A story as it is shipped and kept: its concepts by id, and their words by language. */
export const storySchema = v.strictObject({
  ...storyFields,
  concepts: list(idSchema),
  words: packedWordsSchema,
});

/** A story as people write it: each concept with its words by language. */
export const writtenStorySchema = v.strictObject({
  ...storyFields,
  concepts: v.record(idSchema, wordsSchema),
});

export const packSchema = v.strictObject({
  format: v.literal(1, 'must be 1: the only format this version reads'),
  id: idSchema,
  /** Grows with every published change; of two packs of one id the higher revision is the newer. */
  revision: v.pipe(finite, v.integer('must be a whole number'), v.minValue(1)),
  date,
  title: localizedSchema,
  licence: text,
  authors: v.pipe(list(text), v.minLength(1, 'must name an author')),
  notes: v.optional(list(text), []),
  history: v.optional(list(v.strictObject({ revision: finite, date, change: text })), []),
  /** Where packs that were merged differ: the path as JSON, and every value as JSON. One of them stands in the pack. */
  disagreements: v.optional(list(v.strictObject({ place: jsonText, values: list(jsonText) })), []),
  /** Ed25519 over the canonical pack without this field: raw public key and signature, as hex digits. */
  signature: v.optional(
    v.strictObject({
      key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')),
      value: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/, 'must be 128 hex digits')),
    }),
  ),
  stories: v.pipe(list(v.union([storySchema, writtenStorySchema])), v.minLength(1, 'must have a story')),
});

export type Story = v.InferOutput<typeof storySchema>;
export type WrittenStory = v.InferOutput<typeof writtenStorySchema>;
/** A pack as it was read: all its stories with words by language. */
export type Pack = Omit<v.InferOutput<typeof packSchema>, 'stories'> & { stories: Story[] };
export type Claim = v.InferOutput<typeof claimSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type Cue = v.InferOutput<typeof cueSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Concept = v.InferOutput<typeof conceptSchema>;
export type Rule = v.InferOutput<typeof ruleSchema>;
export type StoryEvent = v.InferOutput<typeof eventSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Origin = v.InferOutput<typeof originSchema>;
export type Edge = v.InferOutput<typeof edgeSchema>;
