import type { Claim, Evidence, Story } from '../pack/schema.ts';
import type { Assessment, Kind, PageText, Stance, Statement } from '../types.ts';
import { copyReader } from './copied.ts';
import { judge } from './judge.ts';

/** How two texts relate on one claim. Two that say exactly the same corroborate each other without a kind. */
export interface PageDifference {
  claim: string;
  relation: Stance | 'only-left' | 'only-right';
  kind?: Kind;
  left?: Statement;
  right?: Statement;
}

/** The sharpest relation of two texts on a claim is the one that is told. */
const SHARPEST: readonly Stance[] = ['conflicts', 'differs', 'corroborates', 'unclear'];
/** Nothing is known of the pages but what they say. */
const ALONE = { slipped: false, elsewhere: new Set<string>(), early: false };

/** The pages that two assessments are of, left and right. */
export type PageTexts = readonly [left: PageText, right: PageText];

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
    const mine = statementsOn(left, claim.id);
    const theirs = statementsOn(right, claim.id);
    const row = rowOf(claim, mine, theirs);
    return row ? [sharpened(row, departs(mine, theirs))] : [];
  });
}

type Statements = readonly Statement[];

function rowOf(claim: Claim, mine: Statements, theirs: Statements): PageDifference | null {
  if (mine[0] && theirs[0]) return compareOn(claim, mine, theirs);
  if (mine[0]) return { claim: claim.id, relation: 'only-left', left: mine[0] };
  return theirs[0] ? { claim: claim.id, relation: 'only-right', right: theirs[0] } : null;
}

/** On which point the sentences of some statements depart from their copies in the other text; undefined: on none. */
function departuresOf([left, right]: PageTexts, story: Story) {
  const inRight = copyReader(left, right, story);
  const inLeft = copyReader(right, left, story);
  return (mine: Statements, theirs: Statements): Kind | undefined =>
    [...mine.map(inRight), ...theirs.map(inLeft)].find((kind) => kind !== null) ?? undefined;
}

/** A row with what a changed copy shows: nearer than a difference between sentences of their own, less than a conflict. */
function sharpened(row: PageDifference, kind: Kind | undefined): PageDifference {
  if (!kind || row.relation === 'conflicts') return row;
  return { ...row, ...(row.relation === 'corroborates' ? { relation: 'differs' } : {}), kind };
}

function statementsOn(assessment: Assessment, claim: string): Statement[] {
  return assessment.findings
    .map(({ statement }) => statement)
    .filter((statement) => statement.claim === claim);
}

function compareOn(claim: Claim, mine: Statements, theirs: Statements): PageDifference {
  const pairs = mine.flatMap((left) => theirs.map((right) => ({ left, right })));
  const alike = pairs.filter(({ left, right }) => isAlike(left, right));
  const left = new Set(alike.map((pair) => pair.left));
  const right = new Set(alike.map((pair) => pair.right));
  const rest = pairs.filter((pair) => !left.has(pair.left) || !right.has(pair.right));
  const [sharpest] = rest
    .map((pair) => comparePair(claim, pair.left, pair.right))
    .sort((a, b) => rank(a) - rank(b));
  const [same] = alike;
  if (!sharpest) return { claim: claim.id, relation: 'corroborates', ...whoseWord(alike), ...same };
  if (same && rank(sharpest) > rank({ relation: 'corroborates' })) {
    return { claim: claim.id, relation: 'corroborates', kind: 'precision', ...same };
  }
  return sharpest;
}

/** The same answer, said in the same manner. */
function isAlike(a: Statement, b: Statement): boolean {
  return (
    a.answer === b.answer &&
    a.quantity?.value === b.quantity?.value &&
    a.scope === b.scope &&
    a.modality === b.modality &&
    a.negated === b.negated
  );
}

/** Texts that say the same on somebody else's word, or one of them on nobody's. */
function whoseWord(pairs: readonly { left: Statement; right: Statement }[]): { kind?: Kind } {
  const word = ({ attribution }: Statement) => `${attribution.type} ${attribution.who ?? ''}`;
  return pairs.every(({ left, right }) => word(left) === word(right)) ? {} : { kind: 'attribution' };
}

function rank({ relation }: Pick<PageDifference, 'relation'>): number {
  return SHARPEST.indexOf(relation as Stance);
}

/** Judged both ways: which of two texts slipped is not told by which of them is on the left. */
function comparePair(claim: Claim, left: Statement, right: Statement): PageDifference {
  const [sharper] = [
    judge(claim, left, asEvidence(right), ALONE),
    judge(claim, right, asEvidence(left), ALONE),
  ].sort((a, b) => SHARPEST.indexOf(a.stance) - SHARPEST.indexOf(b.stance));
  const { stance, kind } = sharper as ReturnType<typeof judge>;
  const isShift = stance === 'corroborates' && left.modality !== right.modality;
  return {
    claim: claim.id,
    relation: isShift ? 'differs' : stance,
    ...(isShift ? { kind: 'modality' } : kind ? { kind } : {}),
    left,
    right,
  };
}

function asEvidence(statement: Statement): Evidence {
  return {
    report: '',
    claim: statement.claim,
    answer: statement.answer ?? '',
    ...(statement.scope ? { scope: statement.scope } : {}),
    ...(statement.quantity ? { quantity: statement.quantity } : {}),
    modality: statement.modality,
    attribution: statement.attribution.type,
    basis: 'read',
  };
}
