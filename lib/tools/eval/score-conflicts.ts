import type { Story } from '../../core/pack/schema.ts';
import { lexicalConflicts } from './baselines.ts';
import type { Assessed } from './run.ts';
import { type Score, share } from './table.ts';

/** Conflicts by claim: precision first, then recall, and whether the kind is named right. */
export function scoreConflicts(articles: readonly Assessed[], story: Story): Score[] {
  const shown = articles
    .flatMap((one) => [...conflictsOf(one)].map(([claim, kinds]) => ({ one, claim, kinds })))
    .filter(({ one, claim }) => !isOptional(one, claim));
  const isGold = ({ one, claim }: { one: Assessed; claim: string }) =>
    (one.article.gold?.conflicts ?? []).some((row) => row.claim === claim);
  const gold = articles.flatMap((one) => (one.article.gold?.conflicts ?? []).map((row) => ({ one, ...row })));
  const right = shown.filter(isGold);
  const missed = gold.filter(({ one, claim }) => !conflictsOf(one).has(claim));
  const rightKind = gold.filter(({ one, claim, kind }) => conflictsOf(one).get(claim)?.has(kind));
  const found = gold.length - missed.length;
  const guesses = articles.flatMap((one) => lexicalConflicts(one, story).map((claim) => ({ one, claim })));
  const guessed = new Set(guesses.filter(isGold).map(({ one, claim }) => `${one.article.id} ${claim}`));
  return [
    {
      id: 'conflict-precision',
      value: share(right.length, shown.length),
      count: shown.length,
      baseline: share(guesses.filter(isGold).length, guesses.length) ?? 0,
      misses: shown
        .filter((row) => !isGold(row))
        .map(({ one, claim }) => `${one.article.id} ${claim}: ${wordsOf(one, claim)}`),
    },
    {
      id: 'conflict-recall',
      value: share(found, gold.length),
      count: gold.length,
      baseline: share(guessed.size, gold.length) ?? 0,
      misses: missed.map(
        ({ one, claim, kind, against }) => `${one.article.id} ${claim} ${kind} against ${against}`,
      ),
    },
    {
      id: 'conflict-kind',
      value: share(rightKind.length, found),
      count: found,
      misses: gold
        .filter((row) => conflictsOf(row.one).has(row.claim) && !rightKind.includes(row))
        .map(
          ({ one, claim, kind }) =>
            `${one.article.id} ${claim}: ${[...(conflictsOf(one).get(claim) ?? [])]}, gold ${kind}`,
        ),
    },
  ];
}

/** Whether careful readers may show the conflict or leave it: all it is against is listed as the other side. */
function isOptional({ article: { gold }, assessment }: Assessed, claim: string): boolean {
  if ((gold?.optionalConflicts ?? []).some((row) => row.claim === claim)) return true;
  const listed = (gold?.otherSide ?? []).filter((row) => row.claim === claim).flatMap((row) => row.against);
  const against = assessment.findings
    .filter(({ statement }) => statement.claim === claim)
    .flatMap(({ verdicts }) =>
      verdicts.filter(({ stance }) => stance === 'conflicts').map(({ answer }) => answer),
    );
  return listed.length > 0 && against.every((answer) => listed.includes(answer));
}

function conflictsOf({ assessment }: Assessed): Map<string, Set<string>> {
  const conflicts = new Map<string, Set<string>>();
  for (const { statement, verdicts } of assessment.findings) {
    for (const { stance, kind } of verdicts) {
      if (stance !== 'conflicts') continue;
      const kinds = conflicts.get(statement.claim) ?? new Set();
      conflicts.set(statement.claim, kinds.add(kind ?? 'none'));
    }
  }
  return conflicts;
}

function wordsOf({ assessment, page }: Assessed, claim: string): string {
  return assessment.findings
    .filter(({ statement, counts }) => statement.claim === claim && counts.conflicts.reports > 0)
    .map(({ statement }) => `${statement.answer} “${page.text.slice(statement.start, statement.end)}”`)
    .join('; ');
}
