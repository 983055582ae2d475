import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { canonicalPack } from '../core/pack/canonical.ts';
import { printProblems, readPack, writeWhole } from './pack-files.ts';

/** Compiles every folder of `assets/stories` to the pack that is shipped. A pack with a problem is not written. */
export function buildPacks(_args: string[], root: string): number {
  const stories = join(root, 'assets/stories');
  let failed = 0;
  for (const entry of readdirSync(stories, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(stories, entry.name);
    const pack = readPack(folder);
    if (pack.ok)
      writeWhole(join(root, 'assets/public/packs', `${pack.value.id}.json`), canonicalPack(pack.value));
    else printProblems(relative(root, folder), pack.problems);
    if (!pack.ok) failed = 1;
  }
  return failed;
}
