import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../core/pack/schema.ts';
import { type Batch, readBatch, scoreBatch } from './eval/batch.ts';
import { runFuzz } from './eval/fuzz-run.ts';
import { scoreMutations } from './eval/mutations-score.ts';
import { recordFirstRun, writeAccuracy } from './eval/record.ts';
import { scoreDamage } from './eval/score-damage.ts';
import { stanceMatrix, stanceTable } from './eval/stances.ts';
import { type Bars, failures, type Score, table } from './eval/table.ts';
import { bundledStories } from './stories.ts';

/** Batches written apart from the engine: `--NAME` scores one alone, against the held-out targets. */
const HELD_OUT = ['unseen', 'fresh', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * Measures the reading against the gold files and prints the scores with two baselines, and which stance was shown where; below them those of the held-out
 * batches, which never decide the exit code here. `--unseen`, `--fresh`, `--third`, `--fourth`, `--fifth` and `--sixth` score one of these alone. `--misses`
 * lists every miss, `--damage` reads twelve kinds of damaged copies too, `--mutations` compares texts with copies changed
 * in eight ways, `--json` writes the figures that the library page shows: of a held-out batch its first run, and never a
 * later one; `--fuzz [N]` reads N random inputs instead and
 * prints times by size (`--short`: up to 1 MB). Exit code 1 when a score is below its bar, or an input fails.
 */
export async function main(args: string[], root: string): Promise<number> {
  const story = (await bundledStories(root))[0];
  if (!story) throw new Error('no story pack is bundled');
  if (args.includes('--fuzz')) return runFuzz(args, root, story);
  const asked = HELD_OUT.find((name) => args.includes(`--${name}`));
  if (asked) return printHeldOut(asked, args, root, story);
  const { batch, scores } = await scoresIn(root, '.', story);
  if (args.includes('--damage')) scores.push(...scoreDamage(batch.articles, story));
  if (args.includes('--mutations')) scores.push(...scoreMutations(batch.articles, story));
  const bars = await barsIn(root, 'bars.json');
  printScores(scores, bars, args);
  console.log(`\n${stanceTable(stanceMatrix(batch.articles))}`);
  if (args.includes('--json')) await writeAccuracy(root, measured(batch, scores));
  for (const name of HELD_OUT) {
    console.log(`\nthe ${name} batch`);
    await printHeldOut(name, [], root, story);
  }
  return failures(scores, bars).length > 0 ? 1 : 0;
}

async function printHeldOut(
  name: string,
  args: readonly string[],
  root: string,
  story: Story,
): Promise<number> {
  const { batch, scores } = await scoresIn(root, name, story);
  const bars = await barsIn(root, 'bars-held-out.json');
  printScores(scores, bars, args);
  console.log(`\n${stanceTable(stanceMatrix(batch.articles))}`);
  if (args.includes('--json') && !(await recordFirstRun(root, name, measured(batch, scores)))) {
    console.log(`The first run of ${name} is recorded already: this one is not.`);
  }
  return failures(scores, bars).length > 0 ? 1 : 0;
}

async function scoresIn(root: string, name: string, story: Story) {
  const aliases = JSON.parse(await readFile(join(root, 'tests/eval/aliases.json'), 'utf8'));
  const batch = await readBatch(join(root, 'tests/eval/gold', name), aliases, story);
  return { batch, scores: scoreBatch(batch, story) };
}

async function barsIn(root: string, file: string): Promise<Bars> {
  return JSON.parse(await readFile(join(root, 'tests/eval', file), 'utf8'));
}

function printScores(scores: readonly Score[], bars: Bars, args: readonly string[]): void {
  console.log(table(scores, bars, args.includes('--languages')));
  if (!args.includes('--misses')) return;
  for (const score of scores) for (const miss of score.misses ?? []) console.log(`${score.id}: ${miss}`);
}

const measured = ({ articles, negatives }: Batch, scores: readonly Score[]) => ({
  articles: articles.length,
  negatives: negatives.length,
  scores,
});
