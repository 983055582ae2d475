import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compilePack } from '../core/pack/compile.ts';
import { parsePack } from '../core/pack/parse.ts';
import { problemText, type Result } from '../core/pack/problem.ts';
import type { Pack } from '../core/pack/schema.ts';

/** The pack at `path`: a pack file, or a folder of sources. Throws only when the path cannot be read. */
export function readPack(path: string): Result<Pack> {
  return statSync(path).isDirectory()
    ? compilePack(readSources(path))
    : parsePack(readFileSync(path, 'utf8'));
}

/** Every file below `folder`: path relative to it, with `/`, to text. */
export function readSources(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
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

/** Prints what is wrong with the pack at `path`, one problem to a line. */
export function printProblems(path: string, problems: Parameters<typeof problemText>[0][]): void {
  for (const problem of problems) console.error(`${path}: ${problemText(problem)}`);
}
