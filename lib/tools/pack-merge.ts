import { resolve } from 'node:path';
import { canonicalPack } from '../core/pack/canonical.ts';
import { diffPacks } from '../core/pack/diff.ts';
import { mergePacks } from '../core/pack/merge.ts';
import { printProblems, writeWhole } from './pack-files.ts';
import { loaded, parsed } from './pack-usage.ts';

/** Prints what changes from the first pack to the second, record by record; 0 also when there is nothing. */
export function diff(args: string[]): number {
  const [a, b] = two(parsed(args, {}).positionals).map(loaded);
  if (!a || !b) return 1;
  for (const { record, change, fields } of diffPacks(a, b)) {
    console.log(`${change} ${record || 'the pack'}`);
    if (change !== 'changed') continue;
    for (const { field, before, after } of fields) console.log(`  ${field}: ${before} → ${after}`);
  }
  return 0;
}

/** Writes the sum of two packs, and prints on what they disagree. */
export function merge(args: string[]): number {
  const { values, positionals } = parsed(args, { output: { type: 'string', short: 'o' } });
  if (!values.output) throw new Error('merge needs -o FILE');
  const [a, b] = two(positionals).map(loaded);
  if (!a || !b) return 1;
  const sum = mergePacks(a, b);
  if (!sum.ok) {
    printProblems(values.output, sum.problems);
    return 1;
  }
  writeWhole(resolve(values.output), canonicalPack(sum.value));
  for (const { place, values: said } of sum.value.disagreements) {
    console.log(`disagree ${(JSON.parse(place) as unknown[]).flat().join(' ')}: ${said.join(' | ')}`);
  }
  return 0;
}

function two(paths: string[]): string[] {
  if (paths.length !== 2) throw new Error('two packs are needed');
  return paths;
}
