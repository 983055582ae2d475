import { type OriginsOf, originTracer } from '../lineage/trace.ts';
import { groupBy } from '../pack/group.ts';
import type { Claim, Evidence, Story } from '../pack/schema.ts';

/** One report's place in a position, with what counting needs. */
export interface PositionRow {
  report: string;
  outlet: string;
  origins: ReadonlySet<string>;
}

/** Evidence rows that give one answer in one scope with one figure: they are judged once. */
export interface Position {
  /** One of the rows, standing for all. */
  evidence: Evidence;
  rows: readonly PositionRow[];
}

/** What the findings of a story are looked up in. */
export interface Ledger {
  story: Story;
  claims: ReadonlyMap<string, Claim>;
  /** The positions taken on a claim; worked out when it is first asked for, as a page speaks of few. */
  positionsOn(claim: string): readonly Position[];
  originsOf: OriginsOf;
}

const ledgers = new WeakMap<Story, Ledger>();

/** A story's ledger; built once, then kept. */
export function ledgerOf(story: Story): Ledger {
  let ledger = ledgers.get(story);
  if (!ledger) {
    const originsOf = originTracer(story);
    ledger = {
      story,
      claims: new Map(story.claims.map((claim) => [claim.id, claim])),
      positionsOn: positionsOf(story, originsOf),
      originsOf,
    };
    ledgers.set(story, ledger);
  }
  return ledger;
}

function positionsOf(story: Story, originsOf: OriginsOf): Ledger['positionsOn'] {
  const outlets = new Map(story.reports.map(({ id, outlet }) => [id, outlet]));
  const evidence = groupBy(story.evidence, ({ claim }) => claim);
  const known = new Map<string, Position[]>();
  return (claim) => {
    let positions = known.get(claim);
    if (!positions) {
      const groups = groupBy(evidence.get(claim) ?? [], ({ answer, scope, quantity }) =>
        JSON.stringify([answer, scope ?? null, quantity ?? null]),
      );
      positions = [...groups.values()].map((rows) => ({
        evidence: rows[0] as Evidence,
        rows: rows.map(({ report, answer }) => ({
          report,
          outlet: outlets.get(report) ?? report,
          origins: originsOf(report, claim, answer),
        })),
      }));
      known.set(claim, positions);
    }
    return positions;
  };
}
