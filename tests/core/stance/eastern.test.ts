import { expect, test } from 'vitest';
import { isEastern } from '../../../lib/core/stance/eastern.ts';

test.each([
  ['a page in Japanese', '', 'ja', true],
  ['a page in Chinese of some script', '', 'zh-Hant', true],
  ['an English page under Australia’s code', 'https://news.example.com.au/a', 'en', true],
  ['an English page anywhere else', 'https://news.example.com/au/a', 'en', false],
  ['a page in Arabic', 'https://news.example/a', 'ar', false],
])('%s', (_, url, language, expected) => {
  expect(isEastern(url, language)).toBe(expected);
});
