import { describe, expect, test } from 'vitest';
import { canonicalPack } from '../../../lib/core/pack/canonical.ts';
import { compilePack } from '../../../lib/core/pack/compile.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import { packOf, samplePack } from './sample-pack.ts';

/** The sample pack as the source files that make it. */
function sources(): Map<string, string> {
  const { stories, ...head } = samplePack();
  const { claims, concepts, origins, reports, lineage, evidence, ...story } = stories[0];
  const lines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const files = new Map([
    ['pack.json', JSON.stringify(head)],
    ['story.json', JSON.stringify(story)],
    ['origins.json', JSON.stringify(origins)],
    ['reports.jsonl', `\n${lines(reports)}\n\n`],
    ['lineage.jsonl', lines(lineage)],
    ['negatives.txt', 'not part of the pack'],
  ]);
  for (const claim of claims) {
    const { frame, ...facts } = claim;
    const own = evidence.filter((row: any) => row.claim === claim.id).map(({ claim: _, ...row }: any) => row);
    files.set(`claims/${claim.id}.json`, JSON.stringify(facts));
    files.set(`evidence/${claim.id}.jsonl`, lines(own));
    if (frame) files.set(`reading/${claim.id}.json`, JSON.stringify({ frame }));
  }
  for (const language of ['en', 'mul']) {
    const words = Object.entries(concepts).filter(([, byLanguage]: any) => byLanguage[language]);
    files.set(
      `concepts/${language}.json`,
      JSON.stringify(Object.fromEntries(words.map(([id, byLanguage]: any) => [id, byLanguage[language]]))),
    );
  }
  return files;
}

const problems = (files: Map<string, string>) => {
  const result = compilePack(files);
  return result.ok ? [] : result.problems.map(problemText);
};

describe('compiling a story from its source files', () => {
  test('gives the pack that was taken apart', () => {
    const result = compilePack(sources());
    expect(result.ok && canonicalPack(result.value)).toBe(canonicalPack(packOf(samplePack())));
  });

  test('puts the cues of answers and scopes where their ids are', () => {
    const files = sources();
    const cues = [{ all: ['wall'] }];
    files.set(
      'reading/cause.json',
      JSON.stringify({ needs: ['port'], answers: { ship: { cues, negated: true } } }),
    );
    const result = compilePack(files);
    const claim = result.ok ? result.value.stories[0]?.claims.find(({ id }) => id === 'cause') : undefined;
    expect(claim?.needs).toEqual(['port']);
    expect(claim?.answers.find(({ id }) => id === 'ship')).toMatchObject({ cues, negated: true });
  });

  test.each([
    ['reports.jsonl', '{"id":1}\n{oops', 'reports.jsonl line 2: is no JSON'],
    ['story.json', '{', 'story.json: is no JSON'],
    ['reading/cause.json', '{"answers":{"gone":{}}}', 'reading/cause.json answers: names "gone"'],
    ['reading/gone.json', '{}', 'reading/gone.json: is for a claim that is not there'],
    [
      'evidence/cause.jsonl',
      '{"report":"gone","answer":"ship","basis":"read"}',
      'report "gone" is not in the story',
    ],
  ])('names the file of a fault in %s', (path, text, expected) => {
    const files = sources();
    files.set(path, text);
    expect(problems(files).join('\n')).toContain(expected);
  });
});
