import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../lib/tools/pack.ts';
import { dateInAddress } from '../../lib/tools/pack-address.ts';
import { FIELDS } from '../../lib/tools/pack-fields.ts';
import { samplePack } from '../core/pack/sample-pack.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const file = (name: string) => join(folder, name);
const written = (name: string, pack: unknown) => {
  writeFileSync(file(name), JSON.stringify(pack));
  return file(name);
};
let out: string[] = [];
let err: string[] = [];

beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => void err.push(String(line)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => main(args, root);

describe('the pack command', () => {
  test('prints how it is used, all of it or one command, and nothing is wrong with asking', async () => {
    expect(await run('--help')).toBe(0);
    expect(out.join('\n')).toMatch(/pack check \[PATH…\]\n +names everything/);
    expect(await run('merge', '--help')).toBe(0);
    expect(out.at(-1)).toContain('Usage: pack merge A B -o C');
    expect(err).toEqual([]);
  });

  test.each([
    ['a path that is not there', ['check', 'nowhere.json'], 'nowhere.json: there is no such file or folder'],
    [
      'a folder without a pack',
      ['stats', 'tests'],
      'tests is no folder of pack sources: it has no pack.json',
    ],
    ['an unknown option', ['stats', '--jsn'], "Unknown option '--jsn'"],
    ['an unknown format', ['export', '--format', 'xml'], 'there is no format “xml”'],
    ['no format', ['export'], 'export needs --format'],
    ['two packs to export', ['export', 'a', 'b', '--format', 'csv'], 'export takes one pack'],
    ['a record that is no JSON', ['add', '{bad'], 'the record is no JSON: '],
    ['too much', ['schema', 'x'], 'schema takes nothing'],
  ])('says what is wrong with %s', async (_, args, reason) => {
    expect(await run(...args)).toBe(2);
    expect(err.join('\n')).toContain(reason);
    expect(err.join('\n')).not.toMatch(/ENOENT|at position \d+ .*at /);
  });

  test('prints how it is used and fails when it is given no command or an unknown one', async () => {
    expect(await run()).toBe(2);
    expect(await run('toString')).toBe(2);
    expect(err.join('\n')).toContain('pack merge A B -o C');
  });

  test('check: a sound pack passes, a broken one fails with file and record named', async () => {
    expect(await run('check', written('good.json', samplePack()))).toBe(0);
    const broken = samplePack();
    broken.stories[0].reports[2].url = 'javascript:alert(1)';
    expect(await run('check', written('bad.json', broken))).toBe(1);
    expect(err[0]).toMatch(
      /bad\.json: stories\[0\]\.reports\[2\] "copy-1": url must be an http or https link$/,
    );
  });

  test('check: the bundled sources have nothing to mend', async () => {
    expect(await run('check')).toBe(0);
    expect(err).toEqual([]);
  });

  test('stats --json: has exactly the agreed keys', async () => {
    expect(await run('stats', '--json', written('good.json', samplePack()))).toBe(0);
    expect(JSON.parse(out.join(''))).toEqual({
      reports: 3,
      languages: 2,
      outlets: 3,
      origins: 2,
      claims: 2,
      evidence: 4,
      readBasis: 0.5,
      dated: 1,
      bytes: expect.any(Number),
    });
  });

  test('merge: writes the sum and prints on what the packs disagree', async () => {
    const other = samplePack();
    other.stories[0].reports[0].title = 'Wall gives way';
    const paths = [written('a.json', samplePack()), written('b.json', other)];
    expect(await run('merge', ...paths, '-o', file('ab.json'))).toBe(0);
    expect(await run('merge', ...paths.reverse(), '-o', file('ba.json'))).toBe(0);
    expect(readFileSync(file('ab.json'), 'utf8')).toBe(readFileSync(file('ba.json'), 'utf8'));
    expect(out[0]).toBe('disagree stories wall reports paper-1 title: "Wall breaks" | "Wall gives way"');
  });

  test('diff: names what changed', async () => {
    const other = samplePack();
    other.stories[0].reports[0].title = 'Wall gives way';
    expect(await run('diff', written('a.json', samplePack()), written('b.json', other))).toBe(0);
    expect(out).toEqual([
      'changed stories "wall" reports "paper-1"',
      '  title: "Wall breaks" → "Wall gives way"',
    ]);
  });

  test.each([['pack'], ['w3c'], ['claimreview'], ['csv'], ['markdown']])(
    'export --format %s writes a file',
    async (format) => {
      expect(
        await run('export', written('a.json', samplePack()), '--format', format, '-o', file(format)),
      ).toBe(0);
      expect(readFileSync(file(format), 'utf8')).toContain('paper.example');
    },
  );

  test('schema: is JSON Schema and knows the fields of a report', async () => {
    expect(await run('schema')).toBe(0);
    const schema = JSON.parse(out.join(''));
    const [story] = schema.properties.stories.items.anyOf;
    expect(story.properties.reports.items.required).toContain('outlet');
    expect(schema.$id).toBe('urn:source-context:story-pack:1');
    expect(story.properties.evidence.items.properties.attribution.description).toContain('not recorded');
    expect(story.properties.events.items.properties.to).not.toHaveProperty('description');
  });

  test('schema: every description is of a field that packs have', async () => {
    expect(await run('schema')).toBe(0);
    for (const text of Object.values(FIELDS)) expect(out.join('')).toContain(JSON.stringify(text));
  });

  test('sign and verify: a signed pack verifies until it is changed', async () => {
    const pack = written('a.json', samplePack());
    expect(await run('key', '-o', file('key.jwk'))).toBe(0);
    expect(await run('key', '-o', file('key.jwk'))).toBe(2);
    expect(await run('sign', pack, '--key', file('key.jwk'), '-o', file('signed.json'))).toBe(0);
    expect(await run('verify', file('signed.json'))).toBe(0);
    const text = readFileSync(file('signed.json'), 'utf8').replace('Wall breaks', 'Wall holds!');
    writeFileSync(file('changed.json'), text);
    expect(await run('verify', file('changed.json'))).toBe(1);
    expect(await run('verify', pack)).toBe(1);
    expect(out.map((line) => line.split(' ')[0])).toEqual(['valid', 'changed', 'unsigned']);
  });

  test('add: makes a record from an address and says what is to fill', async () => {
    expect(await run('add', 'https://www.paper.example/2025/09/25/wall')).toBe(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      id: 'paper-example-2025-09-25',
      outlet: 'paper.example',
      published: '2025-09-25',
      language: null,
    });
    expect(err.join('\n')).toContain('to fill: language');
    expect(err.join('\n'), 'how the page was seen is not guessed').toContain('to fill: seen');
  });

  test('add: takes a report that is there already for a mistake, and writes nothing', async () => {
    const record = {
      url: 'https://paper.example/y',
      language: 'en',
      kind: 'wire',
      role: 'coverage',
      seen: 'page',
    };
    const args = ['add', JSON.stringify(record), '-o', file('twice.jsonl')];
    expect(await run(...args)).toBe(0);
    expect(await run(...args)).toBe(1);
    expect(err.join('\n')).toContain('has this address already\nnothing was written');
    expect(readFileSync(file('twice.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['https://a.example/2025/09/25/x', '2025-09-25'],
    ['https://a.example/news/2025/9/5/x', '2025-09-05'],
    ['https://a.example/world/2025/sep/25/x', '2025-09-25'],
    ['https://a.example/x-2025-09-25', '2025-09-25'],
    ['https://a.example/2025/02/30/x', null],
    ['https://a.example/2025/09/x', null],
    ['https://a.example/20645345-a', null],
  ])('the address %s tells the day %s', (address, day) => {
    expect(dateInAddress(address)).toBe(day);
  });

  test('add: appends a whole record given as JSON', async () => {
    const record = {
      url: 'https://paper.example/x',
      language: 'en',
      kind: 'wire',
      role: 'coverage',
      seen: 'page',
    };
    expect(await run('add', JSON.stringify(record), '-o', file('reports.jsonl'))).toBe(0);
    expect(JSON.parse(readFileSync(file('reports.jsonl'), 'utf8'))).toMatchObject(record);
    expect(await run('add', 'javascript:alert(1)')).toBe(2);
  });
});
