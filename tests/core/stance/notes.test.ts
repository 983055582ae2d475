import { describe, expect, test } from 'vitest';
import { plausibilityNotes } from '../../../lib/core/stance/plausible.ts';
import { selfDisagreements } from '../../../lib/core/stance/self-disagreement.ts';
import { answer, claim, mention, statement } from './builders.ts';

const volume = claim([], {
  plausibility: [
    { per: 'hours', factor: 8 / 3600, unit: 'bit/s', min: 4_000, max: 400_000, why: { en: 'Speech.' } },
  ],
});
const hours = (value: number) =>
  statement(null, { claim: 'hours', quantity: mention(value, { unit: 'hours' }) });

describe('figures of one text that must go together', () => {
  test.each<[string, number, number, object[]]>([
    [
      '11,500 TB over 195 million hours is speech',
      11.5e15,
      195e6,
      [{ id: 'plausible', values: { ratio: 131054.1, unit: 'bit/s', value: 11.5e15, per: 195e6 } }],
    ],
    [
      '8 TB over 200 million hours is no sound, and a slip of a thousand would explain it',
      8e12,
      200e6,
      [{ id: 'implausible', values: { ratio: 88.9, unit: 'bit/s', value: 8e12, per: 200e6, slip: 1000 } }],
    ],
    [
      'a figure that no slip explains is just implausible',
      8e12,
      6e9,
      [{ id: 'implausible', values: { ratio: 3, unit: 'bit/s', value: 8e12, per: 6e9 } }],
    ],
    ['nothing is said of no hours at all', 8e12, 0, []],
  ])('%s', (_, bytes, duration, notes) => {
    const said = statement(null, { quantity: mention(bytes) });
    expect(plausibilityNotes(volume, said, [said, hours(duration)])).toEqual(notes);
  });

  test('nothing is said of a statement in words, nor where the other figure is missing', () => {
    expect(plausibilityNotes(volume, statement('words'), [hours(5)])).toEqual([]);
    const said = statement(null, { quantity: mention(8e12) });
    expect(plausibilityNotes(volume, said, [said])).toEqual([]);
  });
});

const moves = claim([answer('moved'), answer('planned'), answer('copied')], {
  relations: [
    { between: ['moved', 'planned'], stance: 'conflicts', kind: 'modality' },
    { between: ['moved', 'copied'], stance: 'differs' },
  ],
});

describe('a text that disagrees with itself', () => {
  const first = statement('moved', { start: 0 });
  test.each<[string, ReturnType<typeof statement>, object[]]>([
    [
      'two answers that conflict',
      statement('planned', { start: 90 }),
      [{ id: 'self-disagreement', values: { kind: 'modality', with: 'planned', start: 90 } }],
    ],
    [
      'one answer as a fact here and as hearsay there',
      statement('moved', { start: 90, modality: 'alleged' }),
      [{ id: 'self-disagreement', values: { kind: 'modality', with: 'moved', start: 90 } }],
    ],
    ['not two answers that only differ', statement('copied', { start: 90 }), []],
    ['not the same said twice', statement('moved', { start: 90 }), []],
    ['not a statement of another scope', statement('planned', { start: 90, scope: 'may' }), []],
    ['not a statement on another claim', statement('planned', { start: 90, claim: 'other' }), []],
  ])('%s', (_, second, notes) => {
    expect(selfDisagreements(moves, first, [first, second])).toEqual(notes);
  });

  test('is told at both places', () => {
    const second = statement('planned', { start: 90 });
    expect(selfDisagreements(moves, second, [first, second])).toMatchObject([{ values: { start: 0 } }]);
  });

  test('two degrees of uncertainty are no disagreement', () => {
    const planned = statement('moved', { modality: 'planned' });
    const alleged = statement('moved', { modality: 'alleged', start: 90 });
    expect(selfDisagreements(moves, planned, [planned, alleged])).toEqual([]);
  });
});
