import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../lib/core/pack/check.ts';
import { checkRecognition } from '../../../lib/core/pack/check-recognition.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import { packStats } from '../../../lib/core/pack/stats.ts';
import { packOf, samplePack } from './sample-pack.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const bundled = () => packOf(read('assets/public/packs/microsoft-unit-8200.json'));

const OVERTAKEN = { stance: 'conflicts', kind: 'superseded' };

describe('checking a pack', () => {
  test('a sound pack has nothing to mend', () => {
    expect(checkPack(packOf(samplePack()))).toEqual([]);
  });

  test.each([
    [
      'an answer that no evidence uses',
      (s: any) => s.evidence.pop(),
      'claims[1] "cause": no evidence uses its answer "ship"',
    ],
    [
      'a superseded answer that conflicts',
      (s: any) => Object.assign(s.claims.find((c: any) => c.relations?.length).relations[0], OVERTAKEN),
      'an answer that was superseded differs, and no more',
    ],
    ['an origin without a root', (s: any) => s.origins[1].roots.pop(), 'origins[1] "mayor": has no root'],
    [
      'a copy older than its source',
      (s: any) => Object.assign(s.reports[2], { published: '2025-01-20' }),
      'dates are out of order',
    ],
    [
      'a copy of an earlier month than its source',
      (s: any) => Object.assign(s.reports[2], { published: '2024-12' }),
      'dates are out of order',
    ],
    [
      'an event that ends before it begins',
      (s: any) => Object.assign(s.events[0], { to: '2025-01-01' }),
      'ends before it begins',
    ],
    [
      'an address given twice',
      (s: any) => s.reports.push({ ...s.reports[0], id: 'x', url: 'http://www.paper.example/1/' }),
      'reports[3] "x": has the same url as "paper-1"',
    ],
    [
      'a specimen that is linked',
      (s: any) => Object.assign(s.reports[2], { specimen: true }),
      'must not be linked',
    ],
    [
      'a report known from nowhere',
      (s: any) => Object.assign(s.reports[2], { url: null }),
      'no url and no note',
    ],
    [
      'a report that adds nothing',
      (s: any) => s.reports.push({ ...s.reports[2], id: 'x', url: 'https://x.example' }),
      'adds nothing',
    ],
    [
      'a report that leads to no origin',
      (s: any) => {
        s.reports.push({ ...s.reports[2], id: 'x', url: 'https://x.example' });
        s.evidence.push({ ...s.evidence[0], report: 'x' });
      },
      '"x": leads back to no origin',
    ],
  ])('names %s', (_, change, expected) => {
    const pack = samplePack();
    change(pack.stories[0]);
    expect(checkPack(packOf(pack)).map(problemText).join('\n')).toContain(expected);
  });

  test('two days of one page are two versions; a day apart, or the same month, is no wrong order', () => {
    const pack = samplePack();
    const [story] = pack.stories;
    story.reports.push({ ...story.reports[0], id: 'later', published: '2025-02-09' });
    story.lineage.push({ from: 'later', to: 'paper-1', how: 'own' });
    story.evidence.push({ ...story.evidence[0], report: 'later' });
    for (const published of ['2025-01-31', '2025-02', '2025']) {
      story.reports[2].published = published;
      expect(checkPack(packOf(pack))).toEqual([]);
    }
  });

  test('names history that is out of order or runs ahead', () => {
    const pack = samplePack();
    pack.history.push({ revision: 9, date: '2025-01-01', change: 'x' });
    expect(checkPack(packOf(pack)).map(problemText)).toEqual(['history[2]: is newer than the pack itself']);
  });

  test('names a headline of another story that the words would take', () => {
    const pack = samplePack();
    const headlines = ['Sea wall in the port breaks again', 'Nothing of the kind'];
    expect(checkRecognition(packOf(pack), headlines).map(problemText)).toEqual([
      'stories[0].recognition: takes "Sea wall in the port breaks again" for coverage',
    ]);
  });
});

describe('the bundled pack', () => {
  test('has nothing to mend', () => {
    const negatives = read('assets/stories/microsoft-unit-8200/negatives.txt').split('\n').filter(Boolean);
    const problems = [...checkPack(bundled()), ...checkRecognition(bundled(), negatives)];
    expect(problems.map(problemText)).toEqual([]);
  });

  test('is as large as it has to be', () => {
    const stats = packStats(bundled());
    expect(stats.reports).toBeGreaterThanOrEqual(380);
    expect(stats.languages).toBeGreaterThanOrEqual(30);
    expect(stats.claims).toBeGreaterThanOrEqual(40);
    expect(stats.evidence).toBeGreaterThanOrEqual(900);
  });

  // Its budget is 250 kB. The words of forty languages take it over that: README says so, and this holds the line.
  test('is at most 600 kB to download', () => {
    expect(gzipSync(read('assets/public/packs/microsoft-unit-8200.json'), { level: 9 }).length).toBeLessThan(
      600_000,
    );
  });

  test('asks every question and labels every answer in English and French', () => {
    const labels = bundled().stories.flatMap(({ claims }) =>
      claims.flatMap(({ question, answers, scopes }) => [
        question,
        ...[...answers, ...scopes].map(({ label }) => label),
      ]),
    );
    expect(labels.filter((label) => !label.en || !label.fr)).toEqual([]);
  });

  test('says in its notes what its figures are', () => {
    const { reports, languages, outlets, origins, claims, evidence, readBasis, dated } = packStats(bundled());
    const table = `${reports} reports, ${outlets} outlets, ${languages} languages, ${origins} origins, ${claims} claims, ${evidence} rows of evidence; ${Math.round(readBasis * 100)} % of the rows read on the page itself, ${Math.round(dated * 100)} % of the reports dated`;
    expect(bundled().notes.join('\n')).toContain(table);
  });
});
