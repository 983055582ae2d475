import { describe, expect, test } from 'vitest';
import type { Claim, Evidence } from '../../../lib/core/pack/schema.ts';
import { judge } from '../../../lib/core/stance/judge.ts';
import type { Kind, Stance, Statement } from '../../../lib/core/types.ts';
import { answer, claim, evidence, figure, mention, scope, statement } from './builders.ts';

const PLAIN = { slipped: false, elsewhere: new Set<string>(), early: false, utcOffset: null };
const TB = 1e12;

type Row = [title: string, Claim, Statement, Evidence, Stance, Kind | undefined];

const verdictOf = (row: Row, circumstances = PLAIN) => judge(row[1], row[2], row[3], circumstances);

const planned = claim(
  [answer('moved'), answer('planned'), answer('slip', { drift: true }), answer('other')],
  {
    relations: [
      { between: ['moved', 'planned'], stance: 'conflicts', kind: 'modality' },
      { between: ['planned', 'slip'], stance: 'conflicts', kind: 'wording' },
      { between: ['moved', 'other'], stance: 'differs', kind: 'precision' },
    ],
  },
);

describe('answers in words', () => {
  test.each<Row>([
    [
      'the same answer corroborates',
      planned,
      statement('moved'),
      evidence('moved'),
      'corroborates',
      undefined,
    ],
    [
      'answers declared to conflict do, whichever comes first',
      planned,
      statement('moved'),
      evidence('planned'),
      'conflicts',
      'modality',
    ],
    ['and the other way round', planned, statement('planned'), evidence('moved'), 'conflicts', 'modality'],
    [
      'answers declared to differ do not conflict',
      planned,
      statement('other'),
      evidence('moved'),
      'differs',
      'precision',
    ],
    [
      'a text that slipped contradicts one that has it right',
      planned,
      statement('slip'),
      evidence('planned'),
      'conflicts',
      'wording',
    ],
    [
      'one that has it right only differs from a slip, which is nobody’s word',
      planned,
      statement('planned'),
      evidence('slip'),
      'differs',
      'wording',
    ],
    [
      'answers that nothing is declared of are left alone',
      planned,
      statement('slip'),
      evidence('other'),
      'unclear',
      undefined,
    ],
    [
      'evidence for an answer that the claim does not have says nothing',
      planned,
      statement('moved'),
      evidence('gone'),
      'unclear',
      undefined,
    ],
    [
      'another scope is another question',
      claim([answer('inside', { scope: 'may' }), answer('outside', { scope: 'august' })], {
        scopes: [{ ...scope('may'), kind: 'time' }, scope('august')],
        relations: [{ between: ['inside', 'outside'], stance: 'conflicts', kind: 'wording' }],
      }),
      statement('inside', { scope: 'may' }),
      evidence('outside'),
      'differs',
      'time',
    ],
  ])('%s', (...row) => {
    expect(verdictOf(row)).toMatchObject({ stance: row[4], ...(row[5] ? { kind: row[5] } : {}) });
  });

  const row: Row = ['', planned, statement('moved'), evidence('planned'), 'conflicts', 'modality'];

  test('a page older than the story contradicts nobody: what it says may be right for its time', () => {
    expect(verdictOf(row, { ...PLAIN, early: true })).toMatchObject({ stance: 'differs', kind: 'time' });
  });

  test('what goes further than a cautious answer conflicts with it, and not the other way round', () => {
    const cautious = claim([answer('parts'), answer('all')], {
      relations: [{ between: ['parts', 'all'], stance: 'conflicts', kind: 'modality', oneSided: true }],
    });
    const [parts, all] = ['parts', 'all'];
    expect(judge(cautious, statement(all), evidence(parts), PLAIN).stance).toBe('conflicts');
    expect(judge(cautious, statement(parts), evidence(all), PLAIN).stance).toBe('differs');
  });

  test('the next day is wrong, except on a page from where the calendar turns first', () => {
    const day = claim([answer('25'), answer('26')], {
      relations: [{ between: ['25', '26'], stance: 'conflicts', kind: 'date', laterFrom: 6 }],
    });
    expect(judge(day, statement('26'), evidence('25'), PLAIN).stance).toBe('conflicts');
    const there = judge(day, statement('26'), evidence('25'), { ...PLAIN, utcOffset: 8 });
    expect(there).toMatchObject({ stance: 'differs', kind: 'date' });
  });

  test('a page that says both contradicts itself, and not the report', () => {
    const judgement = verdictOf(row, { ...PLAIN, elsewhere: new Set(['planned']) });
    expect(judgement).toMatchObject({ stance: 'differs', kind: 'modality' });
    expect(judgement.rule).toContain('the page says both');
  });

  test.each<[title: string, Partial<Statement>, Stance]>([
    [
      'a headline of what arose in copying contradicts the others, whatever the body says',
      { block: 'headline' },
      'conflicts',
    ],
    [
      'the same in a paragraph is left to the note that the page says both',
      { block: 'paragraph' },
      'differs',
    ],
  ])('%s', (_, where, stance) => {
    const circumstances = { ...PLAIN, elsewhere: new Set(['planned']) };
    expect(judge(planned, statement('slip', where), evidence('planned'), circumstances).stance).toBe(stance);
  });

  test('a headline of what somebody stands for is left to the note too', () => {
    const circumstances = { ...PLAIN, elsewhere: new Set(['planned']) };
    const judgement = judge(
      planned,
      statement('moved', { block: 'headline' }),
      evidence('planned'),
      circumstances,
    );
    expect(judgement.stance).toBe('differs');
  });
});

