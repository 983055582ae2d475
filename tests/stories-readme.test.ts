import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPack } from '../lib/core/pack/check.ts';
import { compilePack } from '../lib/core/pack/compile.ts';

const README = readFileSync(join(import.meta.dirname, '../assets/stories/README.md'), 'utf8');
const FILE = /^`([\w./-]+)`\n```json\n([^`]*)```$/gm;

test('the example that shows how to write a pack is a whole pack with nothing to mend', () => {
  const files = new Map([...README.matchAll(FILE)].map(([, path = '', text = '']) => [path, text]));
  expect(files.size).toBe(9);
  const pack = compilePack(files);
  expect(pack.ok ? checkPack(pack.value) : pack.problems).toEqual([]);
});
