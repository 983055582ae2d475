import { expect, test } from 'vitest';
import { utcOffsetOf } from '../../../lib/core/stance/utc-offset.ts';

test.each([
  ['a page in Japanese', '', 'ja', 9],
  ['a page in Chinese of some script', '', 'zh-Hant', 8],
  ['an English page under Australia’s code', 'https://news.example.com.au/a', 'en', 8],
  ['an English page with a port', 'https://news.example.nz:8080/a', 'en', 12],
  ['an English page anywhere else', 'https://news.example/au/a', 'en', null],
  ['a page in Arabic, which is written in many lands', 'https://news.example/a', 'ar', null],
])('%s', (_, url, language, expected) => {
  expect(utcOffsetOf(url, language)).toBe(expected);
});