const calls = scope('calls');
const volume = claim(
  [figure('8000', 8000 * TB, { scope: 'calls' }), figure('11500', 11500 * TB, { scope: 'army' })],
  { kind: 'quantity', unit: 'bytes', scopes: [calls, scope('army')] },
);
const loose = claim([figure('100', 100, {}, 'people')], { kind: 'quantity', unit: 'people' });
const people = (value: number, more = {}) => mention(value, { unit: 'people', ...more });

describe('answers in figures', () => {
  test.each<Row>([
    [
      'the same figure corroborates',
      volume,
      statement('8000', { quantity: mention(8000 * TB), scope: 'calls' }),
      evidence('8000'),
      'corroborates',
      undefined,
    ],
    [
      'a thousandth of it is a slip of unit',
      volume,
      statement(null, { quantity: mention(8 * TB), scope: 'calls' }),
      evidence('8000'),
      'conflicts',
      'unit',
    ],
    [
      'another figure of another scope is no conflict',
      volume,
      statement('11500', { quantity: mention(11500 * TB), scope: 'army' }),
      evidence('8000'),
      'differs',
      'scope',
    ],
    [
      'another figure of the same scope is one',
      volume,
      statement(null, { quantity: mention(5000 * TB), scope: 'calls' }),
      evidence('8000'),
      'conflicts',
      'quantity',
    ],
    [
      'without a scope told, a figure not far off is left alone',
      volume,
      statement(null, { quantity: mention(6000 * TB) }),
      evidence('8000'),
      'unclear',
      undefined,
    ],
    [
      'and one far off conflicts',
      volume,
      statement(null, { quantity: mention(3000 * TB) }),
      evidence('8000'),
      'conflicts',
      'quantity',
    ],
    [
      'a rounded figure corroborates',
      loose,
      statement(null, { quantity: people(102) }),
      evidence('100'),
      'corroborates',
      'rounding',
    ],
    [
      'a bound that admits the figure differs in its hedge',
      loose,
      statement(null, { quantity: people(80, { exactness: 'at-least' }) }),
      evidence('100'),
      'differs',
      'hedge',
    ],
    [
      'one figure with its bound turned round is one figure',
      loose,
      statement(null, { quantity: people(100, { exactness: 'at-least' }) }),
      evidence('100', { quantity: { value: 100, unit: 'people', exactness: 'at-most' } }),
      'corroborates',
      undefined,
    ],
    [
      'a vague numeral that holds the figure is less exact',
      loose,
      statement(null, { quantity: people(100, { max: 900, exactness: 'vague' }) }),
      evidence('100'),
      'differs',
      'precision',
    ],
    [
      'a vague numeral that does not is too loose to contradict',
      loose,
      statement(null, { quantity: people(2000, { max: 99000, exactness: 'vague' }) }),
      evidence('100'),
      'unclear',
      undefined,
    ],
    [
      'figures of two dimensions are not compared',
      loose,
      statement(null, { quantity: mention(100) }),
      evidence('100'),
      'unclear',
      undefined,
    ],
    [
      'the report’s own figure goes before its answer’s',
      loose,
      statement(null, { quantity: people(300) }),
      evidence('100', { quantity: { value: 300, unit: 'people', exactness: 'exact' } }),
      'corroborates',
      undefined,
    ],
  ])('%s', (...row) => {
    const { stance, kind } = verdictOf(row);
    expect([stance, kind]).toEqual([row[4], row[5]]);
  });

  test('a figure that its own text refutes is a slip against another scope’s figure too', () => {
    const said = statement(null, { quantity: mention(8 * TB), scope: 'calls' });
    const against = evidence('11500');
    expect(judge(volume, said, against, PLAIN)).toMatchObject({ stance: 'differs', kind: 'scope' });
    expect(judge(volume, said, against, { ...PLAIN, slipped: true })).toMatchObject({
      stance: 'conflicts',
      kind: 'unit',
    });
  });
});

test('every judgement names the rule that decided', () => {
  expect(
    verdictOf(['', planned, statement('moved'), evidence('planned'), 'conflicts', 'modality']).rule,
  ).toBe('declared: moved / planned');
  expect(judge(loose, statement(null, { quantity: people(300) }), evidence('100'), PLAIN).rule).toBe(
    'figures 300 / 100 people: conflict',
  );
});
