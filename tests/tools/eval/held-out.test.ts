import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../lib/tools/eval.ts';
import { bridgePack } from '../../fixtures/bridge.ts';

const UNREADABLE = '{"id": ';
let root: string;

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  root = await mkdtemp(join(tmpdir(), 'eval-'));
  await place('assets/public/packs/bridge.json', JSON.stringify(bridgePack()));
  await place('tests/eval/aliases.json', '{}');
  await place('tests/eval/bars-held-out.json', '{}');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

describe.each([
  ['--unseen', 'unseen', 'fresh'],
  ['--fresh', 'fresh', 'unseen'],
])('%s', (flag, mine, other) => {
  test('leaves the other batch alone', async () => {
    await place(`tests/eval/gold/${other}/modality/en.jsonl`, UNREADABLE);
    await expect(main([flag], root)).resolves.toBe(0);
  });

  test('scores its own batch', async () => {
    await place(`tests/eval/gold/${mine}/modality/en.jsonl`, UNREADABLE);
    await expect(main([flag], root)).rejects.toThrow(SyntaxError);
  });
});

async function place(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}
