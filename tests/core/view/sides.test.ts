import { describe, expect, test } from 'vitest';
import { byOrigin, foremost, namesOf, sidesOf } from '../../../lib/core/view/sides';
import { leadingStance, summarise } from '../../../lib/core/view/summary';
import { finding, INDEX, originsOf } from './story';

const LOAD = finding('load', '40000', [
  'slip corroborates 40000',
  'copy conflicts 40-up-to unit',
  'first conflicts 40 unit',
  'fr-copy conflicts 40 unit',
  'letter differs 55 scope',
]);

describe('the sides of a finding', () => {
  const sides = sidesOf(LOAD, INDEX, originsOf);

  test('stand strongest first, by origins, then by reports; what merely differs stands last', () => {
    expect(sides.map(({ stance, answer, counts }) => [stance, answer, counts])).toEqual([
      ['conflicts', '40', { reports: 3, outlets: 2, origins: 1 }],
      ['corroborates', '40000', { reports: 1, outlets: 1, origins: 0 }],
      ['differs', '55', { reports: 1, outlets: 1, origins: 1 }],
    ]);
  });

  test('take answers of one figure together and name the one given most', () => {
    expect(sides[0]?.speakers.map(({ report }) => report.id)).toEqual(['first', 'fr-copy', 'copy']);
  });

  test('name the first dated report first, then whoever is nearest the source', () => {
    const { first, others, left } = namesOf(sides[0] as never, 2);
    expect([first?.report.id, others.map(({ report }) => report.id), left]).toEqual([
      'first',
      ['fr-copy'],
      1,
    ]);
  });

  test('without a dated report name nobody as first', () => {
    expect(namesOf(sides[1] as never, 2)).toMatchObject({ first: null, left: 0 });
  });

  test('put speakers without an origin last', () => {
    expect(byOrigin(sides[0] as never).map(({ origins }) => origins)).toEqual([['inspector']]);
    expect(byOrigin(sides[1] as never).map(({ origins }) => origins)).toEqual([[]]);
  });

  test('leave out verdicts that are unclear and reports nobody knows', () => {
    const one = finding('load', '40', ['first unclear 40', 'nobody conflicts 40']);
    expect(sidesOf(one, INDEX, originsOf)).toEqual([]);
  });

  test('show the strongest of each stance at once and the rest on demand', () => {
    const two = finding('closed', 'done', [
      'letter corroborates done',
      'first differs planned',
      'slip differs never',
    ]);
    const { shown, rest } = foremost(sidesOf(two, INDEX, originsOf));
    expect(shown.map(({ answer }) => answer)).toEqual(['done', 'planned']);
    expect(rest.map(({ answer }) => answer)).toEqual(['never']);
  });

  test('show two conflicts at once: each may be another matter', () => {
    const three = finding('load', '40000', [
      'first conflicts 40 unit',
      'letter conflicts 55 quantity',
      'slip corroborates 40000',
    ]);
    expect(foremost(sidesOf(three, INDEX, originsOf)).rest).toEqual([]);
  });
});

describe('the stance a sentence is marked with', () => {
  test.each([
    [
      'a conflict with an origin behind it leads',
      ['first conflicts 40', 'slip corroborates 40000'],
      'conflicts',
    ],
    [
      'a conflict that arose in copying does not',
      ['slip conflicts 40000', 'first corroborates 40'],
      'corroborates',
    ],
    ['such a conflict alone only differs', ['slip conflicts 40000'], 'differs'],
    ['what is only told of another scope differs', ['letter differs 55 scope'], 'differs'],
    ['what nobody speaks to is not marked', [], 'unclear'],
  ])('%s', (_, verdicts, stance) => {
    expect(leadingStance(finding('load', null, verdicts))).toBe(stance);
  });
});

describe('the sum of a page', () => {
  test('counts every report, outlet and origin once, however many sentences it speaks to', () => {
    const again = finding('answer', 'no-comment', ['first corroborates no-comment']);
    const summary = summarise({ findings: [again, LOAD] } as never, INDEX, originsOf);
    expect(summary).toEqual({
      counts: { reports: 5, outlets: 4, origins: 2 },
      conflicts: 1,
      corroborated: 1,
      differs: 0,
      alone: 0,
      firstConflict: 1,
    });
  });

  test('names no first conflict where there is none', () => {
    expect(summarise({ findings: [] } as never, INDEX, originsOf).firstConflict).toBeNull();
  });
});
