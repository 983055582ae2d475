/** How a statement stands to the words of those with whom an answer began. */
import { groupBy } from '../pack/group.ts';
import type { Claim, Evidence, Story } from '../pack/schema.ts';
import { foldText } from '../text/fold.ts';
import type { Exactness, Note, Quantity, Statement } from '../types.ts';

/** The sentence of a statement as the page has it, and its language (BCP 47). */
export interface Told {
  sentence: string;
  language: string;
}

/**
 * Notes on what was lost on the way from an origin: a figure told as exact that it gave as a bound ("up to 8,000"), and a
 * quotation that is not in its words. `all` are the statements of the page, which may give the bound elsewhere.
 */
export function originNotes(
  story: Story,
  claim: Claim,
  statement: Statement,
  all: readonly Statement[],
  told: Told,
): Note[] {
  const rows = rootRows(story, claim.id);
  return rows.length === 0
    ? []
    : [...boundLost(claim, statement, all, rows), ...quoteDrift(story, rows, told)];
}

const roots = new WeakMap<Story, ReadonlyMap<string, readonly Evidence[]>>();

/** The evidence of the reports in which an origin entered the world, by claim; built once per story. */
function rootRows(story: Story, claim: string): readonly Evidence[] {
  let byClaim = roots.get(story);
  if (!byClaim) {
    const first = new Set(story.origins.flatMap((origin) => origin.roots));
    byClaim = groupBy(
      story.evidence.filter(({ report }) => first.has(report)),
      (row) => row.claim,
    );
    roots.set(story, byClaim);
  }
  return byClaim.get(claim) ?? [];
}

const BOUNDS: ReadonlySet<Exactness> = new Set(['at-most', 'at-least']);

/** A note when every origin that gives the figure gives it as a bound, and the page nowhere does. */
function boundLost(
  claim: Claim,
  { quantity }: Statement,
  all: readonly Statement[],
  rows: readonly Evidence[],
): Note[] {
  if (quantity?.exactness !== 'exact') return [];
  const isSame = (other: Quantity | undefined): other is Quantity =>
    other?.value === quantity.value && other.unit === quantity.unit;
  const isBound = ({ exactness }: Quantity) => BOUNDS.has(exactness);
  if (all.some((other) => other.claim === claim.id && isSame(other.quantity) && isBound(other.quantity)))
    return [];
  const figures = rows.map(
    (row) => row.quantity ?? claim.answers.find(({ id }) => id === row.answer)?.quantity,
  );
  const [first, ...rest] = figures.filter(isSame);
  if (!first || ![first, ...rest].every(isBound)) return [];
  return [{ id: 'hedge-lost', values: { from: first.exactness, to: quantity.exactness } }];
}

const QUOTED = /[“„«"]([^“”„«»"]{20,400})[”“»"]/gu;
/** Quotations that share this much of their words, in order, are one quotation of which one was changed. */
const SAME_QUOTATION = 0.7;

/** A note when the sentence quotes an origin's public statement, in its own language, and not in its words. */
function quoteDrift(story: Story, rows: readonly Evidence[], { sentence, language }: Told): Note[] {
  const quotations = [...sentence.matchAll(QUOTED)].map(([, words = '']) => words);
  if (quotations.length === 0) return [];
  const originals = rows.flatMap(({ report, quote }) =>
    quote && story.reports.find(({ id }) => id === report)?.language === language ? [quote.exact] : [],
  );
  if (originals.length === 0) return [];
  const isVerbatim = (words: string) =>
    originals.some((original) => foldText(original).text.includes(foldText(words).text));
  const drifted = quotations
    .filter((words) => !isVerbatim(words))
    .flatMap((to) => originals.map((from) => ({ from, to })))
    .find(({ from, to }) => likeness(wordsOf(from), wordsOf(to)) >= SAME_QUOTATION);
  return drifted ? [{ id: 'quote-drift', values: drifted }] : [];
}

const wordsOf = (text: string): string[] => foldText(text).text.split(' ');

/** Share of the words of both that stand in both in the same order (longest common subsequence, Wagner and Fischer 1974). */
function likeness(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, i) => {
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    });
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}
