import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './cost.ts';

/** Sizes of what is built, zipped where it is shipped zipped; lines for what has not been built are left out. */
export async function packageSizes(root: string): Promise<Row[]> {
  const built = join(root, '.output/chrome-mv3');
  const rows = [
    await fileRow('always-on script', join(built, 'detect.js'), plain, '6 kB'),
    await fileRow('script for a page that covers a story', join(built, 'reader.js'), plain),
    await fileRow('background', join(built, 'background.js'), plain),
    await fileRow(
      'bundled pack, gzipped',
      join(root, 'assets/public/packs/microsoft-unit-8200.json'),
      zipped,
      '250 kB',
    ),
    ...(await zips(join(root, '.output'))),
  ];
  return rows.filter((row) => row !== null);
}

async function zips(folder: string): Promise<(Row | null)[]> {
  const names = await readdir(folder).catch(() => []);
  const packages = names.filter((name) => /-(chrome|firefox)\.zip$/.test(name));
  return Promise.all(
    packages.map((name) => fileRow(`package ${name}`, join(folder, name), onDisk, '400 kB')),
  );
}

async function fileRow(
  what: string,
  path: string,
  measure: (path: string) => Promise<number>,
  budget?: string,
): Promise<Row | null> {
  try {
    return {
      what,
      figure: `${((await measure(path)) / 1_000).toFixed(1)} kB`,
      ...(budget ? { budget } : {}),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const plain = async (path: string) => (await readFile(path)).length;
const zipped = async (path: string) => gzipSync(await readFile(path), { level: 9 }).length;
const onDisk = async (path: string) => (await stat(path)).size;
