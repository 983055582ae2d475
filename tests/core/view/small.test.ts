import { describe, expect, test } from 'vitest';
import { contrast, isDark, luminance } from '../../../lib/core/view/contrast';
import { demoPage, piecesOf } from '../../../lib/core/view/demo-page';
import { excerptOf } from '../../../lib/core/view/excerpt';
import { placeCard } from '../../../lib/core/view/place-card';
import { clampSize, nextStop, sizeAfterDrag, sizeAfterKey } from '../../../lib/core/view/resize';
import { readRoute, writeRoute } from '../../../lib/core/view/route';
import { say } from '../../../lib/core/view/say';
import { tabSentences } from '../../../lib/core/view/tab';
import { windowOf } from '../../../lib/core/view/window';
import { finding } from './story';

test.each([
  [{ en: 'a', fr: 'b' }, 'fr', 'b', 'fr'],
  [{ en: 'a', fr: 'b' }, 'fr-CA', 'b', 'fr'],
  [{ en: 'a', pt: 'b', 'pt-BR': 'c' }, 'pt-BR', 'c', 'pt-BR'],
  [{ en: 'a' }, 'de', 'a', 'en'],
  [{ en: 'a' }, 'constructor', 'a', 'en'],
])('%j in %s reads %s (%s)', (text, language, words, tag) => {
  expect(say(text, language)).toEqual({ text: words, language: tag });
});

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

describe('the window onto a long list', () => {
  test.each([
    ['at the top', [10_000, 50, 0, 500], { first: 0, end: 18 }],
    ['in the middle', [10_000, 50, 100_000, 500], { first: 1992, end: 2018 }],
    ['at the end', [10_000, 50, 499_500, 500], { first: 9982, end: 10_000 }],
    ['of nothing', [0, 50, 0, 500], { first: 0, end: 0 }],
    ['scrolled past a list that became short', [3, 50, 9000, 500], { first: 2, end: 3 }],
  ] as const)('%s holds only the rows in view', (_, [count, height, offset, view], rows) => {
    const shown = windowOf(count, height, offset, view);
    expect(shown).toMatchObject(rows);
    expect(shown.before + (shown.end - shown.first) * height + shown.after).toBe(count * height);
  });
});

describe('where a card goes', () => {
  const view = { width: 1000, height: 800 };
  const card = { width: 380, height: 300 };
  test.each([
    [
      'below the words',
      { x: 100, y: 100, width: 80, height: 20 },
      'ltr',
      { left: 100, top: 128, bottom: null, room: 664 },
    ],
    [
      'above them when there is no room below, growing upwards',
      { x: 100, y: 700, width: 80, height: 20 },
      'ltr',
      { left: 100, top: null, bottom: 108, room: 684 },
    ],
    [
      'within the window',
      { x: 900, y: 100, width: 80, height: 20 },
      'ltr',
      { left: 612, top: 128, bottom: null, room: 664 },
    ],
    [
      'at the words’ own start in right-to-left text',
      { x: 500, y: 100, width: 80, height: 20 },
      'rtl',
      { left: 200, top: 128, bottom: null, room: 664 },
    ],
  ] as const)('%s', (_, anchor, direction, place) => {
    expect(placeCard(anchor, card, view, direction)).toEqual(place);
  });

  test.each([
    ['above, where there is more room', 500, { top: null, bottom: 308, room: 484 }],
    ['below, where there is more room', 200, { top: 228, bottom: null, room: 564 }],
  ])('no higher than the room it has when it fits nowhere: %s', (_, y, place) => {
    const anchor = { x: 0, y, width: 80, height: 20 };
    expect(placeCard(anchor, { width: 380, height: 700 }, view, 'ltr')).toMatchObject(place);
  });

  test('over the words in a window too low for anything else', () => {
    const anchor = { x: 0, y: 110, width: 80, height: 20 };
    const low = { width: 320, height: 256 };
    expect(placeCard(anchor, card, low, 'ltr')).toEqual({ left: 8, top: 8, bottom: null, room: 240 });
  });
});

