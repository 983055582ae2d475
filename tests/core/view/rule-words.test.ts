import { describe, expect, test } from 'vitest';
import { declaredRule, except, figuresRule, SAME_ANSWER, scopesRule } from '../../../lib/core/stance/rule';
import type { Stance } from '../../../lib/core/types';
import { ruleSentences } from '../../../lib/core/view/rule-words';

const WRITE = {
  answer: (id: string) => `the answer ${id}`,
  scope: (id: string) => `the scope ${id}`,
  figure: (value: number, unit: string) => `${value} of ${unit}`,
};
const inWords = (rule: string, stance: Stance = 'differs') => ruleSentences({ rule, stance }, WRITE);
const figures = (outcome: string) => ({
  id: 'ruleFigures',
  values: { here: '8 of hours', there: '9 of hours', outcome: { id: outcome } },
});

describe('the rule that decided', () => {
  test.each([
    ['the same answer', SAME_ANSWER, [{ id: 'ruleSame' }]],
    [
      'a relation of the pack names both answers',
      declaredRule(['moved', 'planned']),
      [{ id: 'ruleDeclared', values: { one: 'the answer moved', other: 'the answer planned' } }],
    ],
    [
      'scopes are named as the pack names them',
      scopesRule('army', 'unit'),
      [{ id: 'ruleScopes', values: { here: 'the scope army', there: 'the scope unit' } }],
    ],
    [
      'figures are written out, with what came of comparing them',
      figuresRule(8, 9, 'hours', 'rounding'),
      [figures('ruleFiguresRounded')],
    ],
    [
      'what takes a conflict back is a sentence of its own',
      except(except(SAME_ANSWER, 'earlier-day'), 'copied'),
      [{ id: 'ruleSame' }, { id: 'ruleEarlierDay' }, { id: 'ruleCopied' }],
    ],
    ['what decided nothing has no words', 'no relation between the answers', []],
    ['figures of different things neither', figuresRule(8, 9, 'hours', 'incomparable'), []],
  ])('%s', (_, rule, sentences) => {
    expect(inWords(rule)).toEqual(sentences);
  });

  test('a bound that holds differs, and one that is far off conflicts', () => {
    const rule = figuresRule(8, 9, 'hours', 'bound-compatible');
    expect(inWords(rule)).toEqual([figures('ruleFiguresBound')]);
    expect(inWords(rule, 'conflicts')).toEqual([figures('ruleFiguresFarBound')]);
  });
});
