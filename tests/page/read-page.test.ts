// @vitest-environment node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';

const html = (name: string) => readFileSync(resolve(import.meta.dirname, '../fixtures/pages', name), 'utf8');
const read = (name: string, url?: string) =>
  readPage(parseHTML(html(name)).document as unknown as Document, url).page;
const readBody = (body: string, url?: string) =>
  readPage(
    parseHTML(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)
      .document as unknown as Document,
    url,
  ).page;
const PROSE =
  'A sentence of the article that is long enough to be taken for prose, and says so itself. '.repeat(4);

describe('a newspaper page', () => {
  const page = read('newspaper.html');
  const blocks = page.blocks.map((block) => [block.kind, page.text.slice(block.start, block.end)]);

  test('gives headline, standfirst, paragraphs, headings, quotes and list items in reading order, and nothing else', () => {
    expect(blocks).toEqual([
      ['headline', 'Harbour bridge to close for nine months'],
      [
        'standfirst',
        'The council has decided to close the harbour bridge from March while its bearings are replaced.',
      ],
      [
        'paragraph',
        'The harbour bridge will close to all traffic on 3\u00a0March, the council said on Monday in its minutes. Some 18,000 vehicles cross it on a working day.',
      ],
      ['heading', 'What is to be repaired'],
      [
        'paragraph',
        'Engineers found in May that four of the twelve bearings had moved by more than 11 millimetres.',
      ],
      ['paragraph', 'A report of 140 pages names the steel, not the design, as the cause.'],
      ['quote', 'We would rather close it once than twice.'],
      ['list-item', 'Buses will run over the northern crossing every ten minutes.'],
    ]);
  });

  test('gives address, title, language, date and kind', () => {
    expect(page).toMatchObject({
      url: 'https://tidewater.example/news/harbour-bridge-closes',
      title: 'Harbour bridge to close for nine months',
      language: 'en-GB',
      published: '2025-02-11T06:30:00+01:00',
      kind: 'article',
    });
  });

  test('gives links with the offsets of their words', () => {
    expect(page.links.map((link) => [link.href, page.text.slice(link.start, link.end)])).toEqual([
      ['https://council.example/minutes', 'Monday in its minutes'],
    ]);
  });
});

describe('other pages', () => {
  test('a page of bare divs inside one form is read, its lists of links are not', () => {
    const page = read('div-soup.html');
    expect(page.text).toBe(
      'Le pont du port fermera neuf mois\n' +
        'Le conseil municipal a décidé lundi de fermer le pont du port à partir du 3 mars.\n' +
        'Quelque 18 000 véhicules l’empruntent chaque jour ouvré, selon le service de la voirie. La réparation des appuis coûtera 4,2 millions d’euros.\n' +
        'Les bus passeront par le nord.',
    );
    expect(page).toMatchObject({ language: 'fr', kind: 'article', url: '', published: null });
  });

  test.each([
    ['live-blog.html', undefined, 'live-blog'],
    ['front.html', 'https://tidewater.example/', 'front'],
    ['front.html', 'https://tidewater.example/tag/town', 'list'],
    ['front.html', 'https://tidewater.example/search?q=town', 'search'],
    ['newspaper.html', 'https://tidewater.example/news/harbour-bridge-closes', 'article'],
  ])('%s at %s is of kind %s', (name, url, kind) => {
    expect(read(name, url).kind).toBe(kind);
  });

  test('an empty page gives an empty text and no error', () => {
    expect(readBody('')).toMatchObject({ text: '', blocks: [], kind: 'other', title: 'T' });
  });

  test('comments are left out even where they are longer than the article', () => {
    const page = readBody(`<h1>T</h1><p>${PROSE}</p><div class="comments"><p>${PROSE.repeat(9)}</p></div>`);
    expect(page.blocks).toHaveLength(2);
  });

  test('an article cut in two by an advertisement is read whole', () => {
    const page = readBody(
      `<div><div class="body body-1"><p>${PROSE.repeat(4)}</p></div><div class="ad">x</div><div class="body body-2"><p>${PROSE}</p></div></div>`,
    );
    expect(page.blocks.map((block) => block.end - block.start)).toEqual([
      PROSE.length * 4 - 1,
      PROSE.length - 1,
    ]);
  });

  test('a page far too long is cut at a block boundary', () => {
    const page = readBody(`<article>${`<p>${PROSE}</p>`.repeat(3000)}</article>`);
    expect(page.text.length).toBeLessThanOrEqual(200_000);
    expect(page.blocks.at(-1)?.end).toBe(page.text.length);
  });

  test('markup nested thousands deep is survived', () => {
    expect(() => readBody('<div>'.repeat(5000) + PROSE)).not.toThrow();
  });
});
