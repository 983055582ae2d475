import { expect, test } from 'vitest';
import { readDates } from '../../../lib/core/quantity/dates';
import { readQuantities } from '../../../lib/core/quantity/read';

const from = (text: string, language: string, published: string) =>
  readDates(text, language, published).map((date) => date.from);

/** A Friday. */
const PUBLISHED = '2025-09-26';

test.each<[title: string, language: string, text: string, ...from: string[]]>([
  ['a Japanese day without its month', 'ja', 'マイクロソフトは25日、停止したと発表した。', '2025-09-25'],
  ['a Korean one, with a note on the clock', 'ko', 'MS는 25일(현지시간) 중단했다고 밝혔다.', '2025-09-25'],
  ['a Chinese one', 'zh', '微软25日宣布停止服务。', '2025-09-25'],
  ['the nearest such day', 'ja', '30日に発表する。', '2025-09-30'],
  ['a Korean day of last month', 'ko', '조사는 지난달 15일 시작됐다.', '2025-08-15'],
  ['a Japanese one', 'ja', '先月6日に報じた。', '2025-08-06'],
  ['a Chinese one of this month', 'zh', '本月25日宣布停止服务。', '2025-09-25'],
  ['a day of last week', 'zh', '微軟上週四通知員工', '2025-09-18'],
  ['a Japanese day of last week', 'ja', '先週木曜日に通知した', '2025-09-18'],
  ['a month in Chinese numerals', 'zh', '八月的調查', '2025-08'],
  ['a short month after its word', 'fa', 'در ماه اوت نوشته بود', '2025-08'],
  ['a Greek ordinal', 'el', 'το δημοσίευμα της 6ης Αυγούστου', '2025-08-06'],
  ['a month as a Czech adjective', 'cs', 'části srpnového článku', '2025-08'],
  ['a Polish one', 'pl', 'lutowy przegląd', '2025-02'],
  ['a Finnish one', 'fi', 'elokuisesta jutusta', '2025-08'],
  ['a span of days is none', 'ja', '録音は25日間保存された。'],
  ['nor is one in Korean', 'ko', '녹음은 30일 동안 보관됐다.'],
  ['a day that its weekday confirms', 'fr', 'Microsoft a annoncé jeudi 25 avoir cessé', '2025-09-25'],
  ['one in brackets', 'pt', 'A Microsoft anunciou na quinta-feira (25) o corte', '2025-09-25'],
  ['a number that is no such weekday', 'fr', 'jeudi 27 personnes', '2025-09-25'],
  ['day and month in brackets', 'ms', 'Microsoft pada Kamis (25/9) menyatakan', '2025-09-25'],
  ['day and month after the word for day', 'vi', 'Ngày 25/9, Microsoft thông báo', '2025-09-25'],
  ['day and month with dots', 'de', 'Microsoft teilte am 25.9. mit', '2025-09-25'],
  ['a fraction', 'en', 'about 1/3 of it, 24/7'],
])('%s: %s, %s', (_, language, text, ...days) => {
  expect([...new Set(from(text, language, PUBLISHED))]).toEqual(days);
});

test('a weekday of last week is left open on a Sunday, when two weeks may be meant', () => {
  expect(from('先週木曜日に', 'ja', '2025-09-28')).toEqual(['2025-09-15', '2025-09-25']);
});

test('the numeral of a weekday counts no calls', () => {
  expect(readQuantities('微軟上週四通知員工', 'zh')).toEqual([]);
});

test('a day without its month is no span of days either', () => {
  expect(readQuantities('MS는 25일(현지시간) 중단했다', 'ko')).toEqual([]);
});

test.each<[title: string, language: string, text: string, from: string]>([
  ['last August lies behind', 'en', 'which last August disclosed', '2025-08'],
  ['and so in Spanish', 'es', 'que en agosto pasado reveló', '2025-08'],
  ['and in Korean', 'ko', '가디언은 지난 8월 보도했다', '2025-08'],
  ['a day of last year', 'en', 'on 15 August last year', '2025-08-15'],
  ['a day of last year, in Portuguese', 'pt', 'em 15 de agosto do ano passado', '2025-08-15'],
  ['the year before the month', 'ko', '지난해 8월 6일 보도했다', '2025-08-06'],
  ['a month that is to come', 'en', 'in August', '2026-08'],
])('seen from May 2026, %s', (_, language, text, day) => {
  expect(from(text, language, '2026-05-28')).toContain(day);
});

test('a day of the same month takes the month named before it', () => {
  expect(from('2025년 8월 6일 보도됐다. 같은 달 15일 조사를 맡겼다.', 'ko', '2026-06-08')).toEqual([
    '2025-08-06',
    '2025-08-15',
  ]);
  expect(from('Le 6 août 2025, puis le 15 du même mois', 'fr', '2026-06-08')).toEqual([
    '2025-08-06',
    '2025-08-15',
  ]);
});
