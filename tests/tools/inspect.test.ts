import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '@/lib/tools/inspect';

const ROOT = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TITLE = 'Microsoft disables services used by Unit 8200';
const BODY =
  'Microsoft said on Thursday that it had switched off cloud services that Israel’s Unit 8200 used for surveillance of Palestinians.';
const LINE = {
  id: 'one',
  url: 'https://news.example/one',
  published: '2025-09-25',
  title: TITLE,
  text: BODY,
};

let printed: string[];
let complaints: string[];
beforeEach(() => {
  printed = [];
  complaints = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void complaints.push(line));
});
afterEach(() => vi.restoreAllMocks());

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const inspect = (...args: string[]) => main(['--json', ...args], ROOT);
const results = () => printed.map((line) => JSON.parse(line));

describe('two articles side by side', () => {
  const small = () =>
    file('l.txt', `${TITLE}\n${BODY} The Guardian said the unit kept 8 terabytes of calls.`);
  const large = () =>
    file('r.txt', `${TITLE}\n${BODY} The Guardian said the unit kept 8,000 terabytes of calls.`);

  test('conflict where their figures do, and agree elsewhere', async () => {
    expect(await inspect('--compare', small(), large())).toBe(0);
    const [rows] = results();
    expect(rows).toContainEqual({
      claim: 'data-volume',
      relation: 'conflicts',
      kind: 'unit',
      left: '8-tb',
      right: '8000-tb',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ claim: 'disabled-scope', relation: 'corroborates' }),
    );
  });

  test.each([
    ['one article', () => [small()], '--compare takes two articles, not 1'],
    [
      'an article on something else',
      () => [small(), file('x.txt', 'Rain in Leeds\nIt rained.')],
      '“Rain in Leeds” is about no known story',
    ],
  ])('%s is refused in words', async (_, paths, complaint) => {
    expect(await inspect('--compare', ...paths())).toBe(2);
    expect(complaints).toEqual([complaint]);
  });
});

describe('what can be read', () => {
  const html = (head: string) =>
    `<html lang="en"><head>${head}</head><body><article><h1>${TITLE}</h1><p>${BODY}</p></article></body></html>`;
  test.each([
    ['a text, its first line the headline', 'a.txt', `${TITLE}\n\n${BODY}`, { file: 'a.txt' }],
    ['a saved page', 'a.html', html(''), { file: 'a.html' }],
    ['a line with a text', 'a.jsonl', `${JSON.stringify(LINE)}\n`, { id: 'one' }],
    ['a line with a page', 'b.jsonl', JSON.stringify({ id: 'two', html: html('') }), { id: 'two' }],
    [
      'a text in an old encoding',
      'b.txt',
      Buffer.from(`${TITLE}\nSaid “Smith”: ${BODY}`, 'latin1'),
      { file: 'b.txt' },
    ],
  ])('%s', async (_, name, content, named) => {
    expect(await inspect(file(name, content))).toBe(0);
    expect(results()).toMatchObject([{ ...named, story: 'microsoft-unit-8200', language: 'en' }]);
    expect(complaints).toEqual([]);
  });

  test('offsets count UTF-16 code units of the text that --text prints', async () => {
    const path = file('c.txt', `${TITLE} 🗞️\n\n${BODY} It held 8,000 terabytes.`);
    await inspect(path);
    const [{ quantities, findings }] = results();
    await inspect('--text', path);
    const text = printed.at(-1) as string;
    for (const { text: words, start, end } of quantities) expect(text.slice(start, end)).toBe(words);
    for (const { quote, start, end } of findings) expect(text.slice(start, end)).toBe(quote);
    expect(quantities).toMatchObject([{ value: 8e15, unit: 'bytes', exactness: 'exact' }]);
  });
});

describe('what cannot be read is said with its name, and the rest is still read', () => {
  const line = JSON.stringify(LINE);
  test.each([
    ['no such file', () => join(folder, 'none.txt'), /none\.txt: there is no such file/, 0],
    ['an empty file', () => file('empty.txt', ' \n'), /empty\.txt: the file is empty/, 0],
    ['another kind of file', () => file('a.pdf', '%PDF'), /a\.pdf: only \.html, \.txt and \.jsonl/, 0],
    [
      'a broken line',
      () => file('c.jsonl', `${line}\n{"id":\n${line}`),
      /c\.jsonl, line 2: the line is not JSON/,
      2,
    ],
    [
      'a line without a text',
      () => file('d.jsonl', `{"id":"x"}\n${line}`),
      /line 1: .*neither "text" nor "html"/,
      1,
    ],
    [
      'a line that is no object',
      () => file('e.jsonl', `null\n${line}`),
      /line 1: the line is not an object/,
      1,
    ],
  ])('%s', async (_, path, complaint, read) => {
    expect(await inspect(path(), file('good.txt', `${TITLE}\n${BODY}`))).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
    expect(results()).toHaveLength(read + 1);
  });

  test.each([
    [['--published', 'yesterday', 'x.txt'], /“yesterday” is no date/],
    [['--published'], /--published needs a value/],
    [['--colour', 'x.txt'], /unknown option --colour/],
    [[], /name a file or a folder/],
  ])('%j', async (args, complaint) => {
    expect(await inspect(...args)).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(complaint)]);
    expect(printed).toEqual([]);
  });
});

test.each([
  ['2025-09-25', 'coverage'],
  ['Thu, 25 Sep 2025 14:00:00 GMT', 'coverage'],
  ['2023-02-01', 'none'],
])('published %s: %s', async (published, role) => {
  await inspect(file('dated.jsonl', JSON.stringify({ ...LINE, published })));
  expect(results()).toMatchObject([{ role }]);
});
