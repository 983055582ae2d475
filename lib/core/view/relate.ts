import type { Claim, Evidence } from '../pack/schema';
import { type Judgement, judge } from '../stance/judge';
import type { Statement } from '../types';
import type { RelateAnswers } from './compare-reports';
import { answerOf } from './shown';

const NOWHERE = { start: 0, end: 0 };
/** Sharpest first: of the two ways to look at a pair, the sharper one is what a reader has to know. */
const SHARPNESS: readonly Judgement['stance'][] = ['conflicts', 'differs', 'corroborates', 'unclear'];

/** Judges two reports by the rules that judge a page, whichever of them stands first. */
export const judgePair: RelateAnswers = (claim, left, right) => {
  const looks = [judgeAs(claim, left, right), judgeAs(claim, right, left)];
  const [sharper] = looks.sort((a, b) => SHARPNESS.indexOf(a.stance) - SHARPNESS.indexOf(b.stance));
  if (!sharper || sharper.stance === 'unclear') return null;
  return { stance: sharper.stance, kind: sharper.kind };
};

function judgeAs(claim: Claim, mine: Evidence, theirs: Evidence): Judgement {
  const circumstances = { slipped: false, elsewhere: new Set<string>(), early: false, utcOffset: null };
  return judge(claim, statementOf(claim, mine), theirs, circumstances);
}

/** A report's answer as if a page had given it. */
function statementOf(claim: Claim, evidence: Evidence): Statement {
  const answer = answerOf(claim, evidence.answer);
  const quantity = evidence.quantity ?? answer?.quantity;
  const scope = evidence.scope ?? answer?.scope;
  return {
    ...NOWHERE,
    claim: claim.id,
    answer: evidence.answer,
    modality: evidence.modality,
    negated: answer?.negated ?? false,
    attribution: { type: evidence.attribution ?? 'none' },
    focus: NOWHERE,
    block: 'paragraph',
    trace: [],
    ...(scope ? { scope } : {}),
    ...(quantity
      ? { quantity: { ...NOWHERE, ...quantity, text: '', digits: digitsOf(quantity.value) } }
      : {}),
  };
}

/** Significant digits of a value as it would be written: 8,000 has one, 11,500 three. */
function digitsOf(value: number): number {
  return Math.abs(value).toExponential(9).split('e')[0]?.replace('.', '').replace(/0+$/, '').length || 1;
}
