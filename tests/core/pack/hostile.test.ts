import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/core/pack/parse.ts';
import { problemText } from '../../../lib/core/pack/problem.ts';
import { packOf, samplePack } from './sample-pack.ts';

/** Every place of the sample that holds a value, as a path of keys. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    places(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length ? [path, ...inner] : inner;
}

function put(path: readonly (string | number)[], value: unknown): unknown {
  const pack = samplePack();
  let node = pack;
  for (const key of path.slice(0, -1)) node = node[key];
  node[path.at(-1) as string] = value;
  return pack;
}

function at(path: readonly (string | number)[]): unknown {
  return path.reduce((node: any, key) => node[key], samplePack());
}

let tried = 0;
const reasons = (input: unknown) => {
  tried += 1;
  const result = parsePack(input);
  return result.ok ? [] : result.problems.map(problemText);
};

const ALL = places(samplePack());
const TEXTS = ALL.filter((path) => typeof at(path) === 'string');
const LINKS = ALL.filter((path) => path.at(-1) === 'url' || String(at(path)).startsWith('https:'));
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const swap = (from: string, to: string) => JSON.stringify(samplePack()).replace(from, to);
const BIDI = '\u202e';

/** That a problem names the record at `path` by its list and its number there, and a field of it on the way. */
function expectNamed(path: readonly (string | number)[], problems: readonly string[]): void {
  const nth = path.findLastIndex((key, step) => typeof key === 'number' && step < path.length - 1);
  const record = nth < 0 ? '' : `${path[nth - 1]}[${path[nth]}]`;
  const fields = path.slice(nth + 1).map((key) => (typeof key === 'number' ? `[${key}]` : key));
  const named = problems.filter(
    (problem) =>
      problem.includes(record) && fields.some((field) => problem.replace(record, '').includes(field)),
  );
  expect(named, `${path.join('.')} in ${problems.join('; ')}`).not.toEqual([]);
}

describe('hostile packs are refused with the place of the fault', () => {
  test('the sample itself is accepted', () => {
    expect(reasons(samplePack())).toEqual([]);
  });

  test.each(ALL.map((path) => [path.join('.'), path] as const))('wrong types at %s', (_, path) => {
    const known = typeof at(path);
    const wrong = [7, true, { x: 1 }, [[]], () => 1, ...(known === 'number' ? ['7'] : [])];
    const absurd = [Number.NaN, Number.POSITIVE_INFINITY, 1e300];
    for (const value of [...wrong.filter((item) => typeof item !== known), ...absurd]) {
      expectNamed(path, reasons(put(path, value)));
    }
  });

  test.each(TEXTS.map((path) => [path.join('.'), path] as const))('dangerous text at %s', (_, path) => {
    const hostile = ['', `a${BIDI}b`, 'a\u0000b', 'a\ud800', 'x'.repeat(200_000)];
    for (const text of hostile) expectNamed(path, reasons(put(path, text)));
  });

  test.each(LINKS.map((path) => [path.join('.'), path] as const))('dangerous links at %s', (_, path) => {
    const links = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://a.example/1',
      '//paper.example/1',
      'https://user:secret@paper.example/',
      'https:paper.example',
      'ht\ntps://paper.example',
      `https://paper.example/${BIDI}`,
      'https://',
    ];
    for (const link of links) expectNamed(path, reasons(put(path, link)));
  });

  test.each([
    ['a prototype key', swap('"format":1', '"__proto__":{"x":1},"format":1'), '__proto__'],
    ['an escaped prototype key', swap('"format":1', '"\\u005f_proto__":1,"format":1'), '__proto__'],
    ['a constructor key', swap('"port":{"en"', '"constructor":{"en"'), 'constructor'],
    ['a key written twice', swap('"format":1', '"format":1,"format":1'), 'twice'],
    ['a key written twice, once escaped', swap('"format":1', '"format":1,"form\\u0061t":1'), 'twice'],
    ['text nested a hundred thousand levels', deep(100_000), 'nested deeper'],
    [
      'a title nested a hundred thousand levels',
      swap('"en":"The wall"', `"en":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      'nested deeper',
    ],
    [
      'a list longer than any story',
      swap('["A made-up story."]', `["x"${',"x"'.repeat(100_000)}]`),
      'at most 100000 entries',
    ],
    ['text that ends too early', JSON.stringify(samplePack()).slice(0, -40), 'no JSON'],
    ['text with something after it', `${JSON.stringify(samplePack())}{}`, 'no JSON'],
    ['a zip archive', 'PK\u0003\u0004\u0014', 'no JSON'],
    ['a gzip stream', '\u001f\ufffd\b\u0000', 'no JSON'],
    ['an HTML page', '<!doctype html><title>x</title>', 'no JSON'],
    ['NaN in the text', swap('"revision":2', '"revision":NaN'), 'no JSON'],
    ['a number beyond all numbers', swap('"revision":2', '"revision":1e999'), 'revision'],
    ['a revision that is no whole number', swap('"revision":2', '"revision":2.5'), 'whole number'],
    ['nothing', '', 'no JSON'],
    ['null', 'null', 'must be'],
    ['a list', '[]', 'is missing'],
    ['another format', swap('"format":1', '"format":2'), 'only format'],
    [
      'a field that the format does not have',
      swap('"format":1', '"format":1,"onload":"x"'),
      'onload is no field',
    ],
    ['a 50 MB string', swap('Wall breaks', 'x'.repeat(50_000_000)), 'at most'],
    ['a day that does not exist', swap('2025-03-04', '2025-02-30'), 'day that exists'],
  ])('%s', (_, text, reason) => {
    expect(reasons(text).join('\n')).toContain(reason);
  });

  test('words that are patterns, however they are written', () => {
    const sign = fc.constantFrom(
      '(a+)+$',
      '(.*)*x',
      '[a-z]+',
      'a{9,}',
      'a||b',
      `${'a|b|c|d '.repeat(30)}x`,
      '^x',
      'x$',
      '.*.*=',
      '*',
      '\\d',
      '<b>',
      '(?:a',
    );
    fc.assert(
      fc.property(sign, fc.constantFrom('', 'a', ' word'), (pattern, tail) => {
        const pack = samplePack();
        pack.stories[0].concepts.wall.en = [pattern + tail];
        expect(reasons(pack).join()).toMatch(
          /is no literal word|no letter or digit|does not stand for phrases/,
        );
      }),
    );
  });

  test('an object that contains itself', () => {
    const pack = samplePack();
    pack.stories[0].title = pack;
    expect(reasons(pack).join()).toContain('nested deeper');
  });

  test('any JSON at all gives problems or a pack, never an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(parsePack(value).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(parsePack(value).ok).toBe(false);
      }),
    );
  });

  test('one bit turned anywhere in the text is refused or leaves a whole pack', () => {
    const text = JSON.stringify(samplePack());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0, max: 0xffff }), (index, code) => {
        const result = parsePack(text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1));
        expect(result.ok ? packOf(result.value).stories.length : result.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('more than two thousand of them were tried', () => {
    expect(tried).toBeGreaterThan(2_000);
  });
});
