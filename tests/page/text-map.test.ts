// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page';

const SENTENCE = 'The first sentence of the article is long enough to be read as prose.';

beforeEach(() => {
  document.body.innerHTML = '';
});

function readBody(body: string) {
  document.body.innerHTML = body;
  return readPage(document, 'https://news.example/a');
}

test.each([
  ['inside one text node', `<p>${SENTENCE}</p>`, 'sentence of'],
  [
    'over elements',
    `<p>The <b>first <i>sentence</i></b> of the article is long enough to be read.</p>`,
    'first sentence of',
  ],
  [
    'over collapsed white space',
    `<p>\n  The   first\n\n sentence of the article is long enough to be read.</p>`,
    'The first sentence',
  ],
  [
    'white space split over nodes',
    `<p>The first <b> sentence </b> of the article is long enough to be read.</p>`,
    'first sentence of',
  ],
  [
    'with a link',
    `<p>The <a href="/x">first</a> sentence of the article is long enough to be read.</p>`,
    'first sentence',
  ],
  [
    'non-breaking space kept',
    `<p>Some 8\u00a0000 bytes were in the article, which is long enough to be read.</p>`,
    '8\u00a0000 bytes',
  ],
])('a span %s leads back to the same words on the page', (_, body, words) => {
  const { page, rangeOf } = readBody(`<article>${body}</article>`);
  const start = page.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const range = rangeOf({ start, end: start + words.length });
  expect(range?.toString().replace(/[ \n]+/g, ' ')).toBe(words);
});

test('every single character of a text leads back to itself', () => {
  const { page, rangeOf } = readBody(
    `<article><h1>Head  line</h1><p> One <b>two </b> three,\n<a href="/">four</a> five six seven eight nine ten.</p><p>${SENTENCE}</p></article>`,
  );
  for (const block of page.blocks) {
    for (let i = block.start; i < block.end; i++) {
      const found = rangeOf({ start: i, end: i + 1 })?.toString();
      expect(found?.replace(/\s/, ' ')).toBe(page.text[i]);
    }
  }
});

test.each([
  ['changed', (node: Text) => node.replaceData(0, 5, 'Something else, put there by a script,')],
  ['taken away', (node: Text) => node.remove()],
])('a span whose text was %s since has no range', (_, change) => {
  const { page, rangeOf } = readBody(`<article><p>${SENTENCE}</p></article>`);
  change(document.querySelector('p')?.firstChild as Text);
  expect(rangeOf({ start: 0, end: page.text.length })).toBeNull();
});

/** A tree with a paragraph of its own and a slot, on a host whose child fills the slot. */
function inShadow(): ShadowRoot {
  document.body.innerHTML = `<article><div id="host"><p>Its child: ${SENTENCE}</p></div></article>`;
  const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  shadow.innerHTML = `<p>${SENTENCE}</p><slot><p>What an empty slot shows is not shown here at all.</p></slot>`;
  return shadow;
}

test('an open shadow tree is read as it is shown, and told of', () => {
  const shadow = inShadow();
  const { page, shadows, rangeOf } = readPage(document, 'https://news.example/a');
  expect(page.text).toBe(`${SENTENCE}\nIts child: ${SENTENCE}`);
  expect(shadows).toEqual([shadow]);
  expect(rangeOf({ start: 4, end: 9 })?.toString()).toBe('first');
});

test('what an empty slot shows is read', () => {
  const shadow = inShadow();
  shadow.host.replaceChildren();
  expect(readPage(document, 'https://news.example/a').page.text).toMatch(/What an empty slot shows/);
});

test('reading changes nothing on the page', () => {
  document.body.innerHTML = `<article class="x"><p>${SENTENCE}</p><p>${SENTENCE}</p></article>`;
  const before = document.documentElement.outerHTML;
  readPage(document, 'https://news.example/a');
  expect(document.documentElement.outerHTML).toBe(before);
});
