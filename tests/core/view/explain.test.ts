import { describe, expect, test } from 'vitest';
import { explainSide, slipFactor, statedReason } from '../../../lib/core/view/explain';
import { sidesOf } from '../../../lib/core/view/sides';
import { finding, INDEX, originsOf } from './story';

const QUANTITY = {
  value: 40_000,
  unit: 'count',
  exactness: 'exact',
  text: '40,000',
  start: 0,
  end: 4,
  digits: 1,
} as const;

function because(verdict: string, statement: Parameters<typeof finding>[3] = {}) {
  const claim = verdict.includes('load') ? 'load' : 'closed';
  const one = finding(claim, 'x', [verdict.replace('load ', '')], statement);
  const [side] = sidesOf(one, INDEX, originsOf);
  return side ? explainSide(one, side, INDEX, 'fr') : undefined;
}

describe('why a side stands where it stands', () => {
  test.each([
    ['the same answer needs no word', 'letter corroborates done', null],
    ['the same estimate rounded says so', 'letter corroborates done rounding', { id: 'whyRounded' }],
    ['yes against no', 'letter conflicts done negation', { id: 'whyOpposite' }],
    ['a conflict without a kind', 'letter conflicts done', { id: 'whyOtherAnswer' }],
    ['a difference without a kind', 'letter differs done', { id: 'whyBothTrue' }],
    ['an earlier state', 'first differs planned superseded', { id: 'whySuperseded' }],
    [
      'another scope is named in the reader’s language',
      'load letter differs 55 scope',
      { id: 'whyOtherScopeNamed', values: { scope: 'rail seul' } },
    ],
    [
      'planned there, done here',
      'first conflicts planned modality',
      { id: 'whyOtherStatus', values: { here: { id: 'modalityDone' }, there: { id: 'modalityPlanned' } } },
    ],
    [
      'two degrees of firmness that go by one name',
      'letter conflicts done modality',
      { id: 'whyOtherFirmness' },
    ],
  ])('%s', (_, verdict, sentence) => {
    expect(because(verdict)).toEqual(sentence);
  });

  test('a slip of the unit gives its factor', () => {
    expect(because('load first conflicts 40 unit', { quantity: QUANTITY })).toEqual({
      id: 'whyUnitSlip',
      values: { factor: 1000 },
    });
  });

  test('a slip without figures is just another figure', () => {
    expect(because('load first conflicts 40 unit')).toEqual({ id: 'whyOtherFigure' });
  });
});

describe('the factor of a slip', () => {
  test.each([
    [8e12, 8e15, 1000],
    [8e15, 8e12, 1000],
    [8.1e12, 8e15, 1000],
    [11.5e15, 8e15, null],
    [0, 8, null],
    [8, 8, null],
  ])('of %d and %d is %s', (here, there, factor) => {
    expect(slipFactor({ value: here }, { value: there })).toBe(factor);
  });
});

describe('the pack’s own reason', () => {
  const reason = (answer: string | null, verdict: string) => {
    const one = finding('closed', answer, [verdict]);
    const [side] = sidesOf(one, INDEX, originsOf);
    return side && statedReason(one, side, INDEX);
  };
  test('is given for the two answers it relates', () => {
    expect(reason('never', 'letter conflicts done')).toEqual({ en: 'Yes and no.' });
  });
  test.each([
    ['the same answer', 'done', 'letter corroborates done'],
    ['an unknown answer', null, 'letter conflicts done'],
    ['answers related without a reason', 'planned', 'letter differs done'],
  ])('is not given for %s', (_, answer, verdict) => {
    expect(reason(answer, verdict)).toBeNull();
  });
});
