import type { Claim } from '../pack/schema.ts';
import { plausibilityOf } from '../quantity/plausibility.ts';
import type { Note, Statement } from '../types.ts';

/**
 * Whether a text's own figures can go together: bytes over hours of audio is a bit rate, and a bit rate has limits.
 * Gives a note for each tie the claim declares to another claim that the text answers with a figure; none
 * otherwise. A ratio that only holds after multiplying by a power of a thousand names that power.
 */
export function plausibilityNotes(claim: Claim, statement: Statement, all: readonly Statement[]): Note[] {
  const mine = statement.quantity;
  if (!mine) return [];
  return claim.plausibility.flatMap((tie) => {
    const per = all.find(
      ({ claim: id, quantity }) => id === tie.per && quantity && quantity.value > 0,
    )?.quantity;
    const found = per ? plausibilityOf(mine, per, tie) : null;
    if (!per || !found) return [];
    const { ratio, plausible, slip } = found;
    return [
      {
        id: plausible ? ('plausible' as const) : ('implausible' as const),
        values: {
          ratio: Math.round(ratio * 10) / 10,
          unit: tie.unit,
          value: mine.value,
          per: per.value,
          ...(slip ? { slip } : {}),
        },
      },
    ];
  });
}
