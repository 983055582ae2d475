/**
 * The nouns of one page's reading. The nouns of a story pack (Story, Claim, Report, Evidence, Origin) are
 * in `pack/schema.ts`, where their types come from the schema itself.
 */

import type { Currency } from './currency.ts';

/** Text by BCP 47 language tag. English is always there. */
export type Localized = Readonly<Record<string, string>>;

/** A stretch of some text: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What part of an article a block of text is. Only these are read; page furniture never gets here. */
export type BlockKind = 'headline' | 'standfirst' | 'paragraph' | 'heading' | 'quote' | 'list-item';

/** One block of the page's text; offsets are in `PageText.text`. */
export interface Block extends Span {
  kind: BlockKind;
}

/** A link inside the text that was read; offsets are in `PageText.text`. */
export interface PageLink extends Span {
  href: string;
}

/** What sort of page this is. Only an article or a live blog is set against the packs. */
export type PageKind = 'article' | 'live-blog' | 'front' | 'list' | 'forum' | 'search' | 'other';

/** The text of a page as found, damage included. Every offset in an assessment is an offset into `text`. */
export interface PageText {
  /** Address of the page; empty when unknown. */
  url: string;
  /** The headline. Also the first block of `text` when the page shows one. */
  title: string;
  /** BCP 47 tag the page declares, or null. */
  language: string | null;
  /** ISO 8601 date or date-time of publication, or null. */
  published: string | null;
  kind: PageKind;
  text: string;
  blocks: readonly Block[];
  links: readonly PageLink[];
}

/** How firmly a text says that something is so. */
export type Modality = 'done' | 'planned' | 'alleged' | 'denied' | 'conditional';

/** How exactly a figure is claimed. */
export type Exactness = 'exact' | 'about' | 'at-least' | 'at-most' | 'vague';

/**
 * The base unit of a dimension. A `share` is 0–1; `calls-per-hour` is a rate; `date` values are not quantities.
 * `count` is a bare number with no unit of its own; the claim's frame says what is counted.
 */
export type Unit =
  | 'bytes'
  | 'hours'
  | 'days'
  | 'people'
  | 'calls'
  | 'calls-per-hour'
  | 'calls-per-day'
  | 'share'
  | Currency
  | 'count';

/** A number in its base unit. A range has `max`; a vague numeral ("thousands of") has the range it can mean. */
export interface Quantity {
  value: number;
  max?: number;
  unit: Unit;
  exactness: Exactness;
}

/** A quantity as written in a text. `span` covers number, multiplier and unit, and the hedge if it has one. */
export interface QuantityMention extends Span, Quantity {
  text: string;
  /** The other reading of a number such as "11,500" where the language leaves it open. */
  otherValue?: number;
  /** Significant digits as written: what rounding allows. */
  digits: number;
}

/** A date or a period, with how much of it the text gives. */
export interface DateMention extends Span {
  text: string;
  /** ISO 8601: "2025-09-25", "2025-09" or "2025". */
  from: string;
  /** Last day, month or year it can mean, when it is a period. */
  to?: string;
  precision: 'day' | 'week' | 'month' | 'season' | 'year';
  /** Resolved against the page's date ("Thursday", "last month"). */
  relative: boolean;
  /** Counted in days from the page's date ("today", "yesterday"), which copies change. */
  counted?: boolean;
}

/** Whose word a sentence gives. */
export interface Attribution {
  type: 'own-documents' | 'named-person' | 'unnamed-source' | 'company-statement' | 'repeats' | 'none';
  /** Party, origin or report id of the pack, or the name as written. */
  who?: string;
  /** The words that say so. */
  span?: Span;
}

/** The answer to a claim that the page gives, with the sentence that gives it. */
export interface Statement extends Span {
  claim: string;
  /** Answer id of the pack; for a quantity or date that is none of the pack's, null. */
  answer: string | null;
  quantity?: QuantityMention;
  date?: DateMention;
  scope?: string;
  modality: Modality;
  negated: boolean;
  attribution: Attribution;
  /** The words inside the sentence that carry the answer: what is underlined. */
  focus: Span;
  block: BlockKind;
  /** Its sentence has words that damage left unreadable: one of them may have said "not". */
  patchy?: true;
  /** The rules that made this a statement, in order; replaying them gives the same statement. */
  trace: readonly string[];
}

/** How a statement relates to one piece of evidence. */
export type Stance = 'corroborates' | 'conflicts' | 'differs' | 'unclear';

/** On which point a conflict or a difference turns. */
export type Kind =
  | 'quantity'
  | 'unit'
  | 'modality'
  | 'actor'
  | 'time'
  | 'scope'
  | 'attribution'
  | 'wording'
  | 'negation'
  | 'date'
  | 'rounding'
  | 'precision'
  | 'hedge'
  | 'superseded';

/** A statement set against one piece of evidence. */
export interface Verdict {
  report: string;
  /** Answer id of the evidence. */
  answer: string;
  stance: Stance;
  kind?: Kind;
  /** The rule that decided, as an id of the rule table with its values. */
  rule: string;
}

/** Reports, outlets and independent origins: always shown together. */
export interface Counts {
  reports: number;
  outlets: number;
  origins: number;
}

/** Something worth saying about a statement that is no stance: bit rate, lost hedge, self-disagreement. */
export interface Note {
  id: 'implausible' | 'plausible' | 'self-disagreement' | 'hedge-lost' | 'quote-drift' | 'slip-known';
  /** Numbers and ids the sentence in the reader's language is made of. */
  values: Readonly<Record<string, string | number>>;
}

/** A statement with its stances, counted. */
export interface Finding {
  statement: Statement;
  verdicts: readonly Verdict[];
  counts: Readonly<Record<Exclude<Stance, 'unclear'>, Counts>>;
  notes: readonly Note[];
}

/** What the page's text leaves out although it was known when it was published. */
export interface Omission {
  claim: string;
  origins: number;
  reports: number;
  /** ISO 8601 date by which enough origins had given it. */
  since: string;
  /** The page's own day: what was reported on it or later does not count. */
  asOf: string;
}

export type Role = 'coverage' | 'follow-up' | 'background' | 'none';

/** Everything said about one page. With role `none` there is no story and no finding. */
export interface Assessment {
  story: string | null;
  role: Role;
  /** Why this role, in ids a view can put into words: rules that held, or the nearest that failed. */
  reason: readonly string[];
  language: string;
  /** 0–1. */
  certainty: number;
  quantities: readonly QuantityMention[];
  findings: readonly Finding[];
  /** Origins the page leans on, by what its text credits. */
  credits: readonly string[];
  omits: readonly Omission[];
  /** Report of the pack that this page is (same address or same title), if it is one. */
  report: string | null;
}
