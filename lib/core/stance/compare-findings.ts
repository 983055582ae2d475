import type { Claim, Evidence } from '../pack/schema.ts';
import type { Finding, Kind, Stance, Statement } from '../types.ts';
import { type Judgement, judge } from './judge.ts';

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
/**
 * Neither text is older than the story for the other, and what it says elsewhere is compared for itself. Where the two
 * come from is not asked: a day apart they only differ.
 */
const ALONE = { elsewhere: new Set<string>(), early: false, utcOffset: Number.POSITIVE_INFINITY };

/** A finding of one text with one of the other. */
interface Pair {
  left: Finding;
  right: Finding;
}

/** How two texts relate on a claim, by what each finds on it; null when neither speaks to it. */
export function compareFindings(
  claim: Claim,
  mine: readonly Finding[],
  theirs: readonly Finding[],
): PageDifference | null {
  if (mine[0] && theirs[0]) return compareAll(claim, mine, theirs);
  if (mine[0]) return { claim: claim.id, relation: 'only-left', left: mine[0].statement };
  return theirs[0] ? { claim: claim.id, relation: 'only-right', right: theirs[0].statement } : null;
}

function compareAll(claim: Claim, mine: readonly Finding[], theirs: readonly Finding[]): PageDifference {
  const pairs = mine.flatMap((left) => theirs.map((right): Pair => ({ left, right })));
  const alike = pairs.filter((pair) => isAlike(claim, pair));
  const settled = new Set(alike.flatMap(({ left, right }) => [left, right]));
  const [sharpest] = pairs
    .filter(({ left, right }) => !settled.has(left) || !settled.has(right))
    .filter((pair) => !isOwnDisagreement(pair, alike))
    .map((pair) => comparePair(claim, pair))
    .sort((a, b) => rank(a.relation) - rank(b.relation));
  const [same] = alike;
  if (!same) return sharpest as PageDifference;
  const agreement = { claim: claim.id, left: same.left.statement, right: same.right.statement };
  if (!sharpest) return { ...agreement, relation: 'corroborates', ...whoseWord(alike) };
  if (rank(sharpest.relation) <= rank('corroborates')) return sharpest;
  return { ...agreement, relation: 'corroborates', kind: 'precision' };
}

/** The same answer, said in the same manner. */
function isAlike(claim: Claim, { left: { statement: a }, right: { statement: b } }: Pair): boolean {
  return (
    a.answer === b.answer &&
    (claim.kind !== 'quantity' || a.quantity?.value === b.quantity?.value) &&
    a.scope === b.scope &&
    a.modality === b.modality &&
    a.negated === b.negated
  );
}

/** Whether one text says both, and the other agrees with what its own other sentence says: a headline wider than its body. */
function isOwnDisagreement({ left, right }: Pair, alike: readonly Pair[]): boolean {
  const disagrees = ({ notes, statement: { quantity } }: Finding, { statement: { answer } }: Finding) =>
    !quantity && notes.some(({ id, values }) => id === 'self-disagreement' && values.with === answer);
  return alike.some(
    (same) =>
      (same.right === right && disagrees(left, same.left)) ||
      (same.left === left && disagrees(right, same.right)),
  );
}

/** Texts that say the same on somebody else's word, or one of them on nobody's. */
function whoseWord(pairs: readonly Pair[]): { kind?: Kind } {
  const word = ({ statement: { attribution } }: Finding) => `${attribution.type} ${attribution.who ?? ''}`;
  return pairs.every(({ left, right }) => word(left) === word(right)) ? {} : { kind: 'attribution' };
}

function rank(relation: PageDifference['relation']): number {
  return SHARPEST.indexOf(relation as Stance);
}

/** Judged both ways: which of two texts slipped is not told by which of them is on the left. */
function comparePair(claim: Claim, { left, right }: Pair): PageDifference {
  const mine = judge(claim, left.statement, asEvidence(claim, right), { ...ALONE, slipped: isSlipped(left) });
  const theirs = judge(claim, right.statement, asEvidence(claim, left), {
    ...ALONE,
    slipped: isSlipped(right),
  });
  const { stance, kind } = perhapsApart(
    claim,
    left.statement,
    right.statement,
    rank(mine.stance) <= rank(theirs.stance) ? mine : theirs,
  );
  const isShift = stance === 'corroborates' && !kind && left.statement.modality !== right.statement.modality;
  return {
    claim: claim.id,
    relation: isShift ? 'differs' : stance,
    ...(isShift ? { kind: 'modality' } : kind ? { kind } : {}),
    left: left.statement,
    right: right.statement,
  };
}

/** Where only one of two texts says which part, time or body it speaks of, they may speak of two. */
function perhapsApart(claim: Claim, left: Statement, right: Statement, judgement: Judgement): Judgement {
  if (judgement.stance !== 'conflicts' || left.quantity || (left.scope && right.scope)) return judgement;
  const scope = claim.scopes.find(({ id }) => id === (left.scope ?? right.scope));
  return scope ? { ...judgement, stance: 'differs', kind: scope.kind } : judgement;
}

/** Whether a text's own figures refute the one it gives here, and a slip of unit explains it. */
function isSlipped({ notes }: Finding): boolean {
  return notes.some(({ id, values }) => id === 'implausible' && values.slip !== undefined);
}

function asEvidence(claim: Claim, { statement }: Finding): Evidence {
  return {
    report: '',
    claim: statement.claim,
    answer: statement.answer ?? '',
    ...(statement.scope ? { scope: statement.scope } : {}),
    ...(statement.quantity && claim.kind === 'quantity' ? { quantity: statement.quantity } : {}),
    modality: statement.modality,
    attribution: statement.attribution.type,
    basis: 'read',
  };
}
