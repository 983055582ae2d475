import { expect, test } from 'vitest';
import { makeLanguageReady, makeStoryReady } from '../../lib/core/ready.ts';
import { conceptIndex } from '../../lib/core/recognition/concepts.ts';
import { ledgerOf } from '../../lib/core/stance/ledger.ts';
import { packOf, samplePack } from './pack/sample-pack.ts';

test('what was made ready is not built again, and other languages still are', () => {
  const [story] = packOf(samplePack()).stories;
  if (!story) throw new Error('the sample has no story');
  const halts = [...makeLanguageReady('en'), ...makeStoryReady(story, 'en')];
  expect(halts.length).toBeGreaterThan(2);
  const looked: string[] = [];
  for (const field of ['words', 'evidence'] as const) {
    const value = story[field];
    const get = () => {
      looked.push(field);
      return value;
    };
    Object.defineProperty(story, field, { get });
  }
  expect(conceptIndex(story, 'en').ids).toEqual(['wall', 'port']);
  expect(ledgerOf(story).positionsOn('length')).toHaveLength(2);
  expect(looked).toEqual([]);
  conceptIndex(story, 'fr');
  expect(looked).toContain('words');
});
