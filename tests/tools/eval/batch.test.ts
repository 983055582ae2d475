import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBatch, scoreBatch } from '../../../lib/tools/eval/batch.ts';
import {
  type GoldArticle,
  type GoldModality,
  type GoldQuantity,
  readGold,
} from '../../../lib/tools/eval/gold.ts';
import { bridgeStory } from '../../fixtures/bridge.ts';

const GOLD = join(import.meta.dirname, '../../eval/gold');
let empty: string;

beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'batch-'));
});
afterAll(() => rm(empty, { recursive: true }));

describe('a batch of gold files', () => {
  test('that lacks folders measures nothing, rather than failing', async () => {
    const scores = scoreBatch(await readBatch(empty, {}, bridgeStory()), bridgeStory());
    expect(scores.map(({ count }) => count)).toEqual(scores.map(() => 0));
  });

  test('is read from the folder it is asked for, and from no other', async () => {
    await mkdir(join(empty, 'one/modality'), { recursive: true });
    const row = { id: 'm-1', language: 'en', text: 'It was moved.', focus: 'was moved', modality: 'done' };
    await writeFile(join(empty, 'one/modality/en.jsonl'), `${JSON.stringify(row)}\n`);
    const batch = await readBatch(join(empty, 'one'), {}, bridgeStory());
    expect(batch).toEqual({ articles: [], negatives: [], quantities: [], modality: [row] });
  });
});

describe.each([
  ['unseen', ['.']],
  ['fresh', ['.', 'unseen']],
])('the %s batch', (batch, others) => {
  const held = <T>(name: string) => readGold<T>(join(GOLD, batch, name));

  test('quotes its articles to the letter, with their headlines first', async () => {
    const articles = await held<GoldArticle>('articles');
    expect(articles.length).toBeGreaterThan(0);
    for (const { id, title, text, gold } of articles) {
      expect(text.startsWith(`${title}\n`), id).toBe(true);
      const claims = [...(gold?.claims ?? []), ...(gold?.optionalClaims ?? [])];
      expect(claims.filter(({ quote }) => !text.includes(quote)).map((row) => [id, row.quote])).toEqual([]);
    }
  });

  test('labels a conflict only on a claim that it labels an answer of', async () => {
    for (const { id, gold } of await held<GoldArticle>('articles')) {
      const claims = (gold?.claims ?? []).map(({ claim }) => claim);
      expect(
        (gold?.conflicts ?? []).filter(({ claim }) => !claims.includes(claim)),
        id,
      ).toEqual([]);
    }
  });

  test('has no text and no id of the other gold files', async () => {
    for (const name of ['articles', 'negatives', 'quantities', 'modality']) {
      const mine = await held<GoldArticle>(name);
      const read = others.map((folder) => readGold<GoldArticle>(join(GOLD, folder, name)));
      const other = (await Promise.all(read)).flat();
      const ids = [...mine, ...other].map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const texts = new Set(other.map(({ text }) => text));
      expect(mine.filter(({ text }) => texts.has(text)).map(({ id }) => id)).toEqual([]);
    }
  });

  test('has the words of every figure and every focus in its sentence', async () => {
    const figures = await held<GoldQuantity>('quantities');
    expect(
      figures.filter(({ text, quantities }) => quantities.some((one) => !text.includes(one.text))),
    ).toEqual([]);
    const sentences = await held<GoldModality>('modality');
    expect(sentences.filter(({ text, focus }) => !text.includes(focus))).toEqual([]);
  });
});
