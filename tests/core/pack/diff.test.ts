import { expect, test } from 'vitest';
import { diffPacks } from '../../../lib/core/pack/diff.ts';
import { packOf, samplePack } from './sample-pack.ts';

test('a difference names the record, the field and both values', () => {
  const other = samplePack();
  const [story] = other.stories;
  story.reports[0].title = 'Wall gives way';
  story.reports.push({ ...story.reports[2], id: 'copy-9', url: null });
  story.parties = [];
  story.claims[1].reply = undefined;
  other.revision = 3;
  const changes = diffPacks(packOf(samplePack()), packOf(other));
  expect(changes.map(({ change, record }) => `${change} ${record}`)).toEqual([
    'changed ',
    'changed stories "wall" claims "cause"',
    'removed stories "wall" parties "town"',
    'added stories "wall" reports "copy-9"',
    'changed stories "wall" reports "paper-1"',
  ]);
  expect(changes.at(-1)?.fields).toEqual([
    { field: 'title', before: '"Wall breaks"', after: '"Wall gives way"' },
  ]);
});

test('a pack does not differ from itself', () => {
  expect(diffPacks(packOf(samplePack()), packOf(samplePack()))).toEqual([]);
});
