/** The palette: every pair of colours that meet has the contrast that readers need, in light and in dark. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, type Rgb } from '../../lib/core/view/contrast';

const STYLES = resolve(import.meta.dirname, '../../assets/styles');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
const PAIR = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g;
const palette = new Map([...tokens.matchAll(PAIR)].map(([, name, light, dark]) => [name, { light, dark }]));

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

const GROUNDS = ['paper', 'raise', 'agree-bg', 'clash-bg', 'differ-bg'];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const ratio = (a: string, b: string) =>
    contrast(rgb(palette.get(a)![theme]!), rgb(palette.get(b)![theme]!));

  test.each(GROUNDS)('ink and muted text can be read on %s', (ground) => {
    expect(ratio('ink', ground)).toBeGreaterThanOrEqual(7);
    expect(ratio('muted', ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['agree', 'clash', 'differ'])('the words of a stance can be read: %s', (stance) => {
    for (const ground of ['paper', 'raise', `${stance}-bg`]) {
      expect(ratio(stance, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['edge', 'focus', 'agree', 'clash', 'differ'])('lines and signs can be seen: %s', (line) => {
    for (const ground of ['paper', 'raise']) expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  });

  test('the main button can be read', () => {
    expect(ratio('paper', 'ink')).toBeGreaterThanOrEqual(7);
  });
});

describe('marks in a page', () => {
  const marks = readFileSync(join(STYLES, 'marks.css'), 'utf8');
  const colours = [
    ...marks.matchAll(/::highlight\(n-([abc]d?)\) \{\s*text-decoration: underline (\w+) (#\w{6})/g),
  ];

  test('are told apart by their line, not by colour alone', () => {
    expect(new Set(colours.map(([, , line]) => line)).size).toBe(3);
    expect(colours).toHaveLength(6);
  });

  test.each(colours.map(([, name, , colour]) => [name, colour]))(
    '%s can be seen on its ground',
    (name, colour) => {
      const ground: Rgb = name!.endsWith('d') ? [40, 40, 40] : [255, 255, 255];
      expect(contrast(rgb(colour!), ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test('have the colours of the panel', () => {
    const own = new Set([...palette.values()].flatMap(({ light, dark }) => [light, dark]));
    expect(colours.filter(([, , , colour]) => !own.has(colour!))).toEqual([]);
  });
});

test('no style but the palette names a colour', () => {
  for (const name of [
    'base',
    'finding',
    'views',
    'head',
    'frame',
    'card',
    'popup',
    'library',
    'library-table',
    'library-pictures',
    'library-forms',
    'welcome',
  ]) {
    const css = readFileSync(join(STYLES, `${name}.css`), 'utf8');
    expect(css.match(/#[0-9a-f]{3,8}\b|rgb\(/gi), name).toBeNull();
  }
});
