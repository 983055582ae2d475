import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  ['--third', 'third', 'fresh'],
  ['--fourth', 'fourth', 'third'],
  ['--fifth', 'fifth', 'fourth'],
  ['--sixth', 'sixth', 'fifth'],
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

test('--json records the first run of a held-out batch, and never a second one', async () => {
  await place('assets/public/first-runs.json', '[]');
  await place('tests/eval/gold/fresh/modality/en.jsonl', '');
  await main(['--fresh', '--json'], root);
  const first = await readFile(join(root, 'assets/public/first-runs.json'), 'utf8');
  const runs: { batch: string; date: string; scores: unknown[] }[] = JSON.parse(first);
  expect(runs.map(({ batch }) => batch)).toEqual(['fresh']);
  expect(runs[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(runs[0]?.scores.length).toBeGreaterThan(0);
  const row = { id: 'm-1', language: 'en', text: 'It was moved.', focus: 'was moved', modality: 'done' };
  await place('tests/eval/gold/fresh/modality/en.jsonl', `${JSON.stringify(row)}\n`);
  await main(['--fresh', '--json'], root);
  expect(await readFile(join(root, 'assets/public/first-runs.json'), 'utf8')).toBe(first);
  await main(['--unseen', '--json'], root);
  const both = JSON.parse(await readFile(join(root, 'assets/public/first-runs.json'), 'utf8'));
  expect(both.map(({ batch }: { batch: string }) => batch)).toEqual(['fresh', 'unseen']);
});

async function place(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}
