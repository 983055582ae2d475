import type { Claim } from '../pack/schema.ts';
import type { Counts, Finding, Note, Statement, Verdict } from '../types.ts';
import { judge } from './judge.ts';
import type { Ledger, PositionRow } from './ledger.ts';
import { plausibilityNotes } from './plausible.ts';
import { selfDisagreements } from './self-disagreement.ts';

/** What is known of the page that the statements come from. */
export interface PageFacts {
  /** The page's own report, if the pack has it: a page neither corroborates nor contradicts itself. */
  report: string | null;
  /** It is older than the story. */
  early: boolean;
  /** It comes from where the calendar turns first. */
  eastern: boolean;
}

/** Sets every statement against the story's evidence and counts each side. */
export function findingsOf(ledger: Ledger, statements: readonly Statement[], page: PageFacts): Finding[] {
  return statements.flatMap((statement) => {
    const claim = ledger.claims.get(statement.claim);
    return claim ? [findingOf(ledger, claim, statement, statements, page)] : [];
  });
}

function findingOf(
  ledger: Ledger,
  claim: Claim,
  statement: Statement,
  statements: readonly Statement[],
  page: PageFacts,
): Finding {
  const notes: Note[] = [
    ...plausibilityNotes(claim, statement, statements),
    ...selfDisagreements(claim, statement, statements),
    ...slipNotes(claim, statement),
  ];
  const slipped = notes.some((note) => note.id === 'implausible' && note.values.slip !== undefined);
  const elsewhere = answersSaid(
    ledger,
    claim,
    statements.filter((other) => other.claim === claim.id && isBeside(statement, other)),
  );
  const circumstances = { slipped, elsewhere, early: page.early, eastern: page.eastern };
  const judged = ledger.positionsOn(claim.id).flatMap(({ evidence, rows }) => {
    const judgement = judge(claim, statement, evidence, circumstances);
    if (judgement.stance === 'unclear') return [];
    return [{ judgement, answer: evidence.answer, rows: rows.filter((row) => row.report !== page.report) }];
  });
  const verdicts = judged.flatMap(({ judgement, answer, rows }) =>
    rows.map(({ report }): Verdict => ({ report, answer, ...judgement })),
  );
  const side = (stance: Verdict['stance']) =>
    countRows(judged.flatMap(({ judgement, rows }) => (judgement.stance === stance ? rows : [])));
  const counts = {
    corroborates: side('corroborates'),
    conflicts: side('conflicts'),
    differs: side('differs'),
  };
  return { statement, verdicts, counts, notes };
}

function countRows(rows: readonly PositionRow[]): Counts {
  const origins = new Set<string>();
  for (const row of rows) for (const origin of row.origins) origins.add(origin);
  return {
    reports: new Set(rows.map(({ report }) => report)).size,
    outlets: new Set(rows.map(({ outlet }) => outlet)).size,
    origins: origins.size,
  };
}

/** Another statement on the same thing: a figure, or an answer of the same scope. */
function isBeside(statement: Statement, other: Statement): boolean {
  return other !== statement && (other.quantity !== undefined || other.scope === statement.scope);
}

/** The answers of the evidence that some statements agree with, as they stand or within rounding and bounds. */
function answersSaid(ledger: Ledger, claim: Claim, statements: readonly Statement[]): Set<string> {
  const said = new Set<string>();
  for (const statement of statements) {
    if (statement.answer !== null) said.add(statement.answer);
    for (const { evidence } of ledger.positionsOn(claim.id)) {
      if (said.has(evidence.answer)) continue;
      const { stance, kind } = judge(claim, statement, evidence, NOTHING_ELSE);
      if (stance === 'corroborates' || (kind === 'hedge' && statement.quantity)) said.add(evidence.answer);
    }
  }
  return said;
}

const NOTHING_ELSE = { slipped: false, elsewhere: new Set<string>(), early: false, eastern: false };

function slipNotes(claim: Claim, statement: Statement): Note[] {
  const answer = claim.answers.find(({ id }) => id === statement.answer);
  return answer?.drift ? [{ id: 'slip-known', values: { answer: answer.id } }] : [];
}
