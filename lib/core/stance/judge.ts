import type { Answer, Claim, Evidence, Relation } from '../pack/schema.ts';
import { compareQuantities, isFarApart } from '../quantity/compare.ts';
import type { Kind, Quantity, Stance, Statement } from '../types.ts';
import { declaredRule, type Exception, except, figuresRule, SAME_ANSWER, scopesRule } from './rule.ts';

/** A stance with the rule that decided it. */
export interface Judgement {
  stance: Stance;
  kind?: Kind;
  rule: string;
}

/** What is known of the page besides the statement itself. */
interface Circumstances {
  /** The statement's figure cannot be what the text itself says it is, and a unit slip would explain it. */
  slipped: boolean;
  /** Answers to the same claim that the page gives elsewhere. */
  elsewhere: ReadonlySet<string>;
  /** The page is older than the story: what it says may be right for its own time. */
  early: boolean;
  /** Hours ahead of UTC where the page was written; null where that is not known. */
  utcOffset: number | null;
}

/** A slip of a thousand may also be a slip against a figure of another scope, if it is about that large. */
const SLIP_RANGE: readonly [number, number] = [500, 2_000];
/** Without a known scope two figures conflict only when no rounding or growth explains them. */
const CLEARLY_APART = 1.5;

/**
 * Sets a statement against one piece of evidence on the same claim. Same answer corroborates; a declared relation
 * of two answers decides next; then figures of one scope are compared. What none of these reaches is `unclear`.
 */
export function judge(
  claim: Claim,
  statement: Statement,
  evidence: Evidence,
  circumstances: Circumstances,
): Judgement {
  const theirs = claim.answers.find((answer) => answer.id === evidence.answer);
  if (!theirs && !evidence.quantity) return { stance: 'unclear', rule: 'evidence has no known answer' };
  const apart = otherScope(claim, statement, evidence, theirs);
  if (apart) return apart;
  const declared = relationOf(claim, statement.answer, evidence.answer);
  const figure = evidence.quantity ?? theirs?.quantity;
  const judgement = declared
    ? declaredJudgement(declared, statement, circumstances)
    : statement.quantity && figure
      ? judgeFigures(claim, statement, evidence, theirs, figure, circumstances)
      : undefined;
  if (judgement) return fairly(isWideHeadline(claim, statement), theirs, circumstances, judgement);
  if (statement.answer === evidence.answer) return { stance: 'corroborates', rule: SAME_ANSWER };
  return { stance: 'unclear', rule: 'no relation between the answers' };
}

/**
 * Takes a conflict back where it would blame the wrong text: on a page older than the story, against a slip that has
 * no origin, and between two answers that the page gives both (its self-disagreement is a note of its own). A headline
 * that says what arose in copying contradicts the others also where the body below it does not.
 */
function fairly(
  wideHeadline: boolean,
  theirs: Answer | undefined,
  { elsewhere, early }: Circumstances,
  judgement: Judgement,
): Judgement {
  if (judgement.stance !== 'conflicts') return judgement;
  if (early) return { stance: 'differs', kind: 'time', rule: except(judgement.rule, 'old-page') };
  if (!theirs) return judgement;
  if (theirs.drift) return { ...judgement, stance: 'differs', rule: except(judgement.rule, 'copied') };
  if (elsewhere.has(theirs.id) && !wideHeadline)
    return { ...judgement, stance: 'differs', rule: except(judgement.rule, 'both') };
  return judgement;
}

function isWideHeadline(claim: Claim, { answer, block }: Statement): boolean {
  return block === 'headline' && claim.answers.some(({ id, drift }) => id === answer && drift);
}

/** What is said of another part, time or body is no answer to the same question. Figures are compared first. */
function otherScope(
  claim: Claim,
  statement: Statement,
  evidence: Evidence,
  theirs: Answer | undefined,
): Judgement | undefined {
  const scope = evidence.scope ?? theirs?.scope;
  if (statement.quantity || !statement.scope || !scope || statement.scope === scope) return undefined;
  const kind = claim.scopes.find(({ id }) => id === statement.scope)?.kind ?? 'scope';
  return { stance: 'differs', kind, rule: scopesRule(statement.scope, scope) };
}