describe('the size of the panel', () => {
  test.each([
    ['right', 'ArrowLeft', 424],
    ['right', 'ArrowRight', 376],
    ['left', 'ArrowRight', 424],
    ['bottom', 'ArrowUp', 424],
    ['bottom', 'ArrowLeft', null],
    ['right', 'End', 720],
  ] as const)('docked %s, %s makes it %s', (dock, key, size) => {
    expect(sizeAfterKey({ dock, size: 400 }, key)).toBe(size);
  });

  test('follows the pointer and stays within what can be read', () => {
    expect(sizeAfterDrag({ dock: 'right', size: 400 }, -50, 0)).toBe(450);
    expect(sizeAfterDrag({ dock: 'left', size: 400 }, -500, 0)).toBe(280);
    expect(clampSize(9999)).toBe(720);
  });

  test('goes round three sizes for whoever presses instead of dragging', () => {
    expect([320, 400, 560, 700].map(nextStop)).toEqual([400, 560, 320, 320]);
  });
});

describe('the address of a place in the library', () => {
  test.each(['#/stories', '#/settings', '#/story/pack-1/a%20story/timeline'])(
    '%s is read and written alike',
    (hash) => {
      expect(writeRoute(readRoute(hash))).toBe(hash);
    },
  );

  test.each(['', '#', '#/nowhere', '#/story', '#/story/pack', '#/%E0%A4%A'])(
    '%j leads to the stories',
    (hash) => {
      expect(readRoute(hash)).toEqual({ page: 'stories' });
    },
  );

  test('an unknown view of a story is its table', () => {
    expect(readRoute('#/story/p/s/x')).toMatchObject({ view: 'table' });
  });
});

describe('the state of a tab in a sentence', () => {
  const assessed = (role: string, reason = '') => ({
    host: 'x.example',
    kind: 'assessed' as const,
    text: '',
    reading: { assessment: { role, reason: [reason] } as never, story: null, pack: null, summary: null },
  });
  test.each([
    [assessed('coverage'), 'popupCoverage'],
    [assessed('follow-up'), 'popupFollowUp'],
    [assessed('background'), 'popupBackground'],
    [assessed('none', 'page is list'), 'popupNotArticle'],
    [assessed('none', 'mentioned in passing'), 'popupInPassing'],
    [assessed('none', 'no rule holds'), 'popupNoStory'],
    [{ host: null, kind: 'unreadable' as const, text: '', reading: null }, 'popupUnreadable'],
    [{ host: 'x.example', kind: 'off' as const, text: '', reading: null }, 'popupOff'],
  ])('%#: says %s', (tab, id) => {
    const { title, hint } = tabSentences(tab);
    expect(title.id).toBe(id);
    expect(hint === null).toBe(['popupCoverage', 'popupFollowUp', 'popupBackground'].includes(id));
  });

  test('a page that hides what is shown on it is said to, in the popup that it cannot hide', () => {
    expect(tabSentences({ ...assessed('coverage'), refused: true }).hint?.id).toBe('popupRefused');
  });
});

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

describe('contrast', () => {
  test('is 21 of black on white and 1 of a colour on itself', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([18, 52, 86], [18, 52, 86])).toBe(1);
  });

  test.each([
    [[255, 255, 255], false],
    [[118, 118, 118], false],
    [[80, 80, 80], true],
    [[0, 0, 128], true],
  ] as const)('a ground of %j wants light marks: %s', (ground, dark) => {
    expect(isDark(ground)).toBe(dark);
    expect(contrast(ground, dark ? [255, 255, 255] : [0, 0, 0])).toBeGreaterThanOrEqual(4.5);
    expect(luminance(ground)).toBeLessThanOrEqual(1);
  });
});
