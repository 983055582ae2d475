import type { Claim } from '../pack/schema.ts';
import type { Counts, Finding, Note, Statement, Verdict } from '../types.ts';
import { countUnion } from './bits.ts';
import { judge } from './judge.ts';
import type { Ledger, Position, Side } from './ledger.ts';
import { originNotes, type Told } from './origin-notes.ts';
import { plausibilityNotes } from './plausible.ts';
import { selfDisagreements } from './self-disagreement.ts';

/** What is known of the page that the statements come from. */
interface PageFacts {
  /** The page's own report, if the pack has it: a page neither corroborates nor contradicts itself. */
  report: string | null;
  /** It is older than the story. */
  early: boolean;
  /** Hours ahead of UTC where it was written; null where that is not known. */
  utcOffset: number | null;
  /** A statement's sentence as the page has it. */
  tell(statement: Statement): Told;
}

/** Sets every statement against the story's evidence and counts each side. */
export function findingsOf(ledger: Ledger, statements: readonly Statement[], page: PageFacts): Finding[] {
  const said = answersSaid(ledger);
  return statements.flatMap((statement) => {
    const claim = ledger.claims.get(statement.claim);
    return claim ? [findingOf(ledger, claim, statement, statements, said, page)] : [];
  });
}

function findingOf(
  ledger: Ledger,
  claim: Claim,
  statement: Statement,
  statements: readonly Statement[],
  said: AnswersSaid,
  page: PageFacts,
): Finding {
  const notes: Note[] = [
    ...plausibilityNotes(claim, statement, statements),
    ...selfDisagreements(claim, statement, statements),
    ...slipNotes(claim, statement),
    ...originNotes(ledger.story, claim, statement, statements, page.tell(statement)),
  ];
  const slipped = notes.some((note) => note.id === 'implausible' && note.values.slip !== undefined);
  const beside = statements.filter((other) => other.claim === claim.id && isBeside(statement, other));
  const elsewhere = new Set(beside.flatMap((other) => said(claim, other)));
  const circumstances = { slipped, elsewhere, early: page.early, utcOffset: page.utcOffset };
  const judged = ledger.positionsOn(claim.id).flatMap((position) => {
    const judgement = judge(claim, statement, position.evidence, circumstances);
    if (judgement.stance === 'unclear') return [];
    // What could not be read in full contradicts nobody.
    if (statement.patchy && judgement.stance === 'conflicts') return [];
    return [{ judgement, ...withoutReport(ledger, position, page.report) }];
  });
  const verdicts = judged.flatMap(({ judgement, evidence: { answer }, rows }) =>
    rows.map(({ report }): Verdict => ({ report, answer, ...judgement })),
  );
  const side = (stance: Verdict['stance']) =>
    countSides(judged.flatMap((position) => (position.judgement.stance === stance ? [position.side] : [])));
  const counts = {
    corroborates: side('corroborates'),
    conflicts: side('conflicts'),
    differs: side('differs'),
  };
  return { statement, verdicts, counts, notes };
}

function withoutReport(ledger: Ledger, position: Position, report: string | null): Position {
  if (!position.rows.some((row) => row.report === report)) return position;
  const rows = position.rows.filter((row) => row.report !== report);
  return { ...position, rows, side: ledger.sideOf(rows) };
}

function countSides(sides: readonly Side[]): Counts {
  return {
    reports: countUnion(sides.map(({ reports }) => reports)),
    outlets: countUnion(sides.map(({ outlets }) => outlets)),
    origins: countUnion(sides.map(({ origins }) => origins)),
  };
}

/** Another statement on the same thing: a figure, or an answer of the same scope. */
function isBeside(statement: Statement, other: Statement): boolean {
  return other !== statement && (other.quantity !== undefined || other.scope === statement.scope);
}

type AnswersSaid = (claim: Claim, statement: Statement) => readonly string[];

/**
 * Tells the answers of the evidence that a statement agrees with, as it stands or within rounding and bounds. Each
 * statement is judged once, as all others on its claim ask.
 */
function answersSaid(ledger: Ledger): AnswersSaid {
  const known = new Map<Statement, readonly string[]>();
  return (claim, statement) => {
    let said = known.get(statement);
    if (!said) {
      const agreeing = ledger.positionsOn(claim.id).filter(({ evidence }) => {
        const { stance, kind } = judge(claim, statement, evidence, NOTHING_ELSE);
        return stance === 'corroborates' || (kind === 'hedge' && statement.quantity);
      });
      said = [statement.answer ?? [], agreeing.map(({ evidence }) => evidence.answer)].flat();
      known.set(statement, said);
    }
    return said;
  };
}

const NOTHING_ELSE = { slipped: false, elsewhere: new Set<string>(), early: false, utcOffset: null };

function slipNotes(claim: Claim, statement: Statement): Note[] {
  const answer = claim.answers.find(({ id }) => id === statement.answer);
  return answer?.drift ? [{ id: 'slip-known', values: { answer: answer.id } }] : [];
}