function relationOf(claim: Claim, mine: string | null, theirs: string): Relation | undefined {
  if (mine === null || mine === theirs) return undefined;
  return claim.relations.find(
    ({ between: [a, b] }) => (a === mine && b === theirs) || (a === theirs && b === mine),
  );
}

function declaredJudgement(
  relation: Relation,
  { answer }: Statement,
  { utcOffset }: Circumstances,
): Judgement {
  const { stance, kind, between } = relation;
  const rule = declaredRule(between);
  const mild = milder(relation, answer === between[0], utcOffset);
  if (stance !== 'conflicts' || !mild) return { stance, ...(kind ? { kind } : {}), rule };
  return { stance: 'differs', kind: kind ?? 'wording', rule: except(rule, mild) };
}

/** Why a declared conflict is none for this page, or null. */
function milder(
  { oneSided, laterFrom }: Relation,
  isCautious: boolean,
  utcOffset: number | null,
): Exception | null {
  if (oneSided && isCautious) return 'further';
  const isLater = laterFrom !== undefined && utcOffset !== null && utcOffset >= laterFrom;
  return isLater ? 'earlier-day' : null;
}

function judgeFigures(
  claim: Claim,
  statement: Statement,
  evidence: Evidence,
  theirs: Answer | undefined,
  figure: Quantity,
  { slipped }: Circumstances,
): Judgement {
  const mine = statement.quantity as Quantity;
  const { relation, ratio } = compareQuantities(mine, figure);
  const times = ratio >= 1 ? ratio : 1 / ratio;
  const rule = figuresRule(mine.value, figure.value, figure.unit, relation);
  if (mine.exactness === 'vague' || figure.exactness === 'vague') return vagueJudgement(relation, rule);
  if (relation === 'unit-slip' || (slipped && times >= SLIP_RANGE[0] && times <= SLIP_RANGE[1])) {
    return { stance: 'conflicts', kind: 'unit', rule };
  }
  const scope = evidence.scope ?? theirs?.scope;
  if (statement.scope && scope && statement.scope !== scope)
    return { stance: 'differs', kind: 'scope', rule };
  const agreement = AGREEMENTS[relation];
  const isOverstated = relation === 'bound-compatible' && overstates(mine, figure, ratio);
  if (agreement && !isOverstated) return { ...agreement, rule };
  if (relation !== 'conflict' && !isOverstated) return { stance: 'unclear', rule };
  const isSameScope =
    claim.scopes.length === 0 || (statement.scope !== undefined && statement.scope === scope);
  const kind = figure.unit === 'days' ? 'time' : 'quantity';
  if (isSameScope || times >= CLEARLY_APART) return { stance: 'conflicts', kind, rule };
  return { stance: 'unclear', rule: `${rule}, scope not told` };
}

/** "Up to two billion" against two hundred million: the bound holds, and what it tells is wrong. */
function overstates(mine: Quantity, theirs: Quantity, ratio: number): boolean {
  const larger = ratio >= 1 ? mine : theirs;
  return larger.exactness === 'at-most' && isFarApart(ratio);
}

/** "Thousands of" can agree with a figure, and is too loose to contradict one. */
function vagueJudgement(relation: string, rule: string): Judgement {
  const agreement = AGREEMENTS[relation];
  return agreement ? { ...agreement, rule } : { stance: 'unclear', rule };
}

const AGREEMENTS: Readonly<Record<string, Omit<Judgement, 'rule'>>> = {
  same: { stance: 'corroborates' },
  rounding: { stance: 'corroborates', kind: 'rounding' },
  'bound-compatible': { stance: 'differs', kind: 'hedge' },
  precision: { stance: 'differs', kind: 'precision' },
};
