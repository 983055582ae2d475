/**
 * The story pack, format 1. One source for the TypeScript types, the run-time check and the published JSON Schema.
 * A pack carries literal words only: no regular expression, no HTML, no code, and links are http(s).
 */
import * as v from 'valibot';
import type { answerSchema, cueSchema, relationSchema } from './schema-claim.ts';
import { claimSchema } from './schema-claim.ts';
import {
  conceptSchema,
  date,
  finite,
  idSchema,
  jsonText,
  link,
  list,
  localizedSchema,
  modalitySchema,
  packedWordsSchema,
  quantitySchema,
  tag,
  text,
  wordsSchema,
} from './schema-values.ts';

const ruleSchema = v.strictObject({
  id: idSchema,
  all: list(conceptSchema),
  none: v.optional(list(conceptSchema)),
  /** Least sum of the weights of all concepts found. */
  points: v.optional(finite),
});

const eventSchema = v.strictObject({
  id: idSchema,
  title: localizedSchema,
  role: v.picklist(['coverage', 'follow-up', 'background']),
  from: date,
  to: v.optional(date),
  /** What marks a page as being about this event rather than the story's core. */
  rules: v.optional(list(ruleSchema), []),
});

const recognitionSchema = v.strictObject({
  weights: v.record(idSchema, finite),
  /** Any one that holds makes the page one about this story. */
  rules: list(ruleSchema),
  /** What the story is about: a page that hardly names any of them mentions the story in passing. */
  main: v.optional(list(idSchema), []),
  /** Concepts any word of which makes the always-on script ask: rare names only, never common ones. */
  triggers: v.pipe(list(idSchema), v.minLength(1, 'must name a concept')),
  /** Concepts that do so only together: a word of each side. */
  pairs: v.optional(list(v.tuple([conceptSchema, conceptSchema])), []),
});

const originSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  about: localizedSchema,
  kind: v.picklist([
    'investigation',
    'company',
    'official',
    'unnamed-sources',
    'filing',
    'campaign',
    'reporting',
  ]),
  /** Reports in which it entered the world. */
  roots: list(idSchema),
  /** Concepts whose mention as a source credits this origin. */
  credits: v.optional(list(idSchema), []),
  /** Concepts that mean it where they speak, when it is what the text named last of those they can mean: "the company". */
  standIns: v.optional(list(idSchema), []),
  /** Claim that asks who found it out: how reports answer it shows in what words they credit this origin. */
  namedIn: v.optional(idSchema),
  /** Claims on what it did for all to see: to tell that services stopped is not to lean on its word. */
  acts: v.optional(list(idSchema), []),
});

const partySchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  concept: v.optional(idSchema),
  /** Concepts that can mean it too, as `standIns` of an origin can. */
  standIns: v.optional(list(idSchema), []),
});

export const reportSchema = v.strictObject({
  id: idSchema,
  outlet: text,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 country'))),
  language: tag,
  /** Null when the page's own title was not seen. */
  title: v.nullable(text),
  titleBasis: v.optional(v.picklist(['seen', 'from-url', 'inferred', 'partial'])),
  /** Null for a specimen of drift that is not linked. */
  url: v.nullable(link),
  author: v.optional(text),
  published: v.nullable(date),
  /** Given when the page does not show its date: read from its address, or worked out as the note says. */
  publishedBasis: v.optional(v.picklist(['from-url', 'inferred'])),
  kind: v.picklist([
    'original-investigation',
    'company-statement',
    'wire',
    'own-reporting',
    'translation',
    'rewrite',
    'analysis',
    'opinion',
    'advocacy',
  ]),
  role: v.picklist(['coverage', 'follow-up', 'background']),
  /** How this record is known. */
  seen: v.picklist(['excerpt', 'linked', 'named', 'seed', 'page']),
  note: v.optional(text),
  /** A machine-spun copy kept to show drift; never linked. */
  specimen: v.optional(v.boolean(), false),
  /** Hashes of the text's winnowed shingles, when known. */
  fingerprints: v.optional(list(v.pipe(finite, v.integer(), v.minValue(0), v.maxValue(0xffffffff)))),
});

/** W3C Web Annotation TextQuoteSelector, for short quotations of public statements. */
const quoteSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.maxLength(300, 'a quotation must be short: at most 300 characters')),
  prefix: v.optional(text),
  suffix: v.optional(text),
});

const evidenceSchema = v.strictObject({
  report: idSchema,
  claim: idSchema,
  answer: idSchema,
  scope: v.optional(idSchema),
  /** The figure as this report gives it, when it is not exactly the answer's. */
  quantity: v.optional(quantitySchema),
  /** How firmly the report says it; `denied` where the answer is a party's denial. */
  modality: v.optional(modalitySchema, 'done'),
  /**
   * Whose word the report gives it on; a company's statement is one of any body that speaks for itself, an army's too.
   * `none`: the report says it in its own voice and names no source for it. Left out: not recorded.
   */
  attribution: v.optional(
    v.picklist(['own-documents', 'named-person', 'unnamed-source', 'company-statement', 'repeats', 'none']),
  ),
  /** Party, origin or report whose word it is. */
  who: v.optional(idSchema),
  asOf: v.optional(date),
  /** `read` on the report's own page, or the report or link through which it is known. */
  basis: v.union([v.literal('read'), v.strictObject({ via: v.union([idSchema, link]) })]),
  paraphrase: v.optional(text),
  quote: v.optional(quoteSchema),
  /** Overrides what lineage says for this one answer. */
  origins: v.optional(list(idSchema)),
});

const edgeSchema = v.strictObject({
  from: idSchema,
  /** A report or an origin. */
  to: idSchema,
  /** Given when the edge holds for this claim only; it then replaces the report's general edges for that claim. */
  claim: v.optional(idSchema),
  how: v.picklist(['credit', 'link', 'joint', 'agency', 'translation', 'wording', 'slip', 'own']),
  /** Short words that prove it, or where it is seen. */
  proof: v.optional(text),
});

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
