import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../lib/core/stance/findings.ts';
import { ledgerOf } from '../../../lib/core/stance/ledger.ts';
import { evidence, mention, sampleStory, statement } from './builders.ts';

const ANYWHERE = {
  report: null,
  early: false,
  utcOffset: null,
  tell: () => ({ sentence: '', language: 'en' }),
};
const NOBODY = { reports: 0, outlets: 0, origins: 0 };

const about = (answer: string | null, more = {}) => statement(answer, { claim: 'cause', ...more });

/** The sample story, in which a ship and a storm exclude each other. */
const disputed = (change: (story: any) => void = () => {}) =>
  sampleStory((story) => {
    story.claims[1].relations = [{ between: ['storm', 'ship'], stance: 'conflicts', kind: 'wording' }];
    change(story);
  });

function findings(story = disputed(), statements = [about('storm')], page: object = ANYWHERE) {
  return findingsOf(ledgerOf(story), statements, { ...ANYWHERE, ...page });
}

describe('findings', () => {
  test('set a statement against every row on its claim and count each side three ways', () => {
    const [finding] = findings();
    expect(finding?.verdicts.map(({ report, stance }) => [report, stance])).toEqual([
      ['copy-1', 'corroborates'],
      ['mayor-1', 'conflicts'],
    ]);
    expect(finding?.counts).toEqual({
      corroborates: { reports: 1, outlets: 1, origins: 1 },
      conflicts: { reports: 1, outlets: 1, origins: 1 },
      differs: NOBODY,
    });
  });

  test('keep two reports of one outlet and one origin apart from two outlets', () => {
    const story = disputed(({ reports, evidence: rows, lineage }) => {
      reports.push({ ...reports[2], id: 'copy-2', url: 'https://copy.example/2' });
      lineage.push({ from: 'copy-2', to: 'mayor', claim: 'cause', how: 'credit' });
      rows.push(evidence('storm', { claim: 'cause', report: 'copy-2' }));
    });
    expect(findings(story)[0]?.counts.corroborates).toEqual({ reports: 2, outlets: 1, origins: 1 });
  });

  test.each<[side: 'corroborates' | 'conflicts', answer: string, from: string]>([
    ['corroborates', 'storm', 'copy-1'],
    ['conflicts', 'ship', 'mayor-1'],
  ])('count forty rewrites on the side that %s as forty reports and no origin', (side, answer, from) => {
    const sources = fc.array(fc.tuple(fc.nat(20), fc.nat(40)), { minLength: 40, maxLength: 40 });
    const before = findings()[0]?.counts;
    fc.assert(
      fc.property(sources, (copies) => {
        const story = disputed(({ reports, evidence: rows, lineage }) => {
          copies.forEach(([outlet, source], i) => {
            const id = `rewrite-${i}`;
            reports.push({ ...reports[2], id, outlet: `Outlet ${outlet}`, url: `https://${id}.example/` });
            lineage.push({ from: id, to: i && source < i ? `rewrite-${source}` : from, how: 'credit' });
            rows.push(evidence(answer, { claim: 'cause', report: id }));
          });
        });
        const after = findings(story)[0]?.counts;
        const others = side === 'corroborates' ? 'conflicts' : 'corroborates';
        expect(after?.[side]).toEqual({
          reports: (before?.[side].reports ?? 0) + 40,
          outlets: (before?.[side].outlets ?? 0) + new Set(copies.map(([outlet]) => outlet)).size,
          origins: before?.[side].origins,
        });
        expect(after?.[others]).toEqual(before?.[others]);
      }),
      { numRuns: 20 },
    );
  });

  test.each<[side: 'corroborates' | 'conflicts', answer: string]>([
    ['corroborates', 'storm'],
    ['conflicts', 'ship'],
  ])('count a report with documents of its own on the side that %s as one origin more', (side, answer) => {
    const story = disputed(({ reports, origins, evidence: rows }) => {
      reports.push({ ...reports[0], id: 'rival-1', outlet: 'The Rival', url: 'https://rival.example/' });
      origins.push({ ...origins[0], id: 'rival', roots: ['rival-1'] });
      rows.push(evidence(answer, { claim: 'cause', report: 'rival-1', attribution: 'own-documents' }));
    });
    expect(findings(story)[0]?.counts[side]).toEqual({ reports: 2, outlets: 2, origins: 2 });
  });

  test('leave out what is unclear', () => {
    expect(findings(sampleStory())[0]?.verdicts.map(({ report }) => report)).toEqual(['copy-1']);
  });

  test('leave out the page itself: it neither corroborates nor contradicts itself', () => {
    const [finding] = findings(disputed(), [about('storm')], { report: 'copy-1' });
    expect(finding?.verdicts.map(({ report }) => report)).toEqual(['mayor-1']);
    expect(finding?.counts.corroborates).toEqual(NOBODY);
  });

  test('of a page that gives both answers contradict no report, and say so in a note', () => {
    const [first, second] = findings(disputed(), [about('storm'), about('ship', { start: 50 })]);
    expect(first?.counts.conflicts).toEqual(NOBODY);
    expect(second?.counts.conflicts).toEqual(NOBODY);
    expect(first?.notes).toMatchObject([{ id: 'self-disagreement', values: { with: 'ship', start: 50 } }]);
  });

  test('of a page older than the story differ in time', () => {
    const [finding] = findings(disputed(), [about('storm')], { early: true });
    expect(finding?.verdicts.map(({ stance, kind }) => [stance, kind])).toEqual([
      ['corroborates', undefined],
      ['differs', 'time'],
    ]);
  });

  test('note an answer that is known to have arisen in copying', () => {
    const [finding] = findings(disputed(), [statement('hundred', { claim: 'length' })]);
    expect(finding?.notes).toEqual([{ id: 'slip-known', values: { answer: 'hundred' } }]);
  });

  test('are none for a claim that the story does not have', () => {
    expect(findings(disputed(), [statement('x', { claim: 'gone' })])).toEqual([]);
  });

  test('without their evidence have no verdict', () => {
    const story = disputed((s) => {
      s.evidence = s.evidence.filter((row: { claim: string }) => row.claim !== 'cause');
    });
    const [finding] = findings(story, [about('storm', { quantity: mention(1) })]);
    expect(finding?.verdicts).toEqual([]);
    expect(finding?.counts.corroborates).toEqual(NOBODY);
  });
});
