import { expect, test } from 'vitest';
import { stanceMatrix } from '@/lib/tools/eval/stances';
import { failures } from '@/lib/tools/eval/table';

const finding = (claim: string, ...stances: string[]) => ({
  statement: { claim },
  verdicts: stances.map((stance) => ({ stance })),
});

test('each question is counted once, by its label and by what is shown foremost', () => {
  const article = {
    gold: {
      claims: [{ claim: 'load' }, { claim: 'date' }, { claim: 'missed' }],
      conflicts: [{ claim: 'load' }],
      optionalConflicts: [{ claim: 'date' }],
    },
  };
  const findings = [
    finding('load', 'corroborates', 'conflicts'),
    finding('date', 'differs'),
    finding('extra', 'corroborates'),
  ];
  const matrix = stanceMatrix([{ article, assessment: { findings } }] as never);
  expect(matrix).toEqual({
    conflict: { conflicts: 1, differs: 0, corroborates: 0, nothing: 0 },
    'either way': { conflicts: 0, differs: 1, corroborates: 0, nothing: 0 },
    'no conflict': { conflicts: 0, differs: 0, corroborates: 1, nothing: 1 },
  });
});

test('a measure with a bar and no case to rest on fails', () => {
  const scores = [
    { id: 'load', value: null, count: 0 },
    { id: 'date', value: 0.9, count: 10 },
    { id: 'free', value: null, count: 0 },
  ];
  expect(failures(scores, { load: 0.5, date: 0.9 }).map(({ id }) => id)).toEqual(['load']);
});
