import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parsePack } from '../../lib/core/pack/parse';

const FOLDER = resolve(import.meta.dirname, '../../assets/public/packs');

test.each(readdirSync(FOLDER))(
  '%s is written as checking leaves it: the extension takes it as it stands',
  (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    expect(parsePack(text)).toEqual({ ok: true, value: JSON.parse(text) });
  },
);
