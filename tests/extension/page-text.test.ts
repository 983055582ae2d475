import { expect, test } from 'vitest';
import { pageTextFrom } from '../../lib/extension/page-text';

const PAGE = {
  url: 'https://news.example/a',
  title: 'Title',
  language: 'en',
  published: null,
  kind: 'article',
  text: 'Title\nA sentence.',
  blocks: [{ kind: 'headline', start: 0, end: 5 }],
  links: [{ href: 'https://other.example/', start: 6, end: 7 }],
};

test('a page text is taken over field by field, and nothing else with it', () => {
  expect(pageTextFrom({ ...PAGE, extra: 1, blocks: [{ ...PAGE.blocks[0], extra: 2 }] })).toEqual(PAGE);
});

test.each([
  ['nothing', undefined],
  ['a text', 'text'],
  ['no text', { ...PAGE, text: undefined }],
  ['a text far too long', { ...PAGE, text: 'x'.repeat(400_001) }],
  ['a kind that is none', { ...PAGE, kind: 'poem' }],
  ['a language that is no text', { ...PAGE, language: 5 }],
  ['a date that is no text', { ...PAGE, published: {} }],
  ['blocks that are no list', { ...PAGE, blocks: {} }],
  ['a block of no kind', { ...PAGE, blocks: [{ kind: 'menu', start: 0, end: 1 }] }],
  ['a block beyond the text', { ...PAGE, blocks: [{ kind: 'paragraph', start: 0, end: 99 }] }],
  ['a block that ends before it starts', { ...PAGE, blocks: [{ kind: 'paragraph', start: 3, end: 1 }] }],
  ['a block at a fraction', { ...PAGE, blocks: [{ kind: 'paragraph', start: 0.5, end: 1 }] }],
  ['a block that is null', { ...PAGE, blocks: [null] }],
  ['thousands of blocks', { ...PAGE, blocks: Array(4_001).fill(PAGE.blocks[0]) }],
  ['a link without an address', { ...PAGE, links: [{ start: 0, end: 1 }] }],
])('%s is no page text', (_, value) => {
  expect(pageTextFrom(value)).toBeNull();
});
