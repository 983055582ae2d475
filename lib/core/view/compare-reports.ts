import type { Claim, Evidence } from '../pack/schema';
import type { Kind } from '../types';
import type { StoryIndex } from './shown';

/** How two reports stand to each other on one claim. `other`: different answers the pack relates in no way. */
export type Comparison = 'same' | 'conflicts' | 'differs' | 'other' | 'only-left' | 'only-right';

export interface ComparedClaim {
  claim: string;
  how: Comparison;
  kind: Kind | null;
  left: readonly Evidence[];
  right: readonly Evidence[];
}

/** What a reader looks for first. */
const ORDER: readonly Comparison[] = ['conflicts', 'differs', 'other', 'same', 'only-left', 'only-right'];

/** Judges two answers to a claim that are not the same one: stance and kind, or null when nothing relates them. */
export type RelateAnswers = (
  claim: Claim,
  left: Evidence,
  right: Evidence,
) => { stance: 'corroborates' | 'conflicts' | 'differs'; kind?: Kind | undefined } | null;

/** Sets two reports side by side on every claim that either of them answers. */
export function compareReports(
  index: StoryIndex,
  left: string,
  right: string,
  relate: RelateAnswers,
): ComparedClaim[] {
  const rows = (report: string, claim: string) =>
    (index.evidenceOf.get(report) ?? []).filter((row) => row.claim === claim);
  return index.story.claims
    .map((claim) => compareOn(claim, rows(left, claim.id), rows(right, claim.id), relate))
    .filter((compared) => compared !== null)
    .sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how));
}

function compareOn(
  claim: Claim,
  left: readonly Evidence[],
  right: readonly Evidence[],
  relate: RelateAnswers,
): ComparedClaim | null {
  if (left.length === 0 && right.length === 0) return null;
  const row = { claim: claim.id, kind: null, left, right };
  if (right.length === 0) return { ...row, how: 'only-left' };
  if (left.length === 0) return { ...row, how: 'only-right' };
  // A report that gives several answers agrees where any of them is the other's; else its sharpest relation counts.
  const pairs = left.flatMap((a) => right.map((b) => judge(claim, a, b, relate)));
  const same = pairs.find((pair) => pair.how === 'same');
  const sharpest = [...pairs].sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how))[0];
  return { ...row, ...(same ?? sharpest ?? { how: 'other' }) };
}

function judge(
  claim: Claim,
  left: Evidence,
  right: Evidence,
  relate: RelateAnswers,
): { how: Comparison; kind: Kind | null } {
  if (left.answer === right.answer) return { how: 'same', kind: null };
  const relation = relate(claim, left, right);
  if (!relation) return { how: 'other', kind: null };
  return { how: relation.stance === 'corroborates' ? 'same' : relation.stance, kind: relation.kind ?? null };
}
