import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compilePack } from '../core/pack/compile.ts';
import { parsePack } from '../core/pack/parse.ts';
import { type Problem, problemText, type Result } from '../core/pack/problem.ts';
import type { Pack } from '../core/pack/schema.ts';

/** The pack at `path`: a pack file, or a folder of sources. Throws only when the path cannot be read. */
export function readPack(path: string): Result<Pack> {
  return statSync(path).isDirectory()
    ? compilePack(readSources(path))
    : parsePack(readFileSync(path, 'utf8'));
}

/** Every source below `folder`: path relative to it, with `/`, to text. Throws when it is no folder of sources. */
function readSources(folder: string): Map<string, string> {
  if (!existsSync(join(folder, 'pack.json')))
    throw new Error(`${relative('.', folder) || folder} is no folder of pack sources: it has no pack.json`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.jsonl?$/.test(entry.name),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** Writes `text` in one step, so that a reader never meets half a file. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

/** Prints what is wrong with the pack at `path`, one problem to a line; for sources, with the file concerned. */
export function printProblems(path: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? sourceFile(problem.place) : '';
    console.error(`${file ? join(path, file) : path}: ${problemText(problem)}`);
  }
}

/** The source file that a place of the compiled pack comes from; empty where it is not told. */
function sourceFile(place: string): string {
  const [, list, name = ''] = /^stories\[0\]\.(\w+)\S*(?: "([^"]*)")?/.exec(place) ?? [];
  if (list === 'reports' || list === 'lineage') return `${list}.jsonl`;
  if (list === 'origins') return 'origins.json';
  if (list === 'claims' && name) return `claims/${name}.json`;
  if (list === 'evidence') return `evidence/${name.split(' → ')[1]}.jsonl`;
  if (list === 'concepts') return `concepts/${place.split('.').at(-1)}.json`;
  return list ? 'story.json' : '';
}
