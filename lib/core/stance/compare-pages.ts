import type { Claim, Evidence, Story } from '../pack/schema.ts';
import type { Assessment, Kind, Stance, Statement } from '../types.ts';
import { judge } from './judge.ts';

/** How two texts relate on one claim. */
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
 * Where two assessed texts of one story agree, differ and conflict, and what only one of them says; in the pack's
 * order of claims. Each statement of the left is set against each of the right as if that were a report's evidence.
 */
export function comparePages(left: Assessment, right: Assessment, story: Story): PageDifference[] {
  return story.claims.flatMap((claim) => {
    const mine = statementsOn(left, claim.id);
    const theirs = statementsOn(right, claim.id);
    if (mine.length > 0 && theirs.length > 0) return [sharpest(claim, mine, theirs)];
    const [only] = [...mine, ...theirs];
    if (!only) return [];
    return [
      mine.length > 0
        ? { claim: claim.id, relation: 'only-left' as const, left: only }
        : { claim: claim.id, relation: 'only-right' as const, right: only },
    ];
  });
}

function statementsOn(assessment: Assessment, claim: string): Statement[] {
  return assessment.findings
    .map(({ statement }) => statement)
    .filter((statement) => statement.claim === claim);
}

function sharpest(claim: Claim, mine: readonly Statement[], theirs: readonly Statement[]): PageDifference {
  const pairs = mine.flatMap((left) => theirs.map((right) => comparePair(claim, left, right)));
  const [first] = pairs.sort((a, b) => rank(a) - rank(b));
  return first as PageDifference;
}

function rank({ relation }: PageDifference): number {
  return SHARPEST.indexOf(relation as Stance);
}

function comparePair(claim: Claim, left: Statement, right: Statement): PageDifference {
  const { stance, kind } = judge(claim, left, asEvidence(right), {
    slipped: false,
    elsewhere: new Set(),
    early: false,
  });
  const shift = stance === 'corroborates' && left.modality !== right.modality;
  return {
    claim: claim.id,
    relation: shift ? 'differs' : stance,
    ...(shift ? { kind: 'modality' } : kind ? { kind } : {}),
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
