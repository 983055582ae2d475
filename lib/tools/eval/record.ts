/** Writes measured figures where the library page finds them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isShownScore } from '../../core/view/scores.ts';
import type { Score } from './table.ts';

/** Figures of one set of texts. */
interface Measured {
  articles: number;
  negatives: number;
  scores: readonly Score[];
}

const ACCURACY = 'assets/public/accuracy.json';
const FIRST_RUNS = 'assets/public/first-runs.json';

/** Replaces the figures of the texts that the word lists are tuned on. */
export async function writeAccuracy(root: string, measured: Measured): Promise<void> {
  await writeJson(join(root, ACCURACY), shown(measured));
}

/** Adds the first run of a batch, dated today; false when it has one: a second run is on texts that were seen. */
export async function recordFirstRun(root: string, batch: string, measured: Measured): Promise<boolean> {
  const file = join(root, FIRST_RUNS);
  const runs: { batch: string }[] = JSON.parse(await readFile(file, 'utf8'));
  if (runs.some((run) => run.batch === batch)) return false;
  const date = new Date().toISOString().slice(0, 10);
  await writeJson(file, [...runs, { batch, date, ...shown(measured) }]);
  return true;
}

/** The rows that have words, without what only the evaluation's own table shows. */
const shown = ({ articles, negatives, scores }: Measured) => ({
  articles,
  negatives,
  scores: scores
    .filter(({ id, language }) => !language && isShownScore(id))
    .map(({ id, value, count, baseline }) => ({ id, value, count, ...(baseline ? { baseline } : {}) })),
});

const writeJson = (file: string, value: unknown): Promise<void> =>
  writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
