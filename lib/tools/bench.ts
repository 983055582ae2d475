import { join } from 'node:path';
import { gateCost, readingCost } from './bench/cost.ts';
import { packageSizes } from './bench/sizes.ts';
import { readArticles } from './eval/gold.ts';
import { bundledStories } from './stories.ts';

/**
 * Prints what reading costs and what the package weighs, each beside its budget. Times are of this machine and this
 * run: compare ratios, and compare only within one run. Sizes are of the last `npm run build`.
 */
export async function main(_: string[], root: string): Promise<number> {
  const story = (await bundledStories(root))[0];
  if (!story) throw new Error('no story pack is bundled');
  const gold = async (name: string) =>
    (await readArticles(join(root, 'tests/eval/gold', name), {}, new Set())).map(({ text }) => text);
  const rows = [
    ...readingCost(await gold('articles'), story),
    ...gateCost(await gold('negatives'), story),
    ...(await packageSizes(root)),
  ];
  for (const { what, figure, budget } of rows) {
    console.log(`${what.padEnd(58)}${figure.padStart(14)}${budget ? `   budget ${budget}` : ''}`);
  }
  return 0;
}
