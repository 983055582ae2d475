import type { Claim, Evidence, Story } from '../pack/schema.ts';
import type { Assessment, Kind, Stance, Statement } from '../types.ts';
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

/**
 * Where two assessed texts of one story agree, differ and conflict, and what only one of them says; in the pack's
 * order of claims. What both say alike is set aside; each remaining statement is set against each of the other text, as if
 * that were a report's evidence.
 */
export function comparePages(left: Assessment, right: Assessment, story: Story): PageDifference[] {
  return story.claims.flatMap((claim) => {
    const mine = statementsOn(left, claim.id);
    const theirs = statementsOn(right, claim.id);
    if (mine[0] && theirs[0]) return [compareOn(claim, mine, theirs)];
    if (mine[0]) return [{ claim: claim.id, relation: 'only-left' as const, left: mine[0] }];
    if (theirs[0]) return [{ claim: claim.id, relation: 'only-right' as const, right: theirs[0] }];
    return [];
  });
}

function statementsOn(assessment: Assessment, claim: string): Statement[] {
  return assessment.findings
    .map(({ statement }) => statement)
    .filter((statement) => statement.claim === claim);
}

function compareOn(claim: Claim, mine: readonly Statement[], theirs: readonly Statement[]): PageDifference {
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
