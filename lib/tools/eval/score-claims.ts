import type { Finding } from '../../core/types.ts';
import type { GoldClaim } from './gold.ts';
import type { Assessed } from './run.ts';
import { type Score, share } from './table.ts';

/** Precision and recall of "this text answers this claim", and how often the answer is right. */
export function scoreClaims(articles: readonly Assessed[]): Score[] {
  const languages = [...new Set(articles.map(({ article }) => article.language))].sort();
  return [
    ...scoresOf(articles),
    ...languages.flatMap((language) =>
      scoresOf(articles.filter(({ article }) => article.language === language)).map((score) => ({
        ...score,
        language,
      })),
    ),
  ];
}

function scoresOf(articles: readonly Assessed[]): Score[] {
  const found = articles.flatMap((one) =>
    foundClaims(one)
      .filter((claim) => goldClaims(one).includes(claim) || !isOptional(one, claim))
      .map((claim) => ({ one, claim })),
  );
  const gold = articles.flatMap((one) => goldClaims(one).map((claim) => ({ one, claim })));
  const extra = found.filter(({ one, claim }) => !goldClaims(one).includes(claim));
  const missed = gold.filter(({ one, claim }) => !foundClaims(one).includes(claim));
  const answered = gold.filter(({ one, claim }) => foundClaims(one).includes(claim));
  const wrong = answered.filter(({ one, claim }) => !sharesAnswer(one, claim));
  return [
    {
      id: 'claim-precision',
      value: share(found.length - extra.length, found.length),
      count: found.length,
      misses: extra.map(({ one, claim }) => `${one.article.id} ${claim}: ${foundWords(one, claim)}`),
    },
    {
      id: 'claim-recall',
      value: share(gold.length - missed.length, gold.length),
      count: gold.length,
      misses: missed.map(({ one, claim }) => `${one.article.id} ${claim}: ${goldWords(one, claim)}`),
    },
    {
      id: 'answer-accuracy',
      value: share(answered.length - wrong.length, answered.length),
      count: answered.length,
      misses: wrong.map(
        ({ one, claim }) =>
          `${one.article.id} ${claim}: ${foundWords(one, claim)} | gold ${goldWords(one, claim)}`,
      ),
    },
  ];
}

function foundClaims({ assessment }: Assessed): string[] {
  return [...new Set(assessment.findings.map(({ statement }) => statement.claim))];
}

function isOptional({ article }: Assessed, claim: string): boolean {
  return (article.gold?.optionalClaims ?? []).some((row) => row.claim === claim);
}

function goldClaims({ article }: Assessed): string[] {
  return [...new Set((article.gold?.claims ?? []).map(({ claim }) => claim))];
}

function sharesAnswer({ article, assessment }: Assessed, claim: string): boolean {
  const gold = (article.gold?.claims ?? []).filter((row) => row.claim === claim).map((row) => row.answer);
  return assessment.findings.some(
    ({ statement }) =>
      statement.claim === claim && statement.answer !== null && gold.includes(statement.answer),
  );
}

function foundWords({ assessment, page }: Assessed, claim: string): string {
  const words = ({ statement: { answer, focus, quantity } }: Finding) =>
    `${answer ?? quantity?.value ?? '?'} “${page.text.slice(focus.start, focus.end)}”`;
  return assessment.findings
    .filter(({ statement }) => statement.claim === claim)
    .map(words)
    .join('; ');
}

function goldWords({ article }: Assessed, claim: string): string {
  const words = ({ answer, quote }: GoldClaim) => `${answer} “${quote}”`;
  return (article.gold?.claims ?? [])
    .filter((row) => row.claim === claim)
    .map(words)
    .join('; ');
}
