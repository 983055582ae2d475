import type { Claim } from '../pack/schema.ts';
import type { Note, Statement } from '../types.ts';

/**
 * Whether a text's own figures can go together: bytes over hours of audio is a bit rate, and a bit rate has limits.
 * Gives a note for each tie the claim declares to another claim that the text answers with a figure; none
 * otherwise. A ratio that only holds after multiplying by a power of a thousand names that power.
 */
export function plausibilityNotes(claim: Claim, statement: Statement, all: readonly Statement[]): Note[] {
  if (!statement.quantity) return [];
  const mine = statement.quantity.value;
  return claim.plausibility.flatMap((tie) =>
    all
      .filter((other) => other.claim === tie.per && other.quantity && other.quantity.value > 0)
      .slice(0, 1)
      .map((other): Note => {
        const per = other.quantity?.value ?? 1;
        const ratio = (mine / per) * tie.factor;
        const isFine = ratio >= tie.min && ratio <= tie.max;
        const slip = isFine ? undefined : slipThatHelps(ratio, tie.min, tie.max);
        return {
          id: isFine ? 'plausible' : 'implausible',
          values: {
            ratio: Math.round(ratio * 10) / 10,
            unit: tie.unit,
            value: mine,
            per,
            ...(slip ? { slip } : {}),
          },
        };
      }),
  );
}

function slipThatHelps(ratio: number, min: number, max: number): number | undefined {
  return [1e3, 1e-3, 1e6, 1e-6].find((slip) => ratio * slip >= min && ratio * slip <= max);
}
