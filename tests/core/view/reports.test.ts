import { describe, expect, test } from 'vitest';
import {
  busiestClaims,
  firstColumns,
  fullestReports,
  sortRows,
  tableRows,
} from '../../../lib/core/view/claim-table';
import { compareReports } from '../../../lib/core/view/compare-reports';
import {
  filterReports,
  groupByOrigin,
  NO_FILTER,
  type ReportFilter,
} from '../../../lib/core/view/filter-reports';
import { leftOutOf } from '../../../lib/core/view/left-out';
import { judgePair } from '../../../lib/core/view/relate';
import { repliesOf } from '../../../lib/core/view/replies';
import { stancesByReport } from '../../../lib/core/view/stances';
import { finding, INDEX, originsOf, STORY } from './story';

const { reports } = STORY;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const STANCES = new Map([['copy', new Set(['conflicts'] as const)]]);

describe('narrowing a list of reports', () => {
  test.each<[string, Partial<ReportFilter>, string[]]>([
    ['nothing asked for', {}, ['first', 'copy', 'fr-copy', 'letter', 'slip']],
    ['a language', { language: 'fr' }, ['fr-copy']],
    ['a kind', { kind: 'rewrite' }, ['copy', 'slip']],
    ['a stance to the page', { stance: 'conflicts' }, ['copy']],
    ['a month', { from: '2025-03', to: '2025-03' }, ['first', 'copy', 'fr-copy', 'letter']],
    ['from a day on', { from: '2025-03-03' }, ['copy', 'fr-copy', 'letter']],
    ['up to a day', { to: '2025-03-02' }, ['first']],
    ['words in any order, without regard to marks and case', { search: 'FÏRST title' }, ['first']],
    ['words that nothing has', { search: 'heron' }, []],
  ])('%s', (_, filter, found) => {
    expect(ids(filterReports(reports, { ...NO_FILTER, ...filter }, STANCES))).toEqual(found);
  });
});

test('reports are grouped by origin, the largest group first', () => {
  expect(
    groupByOrigin(reports, INDEX, originsOf).map((group) => [group.origins, ids(group.reports)]),
  ).toEqual([
    [['inspector'], ['first', 'fr-copy', 'copy', 'slip']],
    [['union'], ['letter']],
  ]);
});

test('a report holds every stance it takes towards the page', () => {
  const findings = [
    finding('load', '40', ['copy corroborates 40', 'first corroborates 40']),
    finding('closed', 'done', ['copy differs done']),
  ];
  expect([...stancesByReport({ findings } as never)].map(([id, stances]) => [id, [...stances]])).toEqual([
    ['copy', ['corroborates', 'differs']],
    ['first', ['corroborates']],
  ]);
});

describe('who says what', () => {
  test('the columns to begin with are a question about figures and those most reports speak to', () => {
    expect(busiestClaims(INDEX, 2)).toEqual(['load', 'closed']);
    expect(firstColumns(INDEX, 1)).toEqual(['load']);
    const others = new Map(
      [...INDEX.claims].map(([id, claim]) => [id, { ...claim, kind: 'choice' as const }]),
    );
    expect(
      firstColumns(
        {
          ...INDEX,
          claims: others.set('closed', { ...INDEX.claims.get('closed'), kind: 'quantity' } as never),
        },
        2,
      ),
    ).toEqual(['closed', 'load']);
  });

  test('two reports are set side by side that speak to the most questions', () => {
    expect(fullestReports(INDEX, 2)).toEqual(['first', 'copy']);
  });

  test('every report is a row with its answers; on demand only those that answer', () => {
    const rows = tableRows(reports, ['closed'], INDEX);
    expect(rows.map(({ report, answers }) => [report.id, answers])).toEqual([
      ['first', [['planned']]],
      ['copy', [[]]],
      ['fr-copy', [['done']]],
      ['letter', [['done']]],
      ['slip', [[]]],
    ]);
    expect(ids(tableRows(reports, ['closed'], INDEX, true).map(({ report }) => report))).toEqual([
      'first',
      'fr-copy',
      'letter',
    ]);
  });

  test.each([
    ['by outlet', { column: 'outlet', descending: false }, ['copy', 'fr-copy', 'first', 'letter', 'slip']],
    [
      'by date, latest first, undated last',
      { column: 'date', descending: true },
      ['letter', 'copy', 'fr-copy', 'first', 'slip'],
    ],
    [
      'by date, earliest first, undated last',
      { column: 'date', descending: false },
      ['first', 'copy', 'fr-copy', 'letter', 'slip'],
    ],
    [
      'by an answer, silence last',
      { column: { claim: 'closed' }, descending: true },
      ['first', 'fr-copy', 'letter', 'copy', 'slip'],
    ],
  ] as const)('sorts %s', (_, by, order) => {
    expect(
      ids(sortRows(tableRows(reports, ['closed'], INDEX), by, ['closed']).map(({ report }) => report)),
    ).toEqual(order);
  });
});

describe('two reports side by side', () => {
  const how = (left: string, right: string) =>
    compareReports(INDEX, left, right, judgePair).map(({ claim, how, kind }) => [claim, how, kind]);

  test('what conflicts comes first, then what differs, what is the same, what only one says', () => {
    expect(how('first', 'slip')).toEqual([
      ['load', 'conflicts', 'unit'],
      ['closed', 'only-left', null],
      ['answer', 'only-left', null],
    ]);
    expect(how('first', 'letter')).toEqual([
      ['closed', 'differs', 'superseded'],
      ['load', 'other', null],
      ['answer', 'only-left', null],
    ]);
  });

  test('looks the same from either side', () => {
    const swap = { 'only-left': 'only-right', 'only-right': 'only-left' } as Record<string, string>;
    for (const left of ids(reports)) {
      for (const right of ids(reports)) {
        const mirrored = how(right, left).map(([claim, way, kind]) => [
          claim,
          swap[way as string] ?? way,
          kind,
        ]);
        expect(how(left, right).sort()).toEqual(mirrored.sort());
      }
    }
  });
});

test('a party that answered is listed with its words, one that did not is not', () => {
  const replies = repliesOf(INDEX, originsOf);
  expect(
    replies.map(({ party, replies }) => [
      party,
      replies.map(({ answer, counts }) => [answer, counts.reports]),
    ]),
  ).toEqual([['harbour', [['no-comment', 2]]]]);
});

test('what is left out comes with its answers, most widely founded first', () => {
  const omits = [
    { claim: 'answer', origins: 1, reports: 2, since: '2025-03-02', asOf: '2025-12-31' },
    { claim: 'closed', origins: 2, reports: 3, since: '2025-03-02', asOf: '2025-12-31' },
    { claim: 'gone', origins: 2, reports: 3, since: '2025-03-02', asOf: '2025-12-31' },
  ];
  const items = leftOutOf({ omits } as never, INDEX, originsOf);
  expect(items.map(({ claim, answers }) => [claim, answers.map(({ answer }) => answer)])).toEqual([
    ['closed', ['done', 'planned']],
    ['answer', ['no-comment']],
  ]);
});

test('what was reported on the page’s own day or later is not left out', () => {
  const omits = [{ claim: 'closed', origins: 2, reports: 3, since: '2025-03-02', asOf: '2025-03-03' }];
  const [item] = leftOutOf({ omits } as never, INDEX, originsOf);
  expect(item?.answers.map(({ answer, counts }) => [answer, counts.reports])).toEqual([['planned', 1]]);
});
