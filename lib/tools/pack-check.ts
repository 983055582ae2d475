import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPack } from '../core/pack/check.ts';
import { checkRecognition } from '../core/pack/check-recognition.ts';
import type { Pack } from '../core/pack/schema.ts';
import { edgeStats } from '../core/pack/stats.ts';
import { printProblems, readPack } from './pack-files.ts';
import { parsed, pathsOrBundled } from './pack-usage.ts';

/** Names everything that is wrong with the packs at the paths, with file and record. */
export function checkPacks(args: string[], root: string): number {
  const { positionals } = parsed(args, {});
  let failed = 0;
  for (const path of pathsOrBundled(positionals, root)) {
    const pack = readPack(path);
    const problems = pack.ok
      ? [...checkPack(pack.value), ...checkRecognition(pack.value, headlines(pack.value, path, root))]
      : pack.problems;
    printProblems(relative(process.cwd(), path) || path, problems);
    if (problems.length) failed = 1;
    else if (pack.ok)
      console.log(`${relative(process.cwd(), path) || path}: nothing to mend; ${provenOf(pack.value)}`);
  }
  return failed;
}

/** How much of the lineage has something to show for it: the rest is recorded as a bare fact. */
function provenOf(pack: Pack): string {
  const { edges, proven } = edgeStats(pack);
  return `${proven} of ${edges} edges proven`;
}

/** Headlines of other stories that lie close, kept beside the sources, one to a line. */
function headlines(pack: Pack, path: string, root: string): string[] {
  const files = [join(path, 'negatives.txt'), join(root, 'assets/stories', pack.id, 'negatives.txt')];
  const file = files.find((candidate) => existsSync(candidate));
  return file ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
