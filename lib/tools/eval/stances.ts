import type { Finding, Stance } from '../../core/types.ts';
import type { Assessed } from './run.ts';
import { columns } from './table.ts';

const SHOWN = ['conflicts', 'differs', 'corroborates', 'nothing'] as const;
type Shown = (typeof SHOWN)[number];
const GOLD = ['conflict', 'either way', 'no conflict'] as const;
type Gold = (typeof GOLD)[number];

/** What the engine shows foremost of a question, by what the labels say of it: a row per label, a column per stance. */
type StanceMatrix = Readonly<Record<Gold, Readonly<Record<Shown, number>>>>;

/**
 * Counts every question that a text answers by its labels, or by the engine. The labels say conflicts only, so that
 * "no conflict" is right with any other stance; "nothing" is a labelled question that was not found.
 */
export function stanceMatrix(articles: readonly Assessed[]): StanceMatrix {
  const empty = () => ({ conflicts: 0, differs: 0, corroborates: 0, nothing: 0 });
  const matrix = { conflict: empty(), 'either way': empty(), 'no conflict': empty() };
  for (const { article, assessment } of articles) {
    const asked = [...(article.gold?.claims ?? []), ...(article.gold?.conflicts ?? [])].map(
      ({ claim }) => claim,
    );
    const found = assessment.findings.map(({ statement }) => statement.claim);
    for (const claim of new Set([...asked, ...found])) {
      const findings = assessment.findings.filter(({ statement }) => statement.claim === claim);
      matrix[labelOf(article, claim)][foremost(findings)]++;
    }
  }
  return matrix;
}

function labelOf({ gold }: Assessed['article'], claim: string): Gold {
  const has = (rows: readonly { claim: string }[] = []) => rows.some((row) => row.claim === claim);
  if (has(gold?.conflicts)) return 'conflict';
  return has(gold?.optionalConflicts) || has(gold?.otherSide) ? 'either way' : 'no conflict';
}

function foremost(findings: readonly Finding[]): Shown {
  const has = (stance: Stance) =>
    findings.some(({ verdicts }) => verdicts.some((verdict) => verdict.stance === stance));
  return (['conflicts', 'differs', 'corroborates'] as const).find(has) ?? 'nothing';
}

/** The matrix as aligned lines. */
export function stanceTable(matrix: StanceMatrix): string {
  const rows = GOLD.map((gold) => [gold, ...SHOWN.map((shown) => String(matrix[gold][shown]))]);
  return columns([['labelled / shown', ...SHOWN], ...rows]);
}
