import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePack } from '../core/pack/parse.ts';
import type { Story } from '../core/pack/schema.ts';

/** Every story of the packs that ship with the extension. Throws when a pack does not pass its own check. */
export async function bundledStories(root: string): Promise<Story[]> {
  const folder = join(root, 'assets/public/packs');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const packs = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return packs.flatMap((json, i) => {
    const parsed = parsePack(json);
    if (!parsed.ok) throw new Error(`${files[i]}: ${parsed.problems[0]?.message}`);
    return parsed.value.stories;
  });
}
