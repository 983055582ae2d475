/** A pattern and what stands in its place. */
export type Replacement = readonly [pattern: RegExp, by: string];

/** What the mutations need of a language. */
export interface MutationWords {
  /** Credits with their link to what they govern; without them the rest is said in the text's own voice. */
  credits: readonly Replacement[];
  /** Uncommitted wordings, and what states the same as a fact. */
  conditionals: readonly Replacement[];
  /** Denials, and what says that it is so. */
  denials: readonly Replacement[];
  /** Verbs, and the same verbs negated. */
  negations: readonly Replacement[];
  /** Words that negate already: such words are not negated twice. */
  negated: RegExp;
  units: readonly Replacement[];
  /** Dates, and others. The first that fits is moved. */
  dates: readonly Replacement[];
  /** Signs that group thousands, and the decimal sign. */
  group: RegExp;
  grouped: string;
}

/** A capitalised name of one to some words, with names joined to it. */
export const NAME = String.raw`\p{Lu}[\p{L}\d.’'+&-]*(?: (?:(?:of|de|du|&|and|et) )?\+?[\p{Lu}\d][\p{L}\d.’'+-]*)*`;
