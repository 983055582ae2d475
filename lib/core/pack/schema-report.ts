/** What a pack says of reports: where knowledge came from, who published what, in which words, and from whom they had it. */
import * as v from 'valibot';
import {
  date,
  finite,
  idSchema,
  link,
  list,
  localizedSchema,
  modalitySchema,
  quantitySchema,
  tag,
  text,
} from './schema-values.ts';

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
  /** Concepts that mean it where they speak, when it is what the text named last of those they can mean: "the company". */
  standIns: v.optional(list(idSchema), []),
  /** Claim that asks who found it out: how reports answer it shows in what words they credit this origin. */
  namedIn: v.optional(idSchema),
  /** Claims on what it did for all to see: to tell that services stopped is not to lean on its word. */
  acts: v.optional(list(idSchema), []),
});

export const partySchema = v.strictObject({
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

export const evidenceSchema = v.strictObject({
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
