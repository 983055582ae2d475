import { describe, expect, test } from 'vitest';
import { demoPage, piecesOf } from '../../../lib/core/view/demo-page';
import { finding } from './story';

describe('the demo article', () => {
  const page = demoPage({
    language: 'en',
    published: '2025-09-26',
    title: 'A title',
    paragraphs: ['One two three.', 'Four.'],
  });

  test('is read as a page whose blocks lie where its words are', () => {
    expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'A title',
      'One two three.',
      'Four.',
    ]);
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test('is cut into plain words and the words of findings; of overlapping ones the first stay', () => {
    const mark = (words: string) => {
      const start = page.text.indexOf(words);
      return finding('load', '40', [], { focus: { start, end: start + words.length } });
    };
    const block = page.blocks[1] as never;
    expect(piecesOf(page.text, block, [mark('two'), mark('two three'), mark('Four')])).toEqual([
      { text: 'One ', finding: null },
      { text: 'two', finding: 0 },
      { text: ' three.', finding: null },
    ]);
  });
});
