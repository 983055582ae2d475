import type { Story } from '../pack/schema.ts';
import type { Assessment, Finding, Kind, PageText, Span } from '../types.ts';
import { compareFindings, type PageDifference } from './compare-findings.ts';
import { copyReader } from './copied.ts';

export type { PageDifference } from './compare-findings.ts';

/** The pages that two assessments are of. */
type PageTexts = readonly [left: PageText, right: PageText];

/**
 * Where two assessed texts of one story agree, differ and conflict, and what only one of them says; in the pack's
 * order of claims. What both say alike is set aside; each remaining statement is set against each of the other text, as if
 * that were a report's evidence. With the texts, sentences that one copied from the other are compared word by word too:
 * a credit, an actor or a hedge that the copy changed shows although the answer is the same.
 */
export function comparePages(
  left: Assessment,
  right: Assessment,
  story: Story,
  texts?: PageTexts,
): PageDifference[] {
  const departs = texts ? departuresOf(texts, story) : () => undefined;
  return story.claims.flatMap((claim) => {
    const mine = left.findings.filter(({ statement }) => statement.claim === claim.id);
    const theirs = right.findings.filter(({ statement }) => statement.claim === claim.id);
    const row = compareFindings(claim, mine, theirs);
    return row ? [sharpened(row, departs(mine, theirs))] : [];
  });
}

/** On which point the sentences of some findings depart from their copies in the other text; undefined: on none. */
function departuresOf([left, right]: PageTexts, story: Story) {
  const inRight = copyReader(left, right, story);
  const inLeft = copyReader(right, left, story);
  const kinds = (findings: readonly Finding[], read: (sentence: Span) => Kind | null) =>
    findings.map(({ statement }) => read(statement));
  return (mine: readonly Finding[], theirs: readonly Finding[]): Kind | undefined =>
    [...kinds(mine, inRight), ...kinds(theirs, inLeft)].find((kind) => kind !== null) ?? undefined;
}

/** A row with what a changed copy shows: nearer than a difference between sentences of their own, less than a conflict. */
function sharpened(row: PageDifference, kind: Kind | undefined): PageDifference {
  if (!kind || row.relation === 'conflicts') return row;
  return { ...row, ...(row.relation === 'corroborates' ? { relation: 'differs' } : {}), kind };
}
