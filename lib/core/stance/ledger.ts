import { type OriginsOf, originTracer } from '../lineage/trace.ts';
import { groupBy } from '../pack/group.ts';
import type { Claim, Evidence, Story } from '../pack/schema.ts';
import { type Bits, bitsOf } from './bits.ts';

/** One report's place in a position, with what counting needs. */
interface PositionRow {
  report: string;
  outlet: string;
  origins: ReadonlySet<string>;
}

/** Evidence rows that give one answer in one scope with one figure: they are judged once. */
export interface Position {
  /** One of the rows, standing for all. */
  evidence: Evidence;
  rows: readonly PositionRow[];
  side: Side;
}

/** Whose rows they are, by the numbers that a ledger gives them: sides are counted for every statement of a page. */
export interface Side {
  reports: Bits;
  outlets: Bits;
  origins: Bits;
}

/** What the findings of a story are looked up in. */
export interface Ledger {
  story: Story;
  claims: ReadonlyMap<string, Claim>;
  /** The positions taken on a claim; worked out when it is first asked for, as a page speaks of few. */
  positionsOn(claim: string): readonly Position[];
  /** Whose some rows are. */
  sideOf(rows: readonly PositionRow[]): Side;
  originsOf: OriginsOf;
}

const ledgers = new WeakMap<Story, Ledger>();

/** A story's ledger; built once, then kept. */
export function ledgerOf(story: Story): Ledger {
  let ledger = ledgers.get(story);
  if (!ledger) {
    const originsOf = originTracer(story);
    const sideOf = sideReader();
    ledger = {
      story,
      claims: new Map(story.claims.map((claim) => [claim.id, claim])),
      positionsOn: positionsOf(story, originsOf, sideOf),
      sideOf,
      originsOf,
    };
    ledgers.set(story, ledger);
  }
  return ledger;
}

/** Numbers reports, outlets and origins as they come. */
function sideReader(): Ledger['sideOf'] {
  const reports = numbering();
  const outlets = numbering();
  const origins = numbering();
  return (rows) => ({
    reports: bitsOf(rows.map(({ report }) => reports(report))),
    outlets: bitsOf(rows.map(({ outlet }) => outlets(outlet))),
    origins: bitsOf(rows.flatMap((row) => [...row.origins].map(origins))),
  });
}

function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
}

function positionsOf(story: Story, originsOf: OriginsOf, sideOf: Ledger['sideOf']): Ledger['positionsOn'] {
  const outlets = new Map(story.reports.map(({ id, outlet }) => [id, outlet]));
  const evidence = groupBy(story.evidence, ({ claim }) => claim);
  const known = new Map<string, Position[]>();
  return (claim) => {
    let positions = known.get(claim);
    if (!positions) {
      const groups = groupBy(evidence.get(claim) ?? [], ({ answer, scope, quantity }) =>
        JSON.stringify([answer, scope ?? null, quantity ?? null]),
      );
      positions = [...groups.values()].map((group) => {
        const rows = group.map(({ report, answer }) => ({
          report,
          outlet: outlets.get(report) ?? report,
          origins: originsOf(report, claim, answer),
        }));
        return { evidence: group[0] as Evidence, rows, side: sideOf(rows) };
      });
      known.set(claim, positions);
    }
    return positions;
  };
}
