import { assess } from '../../core/assess.ts';
import type { Story } from '../../core/pack/schema.ts';
import { pageFromText } from '../../core/page-from-text.ts';
import type { Assessment } from '../../core/types.ts';
import { damages } from './damage.ts';
import type { Assessed } from './run.ts';
import { type Score, share } from './table.ts';

/** Share of the claims and answers read in the sound text that are read in a damaged copy too, for each damage. */
export function scoreDamage(articles: readonly Assessed[], story: Story): Score[] {
  const perKind = Object.entries(damages).map(([kind, damage]) => {
    let kept = 0;
    let all = 0;
    const misses: string[] = [];
    for (const { article, assessment } of articles) {
      const text = damage(article.text);
      if (text === article.text) continue;
      const head = { url: article.url, title: damage(article.title), published: article.published };
      const found = answersOf(assess(pageFromText(text, head), story));
      for (const answer of answersOf(assessment)) {
        all++;
        if (found.has(answer)) kept++;
        else misses.push(`${article.id} ${answer}`);
      }
    }
    return { id: `kept, ${kind}`, value: share(kept, all), count: all, misses };
  });
  const kept = perKind.reduce((sum, score) => sum + (score.value ?? 0) * score.count, 0);
  const all = perKind.reduce((sum, score) => sum + score.count, 0);
  return [{ id: 'kept-under-damage', value: share(kept, all), count: all }, ...perKind];
}

function answersOf(assessment: Assessment): Set<string> {
  return new Set(
    assessment.findings.map(
      ({ statement: { claim, answer, quantity } }) => `${claim} ${answer ?? quantity?.value}`,
    ),
  );
}
