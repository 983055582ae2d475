/** A story with as many reports as wanted: its lists are to scroll as short ones do. */
import type { Pack, Story } from '../../core/pack/schema.ts';

/** The pack with its first story alone, whose reports are repeated until there are `count`; copies say what they say. */
export function packWithReports(pack: Pack, count: number): Pack {
  const [story] = pack.stories;
  if (!story) throw new Error('a pack without a story');
  const rounds = Math.ceil(count / story.reports.length);
  const again = <T>(rows: readonly T[], copy: (row: T, round: number) => T): T[] =>
    Array.from({ length: rounds }, (_, round) => rows.map((row) => (round ? copy(row, round) : row))).flat();
  const reports = again(story.reports, copyOf).slice(0, count);
  const kept = new Set(reports.map(({ id }) => id));
  const lineage = again(story.lineage, (edge, round) => ({ ...edge, from: named(edge.from, round) }));
  const evidence = again(story.evidence, (row, round) => ({ ...row, report: named(row.report, round) }));
  return {
    ...pack,
    stories: [
      {
        ...story,
        reports,
        lineage: lineage.filter(({ from }) => kept.has(from)),
        evidence: evidence.filter(({ report }) => kept.has(report)),
      },
    ],
  };
}

const named = (id: string, round: number): string => `${id}-copy-${round}`;

const copyOf = (report: Story['reports'][number], round: number): Story['reports'][number] => ({
  ...report,
  id: named(report.id, round),
  outlet: `${report.outlet} ${round}`,
  url: null,
});
