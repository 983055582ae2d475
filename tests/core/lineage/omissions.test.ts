import { describe, expect, test } from 'vitest';
import { omissionsOf } from '../../../lib/core/lineage/omissions.ts';
import { originTracer } from '../../../lib/core/lineage/trace.ts';
import { sampleStory, statement } from '../stance/builders.ts';

/** A sample story in which the ship is the paper's finding of the 1st and the mayor's word of the 2nd of February. */
const known = (change: (story: any) => void = () => {}) =>
  sampleStory((story) => {
    story.evidence.push({ report: 'paper-1', claim: 'cause', answer: 'ship', basis: 'read' });
    story.evidence = story.evidence.filter((row: { report: string }) => row.report !== 'copy-1');
    change(story);
  });

function left(published: string | null, statements = [] as ReturnType<typeof statement>[], story = known()) {
  return omissionsOf(story, statements, published, originTracer(story));
}

describe('what a page leaves out', () => {
  test.each<[published: string, claims: string[]]>([
    ['2025-01-31', []],
    ['2025-02-01', []],
    ['2025-02-02', []],
    ['2025-02-03', ['cause']],
    ['2025-02-03T06:00:00Z', ['cause']],
    ['2026-01-01', ['cause']],
  ])('a page of %s can have known %j of two origins', (published, claims) => {
    expect(left(published).map(({ claim }) => claim)).toEqual(claims);
  });

  test('is counted in reports and origins, with the day on which there were enough', () => {
    expect(left('2025-03-01')).toEqual([
      { claim: 'cause', origins: 2, reports: 2, since: '2025-02-02', asOf: '2025-03-01' },
    ]);
  });

  test('is nothing where the page’s date is not known', () => {
    expect(left(null)).toEqual([]);
  });

  test('is not what it says', () => {
    expect(left('2025-03-01', [statement('storm', { claim: 'cause' })])).toEqual([]);
  });

  test('is not what one origin alone gives, however many repeat it', () => {
    const story = known(({ reports, evidence, lineage }) => {
      for (const id of ['copy-2', 'copy-3', 'copy-4']) {
        reports.push({ ...reports[2], id, url: `https://${id}.example/` });
        lineage.push({ from: id, to: 'paper-1', how: 'credit' });
        evidence.push({ report: id, claim: 'length', answer: 'ten', basis: 'read' });
      }
    });
    expect(left('2025-03-01', [], story).map(({ claim }) => claim)).toEqual(['cause']);
  });

  test('is not what a slip gives: an answer that arose in copying has no origin', () => {
    const story = known((s) => {
      Object.assign(s.claims[1].answers[1], { drift: true, origins: [] });
    });
    expect(left('2025-03-01', [], story)).toEqual([]);
  });

  test('is not context', () => {
    const story = known((s) => Object.assign(s.claims[1], { context: true }));
    expect(left('2025-03-01', [], story)).toEqual([]);
  });

  test('is not what only reports of unknown day give', () => {
    const story = known((s) => {
      s.reports[1].published = '2025-02';
    });
    expect(left('2025-03-01', [], story)).toEqual([]);
  });

  test('is told with the most widely founded first', () => {
    const story = known(({ reports, origins, evidence }) => {
      const add = (id: string, claim: string, answer: string) => {
        reports.push({ ...reports[0], id: `${id}-1`, url: `https://${id}.example/` });
        origins.push({ ...origins[0], id, roots: [`${id}-1`] });
        evidence.push({ report: `${id}-1`, claim, answer, basis: 'read', attribution: 'own-documents' });
      };
      add('rival', 'length', 'ten');
      add('third', 'length', 'ten');
    });
    expect(left('2025-03-01', [], story).map(({ claim, origins }) => [claim, origins])).toEqual([
      ['length', 3],
      ['cause', 2],
    ]);
  });
});
