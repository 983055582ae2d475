/**
 * The archive for reviewers holds all that a build needs, and makes the very package that was submitted; also with
 * another Node, whose program E2E_NODE names.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/driver';
import { unzip } from './support/unzip';

const ELSEWHERE = process.env.E2E_NODE ?? process.execPath;

/** Runs a tool of the project in a folder; fails with what it said. */
function run(folder: string, ...args: string[]): void {
  // Not the test runner's own environment: a build for tests is another one.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stderr } = spawnSync(folder === ROOT ? process.execPath : ELSEWHERE, args, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
}

const wxt = (folder: string, ...args: string[]) =>
  run(folder, join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args);
const zip = (folder: string) => wxt(folder, 'zip', '-b', 'firefox');
const packed = (folder: string, kind: string) => {
  const name = readdirSync(join(folder, '.output')).find((each) => each.endsWith(`-${kind}.zip`));
  return readFileSync(join(folder, '.output', name as string));
};
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('packed from the source archive in another folder, the package is the same byte by byte', () => {
  zip(ROOT);
  const folder = join(mkdtempSync(join(tmpdir(), 'sc-source-')), 'elsewhere');
  for (const [path, content] of unzip(packed(ROOT, 'sources'))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // As after `npm ci`: what the archive holds is sources, and the compiled pack is none of them.
  wxt(folder, 'prepare');
  run(folder, 'lib/tools/run.js', 'pack', 'build');
  zip(folder);
  expect(hash(packed(folder, 'firefox'))).toBe(hash(packed(ROOT, 'firefox')));
  rmSync(folder, { recursive: true, force: true });
}, 180_000);
