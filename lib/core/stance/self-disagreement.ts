import type { Claim } from '../pack/schema.ts';
import type { Modality, Note, Statement } from '../types.ts';

/** Said as a fact in one place and not in another: one text, two degrees of certainty. */
const UNCOMMITTED: readonly Modality[] = ['alleged', 'conditional', 'planned'];

/**
 * Where a text contradicts itself: two statements on one claim whose answers are declared to conflict, or the
 * same point as a fact here and as hearsay there. One note for each other statement.
 */
export function selfDisagreements(claim: Claim, statement: Statement, all: readonly Statement[]): Note[] {
  return all
    .filter((other) => other !== statement && other.claim === claim.id && other.scope === statement.scope)
    .flatMap((other) => {
      const kind = disagreement(claim, statement, other);
      return kind
        ? [
            {
              id: 'self-disagreement',
              values: { kind, with: other.answer ?? '', start: other.start },
            } as const,
          ]
        : [];
    });
}

function disagreement(claim: Claim, a: Statement, b: Statement): string | undefined {
  if (a.answer === b.answer) return isCertaintyShift(a.modality, b.modality) ? 'modality' : undefined;
  const declared = claim.relations.find(
    ({ between, stance }) =>
      stance === 'conflicts' && between.includes(a.answer ?? '') && between.includes(b.answer ?? ''),
  );
  return declared && (declared.kind ?? 'wording');
}

function isCertaintyShift(a: Modality, b: Modality): boolean {
  return (a === 'done' && UNCOMMITTED.includes(b)) || (b === 'done' && UNCOMMITTED.includes(a));
}
