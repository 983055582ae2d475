/** A few hundred of the inputs that `npm run eval -- --fuzz` reads by the hundred thousand, with two stories. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/core/assess.ts';
import { pageFromText } from '../../lib/core/page-from-text.ts';
import { fuzz, pageOf } from '../../lib/tools/eval/fuzz.ts';
import { KINDS, materialOf, randomFrom } from '../../lib/tools/eval/fuzz-inputs.ts';
import { bridgeStory } from '../fixtures/bridge.ts';

const story = bridgeStory();
const texts = ['rewrite', 'translation', 'translation-damaged'].map((name) =>
  readFileSync(join(import.meta.dirname, `../fixtures/articles/${name}.txt`), 'utf8'),
);
const material = materialOf(
  [...texts, 'The Vélins bridge fell. Sornia offers 40 million euros to all users.'],
  story,
);

test('three hundred odd inputs raise no exception, and every span lies in its text', () => {
  const seeds = Array.from({ length: 300 }, (_, i) => i + 1);
  expect(fuzz(seeds, [story], material)).toEqual([]);
});

test('a seed makes the same input again, and another one another', () => {
  expect(pageOf(7, material)).toEqual(pageOf(7, material));
  expect(pageOf(7, material)).not.toEqual(pageOf(8, material));
});

test('the seeds reach every kind of input', () => {
  const kinds = new Set(Array.from({ length: 300 }, (_, seed) => pageOf(seed, material).kind));
  expect([...kinds].sort()).toEqual(Object.keys(KINDS).sort());
});

describe.each(Object.keys(KINDS))('%s', (kind) => {
  test('is as long as it is asked to be', () => {
    const text = KINDS[kind]!(randomFrom(3), 500, material);
    expect(text.length).toBeGreaterThan(100);
  });
});

test('a table of figures is no list of statements', () => {
  const rows = Array.from(
    { length: 200 },
    (_, i) => `For the bridge Sornia offers ${i + 11}.7 million euros.`,
  );
  const text = `Sornia pays for the Vélins bridge\nThe Vélins bridge fell.\n${rows.join(' ')}`;
  const { findings } = assess(pageFromText(text, { published: '2024-09-06' }), story);
  expect(findings.length).toBeGreaterThan(3);
  expect(findings.length).toBeLessThan(20);
});
