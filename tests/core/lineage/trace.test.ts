import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countReports, originTracer } from '../../../lib/core/lineage/trace.ts';
import type { Story } from '../../../lib/core/pack/schema.ts';
import { packOf, samplePack } from '../pack/sample-pack.ts';

function storyWith(change: (story: any) => void = () => {}): Story {
  const pack = samplePack();
  change(pack.stories[0]);
  return packOf(pack).stories[0] as Story;
}

function traced(story: Story, ...[report, claim, answer]: [string, string, string?]): string[] {
  return [...originTracer(story)(report, claim, answer)].sort();
}

function countOf(story: Story, claim: string, answer: string) {
  const rows = story.evidence.filter((row) => row.claim === claim && row.answer === answer);
  return countReports(story, rows, claim, originTracer(story));
}

const addCopy = (story: any, id: string, outlet: string, from: string, how: string) => {
  story.reports.push({ ...story.reports[2], id, outlet, url: `https://${id}.example/` });
  story.lineage.push({ from: id, to: from, how });
  story.evidence.push({ report: id, claim: 'length', answer: 'ten', basis: 'read' });
};

describe('tracing a report to its origins', () => {
  test('follows edges from report to report until an origin', () => {
    const story = storyWith((s) => addCopy(s, 'copy-2', 'Another', 'copy-1', 'translation'));
    expect(traced(story, 'copy-2', 'length')).toEqual(['paper']);
  });

  test('takes the edges of a claim in place of the general ones, also further up the chain', () => {
    const story = storyWith((s) => addCopy(s, 'copy-2', 'Another', 'copy-1', 'translation'));
    expect(traced(story, 'copy-1', 'cause')).toEqual(['mayor']);
    expect(traced(story, 'copy-2', 'cause')).toEqual(['mayor']);
  });

  test('knows a root without being told by an edge', () => {
    expect(traced(storyWith(), 'mayor-1', 'length')).toEqual(['mayor']);
  });

  test('follows a chain of twenty thousand copies from every one of them', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `chain-${index}`);
    const lineage = ids.map((id, index) => ({ from: id, to: ids[index + 1] ?? 'paper', how: 'credit' }));
    const { claims, evidence, origins } = storyWith();
    const originsOf = originTracer({ claims, evidence, origins, lineage } as Story);
    expect(ids.every((id) => originsOf(id, 'length').has('paper'))).toBe(true);
  });

  test('finds no origin for a report that leads nowhere, or is not there', () => {
    const story = storyWith((s) => s.reports.push({ ...s.reports[2], id: 'alone' }));
    expect(traced(story, 'alone', 'length')).toEqual([]);
    expect(traced(story, 'gone', 'length')).toEqual([]);
  });

  test.each([
    ['gives an answer that arose in copying no origin', () => {}, 'copy-1', 'length', 'hundred', []],
    [
      'takes the one origin of an answer, whatever the lineage',
      () => {},
      'mayor-1',
      'length',
      'ten',
      ['paper'],
    ],
    [
      'takes of several origins of an answer those that the report leads back to',
      (s: any) => Object.assign(s.claims[1].answers[0], { origins: ['paper', 'mayor'] }),
      'copy-1',
      'cause',
      'storm',
      ['mayor'],
    ],
    [
      'lets evidence say where it comes from itself',
      (s: any) => Object.assign(s.evidence[2], { origins: ['paper'] }),
      'copy-1',
      'cause',
      'storm',
      ['paper'],
    ],
  ])('%s', (_, change, report, claim, answer, expected) => {
    expect(traced(storyWith(change), report, claim, answer)).toEqual(expected);
  });
});

describe('counting reports, outlets and origins', () => {
  test('forty rewrites and translations add forty reports, at most forty outlets and no origin', () => {
    const kinds = fc.array(
      fc.tuple(fc.constantFrom('translation', 'credit', 'wording'), fc.nat(30), fc.nat(40)),
      {
        minLength: 40,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(kinds, (copies) => {
        const before = countOf(storyWith(), 'length', 'ten');
        const story = storyWith((s) => {
          copies.forEach(([how, outlet, source], i) => {
            const from = i && source < i ? `rewrite-${source}` : 'paper-1';
            addCopy(s, `rewrite-${i}`, `Outlet ${outlet}`, from, how);
          });
        });
        const after = countOf(story, 'length', 'ten');
        expect(after.reports).toBe(before.reports + 40);
        expect(after.outlets).toBe(before.outlets + new Set(copies.map(([, outlet]) => outlet)).size);
        expect(after.origins).toBe(before.origins);
      }),
    );
  });

  test('one report with its own documents adds one origin', () => {
    const story = storyWith((s) => {
      s.reports.push({ ...s.reports[0], id: 'rival-1', outlet: 'The Rival', url: 'https://rival.example/' });
      s.origins.push({ ...s.origins[0], id: 'rival', roots: ['rival-1'] });
      s.evidence.push({
        report: 'rival-1',
        claim: 'length',
        answer: 'ten',
        attribution: 'own-documents',
        basis: 'read',
      });
    });
    expect(countOf(storyWith(), 'length', 'ten').origins).toBe(1);
    expect(countOf(story, 'length', 'ten').origins).toBe(2);
  });

  test('a report that answers twice, and an outlet with two reports, count once', () => {
    const story = storyWith((s) => {
      addCopy(s, 'copy-2', 'The Copy', 'paper-1', 'credit');
      s.evidence.push({
        report: 'copy-2',
        claim: 'length',
        answer: 'ten',
        basis: 'read',
        modality: 'alleged',
      });
      addCopy(s, 'copy-3', 'The Copy', 'paper-1', 'credit');
    });
    expect(countOf(story, 'length', 'ten')).toEqual({ reports: 3, outlets: 2, origins: 1 });
  });
});
