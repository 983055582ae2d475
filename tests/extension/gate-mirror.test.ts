import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterOf } from '../../lib/core/gate/filter';
import { decodeFilter, encodeFilter } from '../../lib/extension/gate-mirror';

test('a filter comes back from text as it went', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (keys) => {
      const filter = filterOf({ shapes: [[2, 0]], keys });
      expect(decodeFilter(JSON.parse(JSON.stringify(encodeFilter(filter))))).toEqual(filter);
    }),
  );
});

test.each([undefined, null, {}, { shapes: [] }, { bits: 'AA==' }, 7])('%j is no filter', (stored) => {
  expect(decodeFilter(stored)).toBeNull();
});
