import { expect, test } from 'vitest';
import { onlyHere } from '../../../lib/core/view/only-here';

const finding = (claim: string, answer: string, reports: number) =>
  ({ statement: { claim, answer }, counts: { corroborates: { reports } } }) as never;

test('only here is what no other report says, each answer once', () => {
  const findings = [
    finding('load', '40', 3),
    finding('load', '55', 0),
    finding('load', '55', 0),
    finding('closed', 'done', 0),
  ];
  const found = onlyHere({ findings } as never);
  expect(found.map(({ statement }) => [statement.claim, statement.answer])).toEqual([
    ['load', '55'],
    ['closed', 'done'],
  ]);
});
