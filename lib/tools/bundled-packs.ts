/** Build-time modules made from the compiled packs: which there are, and their triggers for the always-on script. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf } from '../core/gate/choose-anchors.ts';
import { gateTable } from '../core/gate/gate.ts';
import { encodeTable } from '../core/gate/table.ts';
import { triggerKeys } from '../core/gate/trigger-keys.ts';
import { parsePack } from '../core/pack/parse.ts';
import { problemText } from '../core/pack/problem.ts';
import type { Pack } from '../core/pack/schema.ts';

const PACKS = 'virtual:bundled-packs';
const GATE = 'virtual:gate';

/** Vite plugin for the two modules; `folder` holds the compiled packs. */
export function bundledPacksPlugin(folder: string) {
  return {
    name: 'bundled-packs',
    resolveId: (id: string) => (id === PACKS || id === GATE ? `\0${id}` : null),
    load(id: string) {
      if (id === `\0${PACKS}`) return `export const bundledPacks = ${JSON.stringify(listPacks(folder))};`;
      if (id === `\0${GATE}`) return gateOf(folder);
      return null;
    },
  };
}

function packFiles(folder: string): { file: string; text: string }[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

function listPacks(folder: string) {
  return packFiles(folder).map(({ file, text }) => ({
    file,
    id: parsed(file, text).id,
    version: createHash('sha256').update(text).digest('hex').slice(0, 16),
  }));
}

function gateOf(folder: string): string {
  const stories = packFiles(folder).flatMap(({ file, text }) => parsed(file, text).stories);
  const table = encodeTable(gateTable(stories.flatMap(triggerKeys)));
  return `export const table = ${JSON.stringify(table)}; export const anchors = ${JSON.stringify(anchorsOf(stories))};`;
}

function parsed(file: string, text: string): Pack {
  const pack = parsePack(text);
  if (!pack.ok) throw new Error(`${file}: ${pack.problems.map(problemText).join('; ')}`);
  return pack.value;
}
