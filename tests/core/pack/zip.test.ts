import { describe, expect, test } from 'vitest';
import { zipped } from '../../../lib/core/pack/zip.ts';
import { unzip } from '../../e2e/support/unzip.ts';

describe('an archive of text files', () => {
  test.each([
    ['no file at all', []],
    ['one file', [{ name: 'a.json', text: '{}\n' }]],
    [
      'names and texts in any script',
      [
        { name: 'é.json', text: 'Гардиан' },
        { name: 'ב.md', text: '' },
      ],
    ],
    ['a long file', [{ name: 'long.csv', text: 'line\n'.repeat(100_000) }]],
  ])('of %s is unpacked as it was packed', (_, files) => {
    const unpacked = unzip(Buffer.from(zipped(files)));
    expect([...unpacked].map(([name, bytes]) => ({ name, text: bytes.toString('utf8') }))).toEqual(files);
  });

  test('holds the check sum that every unpacker looks at', () => {
    // The check value of CRC-32: that of the digits 1 to 9.
    expect(Buffer.from(zipped([{ name: 'n', text: '123456789' }])).readUInt32LE(14)).toBe(0xcbf43926);
  });

  test('is the same for the same files', () => {
    const files = [{ name: 'a', text: 'b' }];
    expect(zipped(files)).toEqual(zipped(files));
  });
});
