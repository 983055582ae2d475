import { describe, expect, test } from 'vitest';
import { readRoute, writeRoute } from '../../../lib/core/view/route';

describe('the address of a place in the library', () => {
  test.each(['#/stories', '#/settings', '#/story/pack-1/a%20story/timeline'])(
    '%s is read and written alike',
    (hash) => {
      expect(writeRoute(readRoute(hash))).toBe(hash);
    },
  );

  test.each(['', '#', '#/nowhere', '#/story', '#/story/pack', '#/%E0%A4%A'])(
    '%j leads to the stories',
    (hash) => {
      expect(readRoute(hash)).toEqual({ page: 'stories' });
    },
  );

  test('an unknown view of a story is its table', () => {
    expect(readRoute('#/story/p/s/x')).toMatchObject({ view: 'table' });
  });
});
