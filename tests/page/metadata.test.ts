// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isoDate, readMetadata } from '../../lib/page/metadata';

const parse = (head: string, attributes = '') =>
  new DOMParser().parseFromString(
    `<html ${attributes}><head>${head}</head><body></body></html>`,
    'text/html',
  );

test.each([
  ['2025-09-25', '2025-09-25'],
  ['2025-09-25T14:00:00Z', '2025-09-25T14:00:00Z'],
  ['2025-09-25T14:00:00.123+0200', '2025-09-25T14:00:00+02:00'],
  ['2025-09-25 14:00:00', '2025-09-25'],
  ['20250925', '2025-09-25'],
  ['Thu, 25 Sep 2025 14:00:00 GMT', '2025-09-25T14:00:00.000Z'],
  ['yesterday', null],
  ['2025-13-45', null],
  ['', null],
])('a date written %j is %j', (written, date) => {
  expect(isoDate(written)).toBe(date);
});

test.each([
  [
    'the site name after a bar',
    '<title>Bridge closes for nine months | The Post</title>',
    'Bridge closes for nine months',
  ],
  ['a hyphen inside the headline stays', '<title>Post-war bridge closes</title>', 'Post-war bridge closes'],
])('title: %s', (_, head, title) => {
  expect(readMetadata(parse(head)).titles).toEqual([title]);
});

test.each([
  ['the html element', '', 'lang="pt_br"', 'pt-BR'],
  ['og:locale', '<meta property="og:locale" content="fr_FR">', '', 'fr-FR'],
  ['nothing that is a tag', '<meta property="og:locale" content="!!">', 'lang="x y z"', null],
])('language from %s', (_, head, attributes, language) => {
  expect(readMetadata(parse(head, attributes)).language).toBe(language);
});

test('JSON-LD that does not parse is passed over, and the next block is read', () => {
  const head =
    '<script type="application/ld+json">{oops</script><script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"H","datePublished":"2025-01-02"}]</script>';
  expect(readMetadata(parse(head))).toMatchObject({ titles: ['H'], published: '2025-01-02' });
});

test('JSON-LD of odd shapes gives nothing and no error', () => {
  const head =
    '<script type="application/ld+json">{"@type":"Article","headline":{"a":1},"datePublished":7,"@graph":[null,[[[[[]]]]]]}</script>';
  expect(readMetadata(parse(head))).toMatchObject({ titles: [], published: null });
});

test('a page of tens of thousands of elements is asked only for what stands near its beginning', () => {
  const time = (day: string) => `<time datetime="${day}">then</time>`;
  const page = (inBody: string) =>
    new DOMParser().parseFromString(
      `<head><title>Bridge closes for nine months</title></head><body>${inBody}</body>`,
      'text/html',
    );
  const filler = '<i></i>'.repeat(31_000);
  expect(readMetadata(page(time('2025-09-25') + filler))).toMatchObject({
    titles: ['Bridge closes for nine months'],
    published: '2025-09-25',
  });
  expect(readMetadata(page(filler + time('2025-09-25'))).published).toBeNull();
  expect(readMetadata(page('<i></i>'.repeat(5_000) + time('2025-09-25'))).published).toBe('2025-09-25');
});
