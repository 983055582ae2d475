/** The rule that decided a verdict, in the reader's language. */
import type { Relation } from '../quantity/compare';
import { type Exception, type Rule, readRule } from '../stance/rule';
import type { Unit, Verdict } from '../types';
import type { Sentence } from './explain';

/** How what a rule speaks of is written in the reader's language. */
export interface RuleWriter {
  answer(id: string): string;
  scope(id: string): string;
  /** A value in its base unit. */
  figure(value: number, unit: Unit): string;
}

const EXCEPTIONS = {
  further: 'ruleFurther',
  'earlier-day': 'ruleEarlierDay',
  'old-page': 'ruleOldPage',
  copied: 'ruleCopied',
  both: 'ruleBoth',
} as const satisfies Record<Exception, string>;

const FIGURES = {
  same: 'ruleFiguresSame',
  rounding: 'ruleFiguresRounded',
  'bound-compatible': 'ruleFiguresBound',
  precision: 'ruleFiguresPrecise',
  'unit-slip': 'ruleFiguresSlip',
  conflict: 'ruleFiguresApart',
  incomparable: null,
} as const satisfies Record<Relation, string | null>;

/** The rule in sentences; none where it says only why nothing could be decided. */
export function ruleSentences(
  { rule: line, stance }: Pick<Verdict, 'rule' | 'stance'>,
  write: RuleWriter,
): Sentence[] {
  const read = readRule(line);
  const first = read && firstSentence(read.rule, stance === 'conflicts', write);
  return first ? [first, ...read.exceptions.map((id) => ({ id: EXCEPTIONS[id] }))] : [];
}

function firstSentence(rule: Rule, isConflict: boolean, write: RuleWriter): Sentence | null {
  switch (rule.id) {
    case 'same':
      return { id: 'ruleSame' };
    case 'declared': {
      const [one, other] = rule.answers;
      return { id: 'ruleDeclared', values: { one: write.answer(one), other: write.answer(other) } };
    }
    case 'scopes':
      return { id: 'ruleScopes', values: { here: write.scope(rule.here), there: write.scope(rule.there) } };
    case 'figures':
      return figuresSentence(rule, isConflict, write);
  }
}

function figuresSentence(
  { here, there, unit, relation }: Extract<Rule, { id: 'figures' }>,
  isConflict: boolean,
  write: RuleWriter,
): Sentence | null {
  // A bound that holds, and so far from the figure that it tells another thing.
  const outcome = relation === 'bound-compatible' && isConflict ? 'ruleFiguresFarBound' : FIGURES[relation];
  if (!outcome) return null;
  const values = {
    here: write.figure(here, unit),
    there: write.figure(there, unit),
    outcome: { id: outcome },
  };
  return { id: 'ruleFigures', values };
}
