import type { Assessed } from './run.ts';
import { type Score, share } from './table.ts';

/** Recall and precision of "is about this story", and how often the role is right, in all and per language. */
export function scoreRecognition(articles: readonly Assessed[], negatives: readonly Assessed[]): Score[] {
  const languages = [...new Set(articles.map(({ article }) => article.language))].sort();
  return [
    ...scoresOf(articles, negatives),
    ...languages.flatMap((language) =>
      scoresOf(
        articles.filter(({ article }) => article.language === language),
        negatives.filter(({ article }) => article.language === language),
      ).map((score) => ({ ...score, language })),
    ),
  ];
}

function scoresOf(articles: readonly Assessed[], negatives: readonly Assessed[]): Score[] {
  const found = articles.filter(({ assessment }) => assessment.role !== 'none');
  const alarms = negatives.filter(isFalseAlarm);
  const right = found.filter(({ article, assessment }) => assessment.role === article.gold?.role);
  return [
    {
      id: 'recognition-recall',
      value: share(found.length, articles.length),
      count: articles.length,
      misses: articles.filter(({ assessment }) => assessment.role === 'none').map(missOf),
    },
    {
      id: 'recognition-precision',
      value: share(found.length, found.length + alarms.length),
      count: found.length + alarms.length,
      misses: alarms.map(missOf),
    },
    {
      id: 'role-accuracy',
      value: share(right.length, found.length),
      count: found.length,
      misses: found
        .filter((one) => !right.includes(one))
        .map((one) => `${missOf(one)}, gold ${one.article.gold?.role}`),
    },
  ];
}

function isFalseAlarm({ article, assessment }: Assessed): boolean {
  if (assessment.role === 'none') return false;
  return !(article.role === 'background-ok' && assessment.role === 'background');
}

function missOf({ article, assessment }: Assessed): string {
  return `${article.id} is ${assessment.role} (${assessment.reason.join(', ')})`;
}
