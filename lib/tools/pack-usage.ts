import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Pack } from '../core/pack/schema.ts';
import { printProblems, readPack } from './pack-files.ts';

/** One command of `pack`. `run` throws what is wrong with the command line. */
export interface Command {
  usage: string;
  run(args: string[], root: string): number | Promise<number>;
}

/** Options and paths of a command line; throws on what is unknown. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/** The paths given, or the sources of every bundled pack. */
export function pathsOrBundled(paths: readonly string[], root: string): string[] {
  if (paths.length) return paths.map((path) => resolve(path));
  const stories = join(root, 'assets/stories');
  return readdirSync(stories).map((name) => join(stories, name));
}

/** The pack at `path`, or null after printing what is wrong with it. */
export function loaded(path: string): Pack | null {
  const pack = readPack(path);
  if (pack.ok) return pack.value;
  printProblems(path, pack.problems);
  return null;
}
