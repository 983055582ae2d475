import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Pack } from '../core/pack/schema.ts';
import { printProblems, readPack } from './pack-files.ts';

/** One command of `pack`. `run` throws what is wrong with the command line. */
export interface Command {
  usage: string;
  /** What it does, in one line. */
  does: string;
  run(args: string[], root: string): number | Promise<number>;
}

/** Options and paths of a command line; throws on what is unknown. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds how to write a path that begins with a dash: no path of a pack does.
    throw new Error((error as Error).message.replace(/\. To specify a positional.*/s, ''));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read or written',
  EISDIR: 'is a folder',
  ENOTDIR: 'lies below a file',
  EBUSY: 'cannot be written',
  ENOSPC: 'no room is left',
  EROFS: 'may not be written',
};

/** An error in words: one of the file system by the path it is about. */
export function inWords(error: unknown): string {
  const {
    code = '',
    path,
    dest,
    message = String(error),
  } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = REASONS[code];
  const where = dest ?? path;
  return reason && where ? `${relative('.', where) || where}: ${reason}` : message;
}

/** The paths given, or the sources of every bundled pack. */
export function pathsOrBundled(paths: readonly string[], root: string): string[] {
  if (paths.length) return paths.map((path) => resolve(path));
  const stories = join(root, 'assets/stories');
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(stories, name));
}

/** The pack at `path`, or null after printing what is wrong with it. */
export function loaded(path: string): Pack | null {
  const pack = readPack(path);
  if (pack.ok) return pack.value;
  printProblems(path, pack.problems);
  return null;
}
