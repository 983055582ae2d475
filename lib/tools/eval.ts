import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runFuzz } from './eval/fuzz-run.ts';
import { type Aliases, readArticles, readGold } from './eval/gold.ts';
import { scoreMutations } from './eval/mutations-score.ts';
import { type Assessed, assessAll } from './eval/run.ts';
import { scoreClaims } from './eval/score-claims.ts';
import { scoreConflicts } from './eval/score-conflicts.ts';
import { scoreDamage } from './eval/score-damage.ts';
import { scoreModality } from './eval/score-modality.ts';
import { scoreOrigins } from './eval/score-origins.ts';
import { scoreQuantities } from './eval/score-quantities.ts';
import { scoreRecognition } from './eval/score-recognition.ts';
import { failures, type Score, table } from './eval/table.ts';
import { bundledStories } from './stories.ts';

/**
 * Measures the reading against the gold files and prints the scores with two baselines. `--misses` lists every
 * miss, `--damage` reads twelve kinds of damaged copies too, `--mutations` compares texts with copies changed in eight
 * ways, `--json` writes the table that the library page shows; `--fuzz [N]` reads N random inputs instead and prints
 * times by size (`--short`: up to 1 MB). Exit code 1 when a score is below its bar, or an input fails.
 */
export async function main(args: string[], root: string): Promise<number> {
  const folder = join(root, 'tests/eval/gold');
  const story = (await bundledStories(root))[0];
  if (!story) throw new Error('no story pack is bundled');
  if (args.includes('--fuzz')) return runFuzz(args, root, story);
  const aliases: Aliases = JSON.parse(await readFile(join(root, 'tests/eval/aliases.json'), 'utf8'));
  const claims = new Set(story.claims.map((claim) => claim.id));
  const assessed = async (name: string) =>
    assessAll(await readArticles(join(folder, name), aliases, claims), story);
  const articles = await assessed('articles');
  const negatives = await assessed('negatives');
  const scores: Score[] = [
    ...scoreRecognition(articles, negatives),
    ...scoreClaims(articles),
    ...scoreConflicts(articles, story),
    ...scoreOrigins(articles),
    ...scoreQuantities(await readGold(join(folder, 'quantities'))),
    ...scoreModality(await readGold(join(folder, 'modality'))),
  ];
  if (args.includes('--damage')) scores.push(...scoreDamage(articles, story));
  if (args.includes('--mutations')) scores.push(...scoreMutations(articles, story));
  const bars = JSON.parse(await readFile(join(root, 'tests/eval/bars.json'), 'utf8'));
  console.log(table(scores, bars, args.includes('--languages')));
  if (args.includes('--misses')) printMisses(scores);
  if (args.includes('--json')) await writeAccuracy(root, scores, articles, negatives);
  return failures(scores, bars).length > 0 ? 1 : 0;
}

function printMisses(scores: readonly Score[]): void {
  for (const score of scores) for (const miss of score.misses ?? []) console.log(`${score.id}: ${miss}`);
}

async function writeAccuracy(
  root: string,
  scores: readonly Score[],
  articles: readonly Assessed[],
  negatives: readonly Assessed[],
): Promise<void> {
  const rows = scores
    .filter((score) => !score.language)
    .map(({ id, value, count, baseline }) => ({ id, value, count, ...(baseline ? { baseline } : {}) }));
  const accuracy = { articles: articles.length, negatives: negatives.length, scores: rows };
  await writeFile(join(root, 'assets/public/accuracy.json'), `${JSON.stringify(accuracy, null, 2)}\n`);
}
