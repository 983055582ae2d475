import { join } from 'node:path';
import { assess } from '../../core/assess.ts';
import type { Story } from '../../core/pack/schema.ts';
import { fuzz, pageOf } from './fuzz.ts';
import { type Material, materialOf } from './fuzz-inputs.ts';
import { processorTime, timeTable } from './fuzz-times.ts';
import { type GoldArticle, readGold } from './gold.ts';

/** Inputs of a run when the command line names no number. */
const USUAL = 10_000;
/** Time that a text of up to 10,000 code units may take, and each further 10,000, in milliseconds. */
const MOST_TIME = 50;
/** A first reading compiles what it needs: a slow input is read again this often, and its best time counts. */
const AGAIN = 10;

/**
 * Reads N random and changed inputs and prints every exception and every input that takes too long, then a table of
 * time by size (`--short`: up to 1 MB). 1 when there is one of either.
 */
export async function runFuzz(args: readonly string[], root: string, story: Story): Promise<number> {
  const count = Number(args[args.indexOf('--fuzz') + 1]) || USUAL;
  const material = await goldMaterial(root, story);
  const faults: string[] = [];
  const slow: number[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const start = processorTime();
    for (const { kind, message } of fuzz([seed], [story], material))
      faults.push(`seed ${seed} (${kind}): ${message}`);
    if (processorTime() - start > MOST_TIME) slow.push(seed);
  }
  const hangs = slow.flatMap((seed) => hangOf(seed, story, material) ?? []);
  for (const line of [...faults, ...hangs]) console.log(line);
  console.log(
    `${count} inputs: ${faults.length} with an exception or a span outside the text, ${hangs.length} over ${MOST_TIME} ms per 10,000 units`,
  );
  console.log(timeTable(story, material, args.includes('--short') ? 1e6 : 1e7));
  return faults.length + hangs.length > 0 ? 1 : 0;
}

async function goldMaterial(root: string, story: Story): Promise<Material> {
  const folders = ['articles', 'negatives', 'second-story'].map((name) =>
    join(root, 'tests/eval/gold', name),
  );
  const gold = (await Promise.all(folders.map((folder) => readGold<GoldArticle>(folder)))).flat();
  return materialOf(
    gold.map(({ text }) => text),
    story,
  );
}

function hangOf(seed: number, story: Story, material: Material): string | null {
  const { kind, page } = pageOf(seed, material);
  const allowed = MOST_TIME * Math.max(1, page.text.length / 10_000);
  const time = Math.min(...Array.from({ length: AGAIN }, () => timeOf(() => assess({ ...page }, story))));
  return time > allowed
    ? `seed ${seed} (${kind}): ${time.toFixed(0)} ms for ${page.text.length} units`
    : null;
}

function timeOf(act: () => void): number {
  const start = processorTime();
  act();
  return processorTime() - start;
}
