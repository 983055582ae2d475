import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../lib/core/view/excerpt';

describe('an excerpt', () => {
  const TEXT = 'Before it. The quick brown fox jumps over  the\nlazy dog at noon. After.';
  const sentence = { start: 11, end: TEXT.indexOf(' After') };
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

  test('is the whole sentence where there is room, with its spaces put right', () => {
    expect(excerptOf(TEXT, sentence, at('fox jumps'), 200)).toEqual({
      before: 'The quick brown ',
      focus: 'fox jumps',
      after: ' over the lazy dog at noon.',
      cut: { before: false, after: false },
    });
  });

  test('is cut between words at either end where there is none', () => {
    const { before, after, cut } = excerptOf(TEXT, sentence, at('fox jumps'), 25);
    expect([before, after, cut]).toEqual(['brown ', ' over ', { before: true, after: true }]);
  });

  test('gives unused room to the other end', () => {
    const { before, after } = excerptOf(TEXT, sentence, at('noon.'), 30);
    expect([before, after]).toEqual(['over the lazy dog at ', '']);
  });

  test('never loses the words that count', () => {
    expect(excerptOf(TEXT, sentence, at('quick brown fox jumps over'), 5).focus).toBe(
      'quick brown fox jumps over',
    );
  });
});
