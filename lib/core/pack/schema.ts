/**
 * The story pack, format 1. One source for the TypeScript types, the run-time check and the published JSON Schema.
 * A pack carries literal words only: no regular expression, no HTML, no code, and links are http(s).
 */
import * as v from 'valibot';

/** Longest list and longest string a pack may hold: far above any real pack, far below what stalls a browser. */
const MOST_RECORDS = 100_000;
const LONGEST_TEXT = 4_000;

const ID = /^[a-z0-9][a-z0-9._-]{0,99}$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
const ISO_DATE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
/** Control and bidirectional-override characters and lone surrogates: they make a text look like another one. */
const UNSAFE_TEXT = /[[\p{Cc}--[\t\n\r]]\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/v;

const text = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_TEXT, `must be at most ${LONGEST_TEXT} characters`),
  v.check((value) => !UNSAFE_TEXT.test(value), 'has control or text-direction characters'),
);
export const idSchema = v.pipe(
  v.string('must be an id'),
  v.regex(ID, 'must be an id: small letters, digits, . _ -'),
);
const date = v.pipe(v.string('must be a date'), v.regex(ISO_DATE, 'must be an ISO 8601 date'));
const tag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'must be a BCP 47 language tag'));
const link = v.pipe(
  v.string('must be a link'),
  v.maxLength(2_000, 'link is too long'),
  v.check(isWebLink, 'must be an http or https link'),
);
const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.maxLength(MOST_RECORDS, `must have at most ${MOST_RECORDS} entries`),
  );
const finite = v.pipe(v.number('must be a number'), v.finite('must be a finite number'));

/** Text by language tag, English required. */
export const localizedSchema = v.objectWithRest({ en: text }, text);

/** Words of one concept by language; `mul` holds names written alike everywhere. A final `*` stands for any ending. */
const wordsSchema = v.record(v.union([v.literal('mul'), tag]), list(text));

/** A concept, or several of which any will do. */
const conceptSchema = v.union([idSchema, list(idSchema)]);

const modalitySchema = v.picklist(['done', 'planned', 'alleged', 'denied', 'conditional']);
const exactnessSchema = v.picklist(['exact', 'about', 'at-least', 'at-most', 'vague']);
const unitSchema = v.picklist([
  'bytes',
  'hours',
  'days',
  'people',
  'calls',
  'calls-per-hour',
  'calls-per-day',
  'share',
  'usd',
  'eur',
  'count',
]);
const kindSchema = v.picklist([
  'quantity',
  'unit',
  'modality',
  'actor',
  'time',
  'scope',
  'attribution',
  'wording',
  'negation',
  'date',
  'rounding',
  'precision',
  'hedge',
  'superseded',
]);
const quantitySchema = v.strictObject({
  value: finite,
  max: v.optional(finite),
  unit: unitSchema,
  exactness: exactnessSchema,
});

/**
 * Where in a sentence an answer or scope shows: every concept of `all` and none of `none`, with at most `within`
 * words between the first and the last of them (default: anywhere in the sentence).
 */
const cueSchema = v.strictObject({
  all: v.pipe(list(conceptSchema), v.minLength(1, 'must name a concept')),
  none: v.optional(list(conceptSchema)),
  within: v.optional(v.pipe(finite, v.integer(), v.minValue(1))),
});

const scopeSchema = v.strictObject({
  id: idSchema,
  label: localizedSchema,
  cues: list(cueSchema),
});

const answerSchema = v.strictObject({
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
  /** Where the answer entered the world, when that is the same for every report; `[]` with `drift` set. */
  origins: v.optional(list(idSchema)),
  /** The answer arose in copying or translating: it has no origin. */
  drift: v.optional(v.boolean(), false),
});

const relationSchema = v.strictObject({
  between: v.tuple([idSchema, idSchema]),
  stance: v.picklist(['corroborates', 'conflicts', 'differs']),
  kind: v.optional(kindSchema),
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
  unit: v.optional(unitSchema),
  range: v.optional(v.tuple([finite, finite])),
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
  /** Concepts whose words the always-on script looks for: rare names, never two common ones. */
  triggers: v.pipe(list(idSchema), v.minLength(1, 'must name a concept')),
});

export const originSchema = v.strictObject({
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
});

const partySchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  concept: v.optional(idSchema),
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

export const evidenceSchema = v.strictObject({
  report: idSchema,
  claim: idSchema,
  answer: idSchema,
  scope: v.optional(idSchema),
  /** The figure as this report gives it, when it is not exactly the answer's. */
  quantity: v.optional(quantitySchema),
  modality: v.optional(modalitySchema, 'done'),
  attribution: v.optional(
    v.picklist(['own-documents', 'named-person', 'unnamed-source', 'company-statement', 'repeats', 'none']),
    'none',
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

export const edgeSchema = v.strictObject({
  from: idSchema,
  /** A report or an origin. */
  to: idSchema,
  /** Given when the edge holds for this claim only; it then replaces the report's general edges for that claim. */
  claim: v.optional(idSchema),
  how: v.picklist(['credit', 'link', 'joint', 'agency', 'translation', 'wording', 'slip', 'own']),
  /** Short words that prove it, or where it is seen. */
  proof: v.optional(text),
});

export const storySchema = v.strictObject({
  id: idSchema,
  title: localizedSchema,
  summary: v.optional(localizedSchema),
  from: date,
  to: v.optional(date),
  concepts: v.record(idSchema, wordsSchema),
  recognition: recognitionSchema,
  events: list(eventSchema),
  parties: v.optional(list(partySchema), []),
  claims: list(claimSchema),
  origins: list(originSchema),
  reports: list(reportSchema),
  lineage: list(edgeSchema),
  evidence: list(evidenceSchema),
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
  stories: v.pipe(list(storySchema), v.minLength(1, 'must have a story')),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Story = v.InferOutput<typeof storySchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type Cue = v.InferOutput<typeof cueSchema>;
export type Scope = v.InferOutput<typeof scopeSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Concept = v.InferOutput<typeof conceptSchema>;
export type Words = v.InferOutput<typeof wordsSchema>;
export type Rule = v.InferOutput<typeof ruleSchema>;
export type StoryEvent = v.InferOutput<typeof eventSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Origin = v.InferOutput<typeof originSchema>;
export type Edge = v.InferOutput<typeof edgeSchema>;

/** Whether `value` is an absolute http or https link without embedded credentials. Never throws. */
export function isWebLink(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password && /^https?:\/\//i.test(value);
  } catch {
    return false;
  }
}
