import type { Story } from '../../core/pack/schema.ts';
import type { Assessed } from './run.ts';

/** Headlines that share this much of their words are one origin: the rule of a published tool. */
const SAME_HEADLINE = 0.55;
/** A sentence and a report's paraphrase that share this much speak of the same thing. */
const SAME_SUBJECT = 0.3;
const NEGATION = /\b(not|no|never|denied|denies|without|ne|pas|aucun|nicht|kein|no|nunca|non)\b/iu;

/** Baseline for origins: clusters of articles by headline words alone. One cluster number per article. */
export function headlineClusters(articles: readonly Assessed[]): number[] {
  const words = articles.map(({ article }) => wordSet(article.title));
  const cluster = articles.map((_, i) => i);
  words.forEach((mine, i) => {
    for (let j = 0; j < i; j++) {
      if (jaccard(mine, words[j] ?? new Set()) < SAME_HEADLINE) continue;
      const from = cluster[i];
      cluster.forEach((value, k) => {
        if (value === from) cluster[k] = cluster[j] ?? value;
      });
    }
  });
  return cluster;
}

/** Baseline for conflicts: sentences like a report's paraphrase, one of the two with a negation word. Claim ids. */
export function lexicalConflicts({ page }: Assessed, story: Story): string[] {
  const sentences = page.text.split(/(?<=[.!?])\s+/u).map((text) => ({ text, words: wordSet(text) }));
  const claims = new Set<string>();
  for (const { claim, paraphrase } of story.evidence) {
    if (!paraphrase || claims.has(claim)) continue;
    const words = wordSet(paraphrase);
    const negated = NEGATION.test(paraphrase);
    const hit = sentences.some(
      (sentence) =>
        overlap(words, sentence.words) >= SAME_SUBJECT && NEGATION.test(sentence.text) !== negated,
    );
    if (hit) claims.add(claim);
  }
  return [...claims];
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function overlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return [...part].filter((word) => whole.has(word)).length / Math.max(1, part.size);
}
