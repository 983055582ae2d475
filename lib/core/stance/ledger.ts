import { type OriginsOf, originTracer } from '../lineage/trace.ts';
import type { Claim, Evidence, Story } from '../pack/schema.ts';

/** Evidence rows that give one answer in one scope with one figure: they are judged once. */
export interface Position {
  /** One of the rows, standing for all. */
  evidence: Evidence;
  rows: readonly Evidence[];
}

/** What the findings of a story are looked up in. */
export interface Ledger {
  story: Story;
  claims: ReadonlyMap<string, Claim>;
  /** The positions taken on each claim. */
  positions: ReadonlyMap<string, readonly Position[]>;
  originsOf: OriginsOf;
}

const ledgers = new WeakMap<Story, Ledger>();

/** A story's ledger; built once, then kept. */
export function ledgerOf(story: Story): Ledger {
  let ledger = ledgers.get(story);
  if (!ledger) {
    ledger = {
      story,
      claims: new Map(story.claims.map((claim) => [claim.id, claim])),
      positions: positionsOf(story.evidence),
      originsOf: originTracer(story),
    };
    ledgers.set(story, ledger);
  }
  return ledger;
}

function positionsOf(evidence: readonly Evidence[]): Map<string, Position[]> {
  const byKey = new Map<string, { evidence: Evidence; rows: Evidence[] }>();
  for (const row of evidence) {
    const key = JSON.stringify([row.claim, row.answer, row.scope ?? null, row.quantity ?? null]);
    const known = byKey.get(key);
    if (known) known.rows.push(row);
    else byKey.set(key, { evidence: row, rows: [row] });
  }
  const byClaim = new Map<string, Position[]>();
  for (const position of byKey.values()) {
    const known = byClaim.get(position.evidence.claim);
    if (known) known.push(position);
    else byClaim.set(position.evidence.claim, [position]);
  }
  return byClaim;
}
