/** Every sort of problem says which sort it is, so that it can be said in any language. */
import { expect, test } from 'vitest';
import { parsePack } from '../../../lib/core/pack/parse.ts';
import { importPlan } from '../../../lib/core/pack/plan.ts';
import { packOf, samplePack } from './sample-pack.ts';

const kindsOf = (input: unknown) => {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.problems.map(({ kind }) => kind);
};

const changed = (change: (pack: any) => void) => {
  const pack = samplePack();
  change(pack);
  return pack;
};

test.each([
  ['text that is no JSON', '<!doctype html>', 'unreadable'],
  ['JSON that goes too deep', '['.repeat(1000), 'unreadable'],
  ['a field that is missing', changed((pack) => delete pack.licence), 'missing'],
  [
    'a field of a report that is missing',
    changed((pack) => delete pack.stories[0].reports[0].outlet),
    'missing',
  ],
  [
    'a field that the format does not have',
    changed((pack) => Object.assign(pack, { script: 'x' })),
    'unknown-field',
  ],
  ['a value that is not allowed', changed((pack) => Object.assign(pack, { revision: -1 })), 'value'],
  [
    'a link that is code',
    changed((pack) => Object.assign(pack.stories[0].reports[0], { url: 'javascript:0' })),
    'value',
  ],
  ['a report given twice', changed(({ stories: [story] }) => story.reports.push(story.reports[0])), 'twice'],
  ['a story told twice', changed((pack) => pack.stories.push(pack.stories[0])), 'twice'],
  [
    'evidence for an answer that is not there',
    changed((pack) => Object.assign(pack.stories[0].evidence[0], { answer: 'no-such-answer' })),
    'reference',
  ],
])('%s is a problem of its kind', (_, input, kind) => {
  expect(kindsOf(input)).toContain(kind);
});

test('an older revision names both, so that a sentence can be made of them', () => {
  const older = packOf(changed((pack) => Object.assign(pack, { revision: 1 })));
  expect(importPlan(packOf(samplePack()), older).refused).toMatchObject([
    { kind: 'older', values: { revision: 1, current: 2 } },
  ]);
});
