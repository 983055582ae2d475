import { expect, test } from 'vitest';
import {
  declaredRule,
  except,
  figuresRule,
  readRule,
  SAME_ANSWER,
  scopesRule,
} from '../../../lib/core/stance/rule.ts';

const MOVED = declaredRule(['moved', 'planned']);

test.each<[title: string, line: string, read: ReturnType<typeof readRule>]>([
  ['the same answer', SAME_ANSWER, { rule: { id: 'same' }, exceptions: [] }],
  ['a declared relation', MOVED, { rule: { id: 'declared', answers: ['moved', 'planned'] }, exceptions: [] }],
  [
    'what takes its conflict back, twice',
    except(except(MOVED, 'further'), 'both'),
    { rule: { id: 'declared', answers: ['moved', 'planned'] }, exceptions: ['further', 'both'] },
  ],
  [
    'two scopes',
    scopesRule('army', 'unit'),
    { rule: { id: 'scopes', here: 'army', there: 'unit' }, exceptions: [] },
  ],
  [
    'two figures, however large or small',
    except(figuresRule(1.15e22, 0.7, 'bytes', 'unit-slip'), 'old-page'),
    {
      rule: { id: 'figures', here: 1.15e22, there: 0.7, unit: 'bytes', relation: 'unit-slip' },
      exceptions: ['old-page'],
    },
  ],
  ['no rule that only says why nothing was decided', 'no relation between the answers', null],
  ['no rule of another time', `${MOVED}; for a reason of its own`, null],
])('reads again %s', (_, line, read) => {
  expect(readRule(line)).toEqual(read);
});
