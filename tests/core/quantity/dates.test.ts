import { describe, expect, test } from 'vitest';
import { readDates } from '../../../lib/core/quantity/dates';

/** A Friday. */
const PUBLISHED = '2025-09-26T08:00:00Z';

/** Dates in the order of the text: absolute, named, and told from publication. */
const texts: [language: string, text: string, ...from: string[]][] = [
  ['hi', 'कॉल डालीं। नवंबर 2021 में मिले', '2021-11'],
  ['bn', '২০২১ সালের নভেম্বরে বৈঠক; ২০২১ সালের ৬ নভেম্বর', '2021-11', '2021', '2021-11-06'],
  ['ar', 'في نوفمبر عام 2021 وفي نوفمبر من عام 2021', '2021-11', '2021-11'],
  ['fa', 'نوامبر سال ۲۰۲۱ دیدار کرد', '2021-11'],
  ['ur', 'ایک ہفتہ تک'],
  ['ur', 'ہفتہ کو اعلان ہوا، گزشتہ ماہ', '2025-09-20', '2025-08'],
  ['zh', '二〇二一年十一月会面', '2021-11'],
  ['zh', '八月六日報導；微軟 25 日證實', '2025-08-06', '2025-09-25'],
  ['ja', '九月二十五日に発表した', '2025-09-25'],
  [
    'en',
    'On 25 September 2025 and September 25, 2025; on Aug. 6 and in August, yesterday, last month, Thursday, three weeks ago. It may be 2021.',
    '2025-09-25',
    '2025-09-25',
    '2025-08-06',
    '2025-08',
    '2025-09-25',
    '2025-08',
    '2025-09-25',
    '2025-09-01',
    '2021',
  ],
  [
    'fr',
    'Le jeudi 25 septembre, le 6 août 2025, en août, le mois dernier, il y a trois jours, depuis le 7 octobre, en novembre 2021',
    '2025-09-25',
    '2025-08-06',
    '2025-08',
    '2025-08',
    '2025-09-23',
    '2025-10-07',
    '2021-11',
  ],
  [
    'de',
    'Am 25. September 2025, am 6. August, seit Ende September, vergangenen Monat, am Donnerstag, vor drei Wochen, im Sommer 2025, 25.09.2025',
    '2025-09-25',
    '2025-08-06',
    '2025-09',
    '2025-08',
    '2025-09-25',
    '2025-09-01',
    '2025-06',
    '2025-09-25',
  ],
  [
    'es',
    'El 25 de septiembre de 2025, el jueves, en agosto, el mes pasado, hace dos semanas',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-08',
  ],
  [
    'it',
    'Il 25 settembre 2025, giovedì, ad agosto, il mese scorso, 3 giorni fa',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-23',
  ],
  [
    'pt',
    'Em 25 de setembro de 2025, na quinta-feira (25), em agosto, no mês passado',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'nl',
    'Op 25 september 2025, donderdag, in augustus, vorige maand, 25-09-2025',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-25',
  ],
  [
    'sv',
    'Den 25 september 2025, i torsdags, i augusti, förra månaden',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'da',
    'Den 25. september 2025, torsdag, i august, i sidste måned',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'no',
    '25. september 2025, torsdag, i august, forrige måned',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'fi',
    '25. syyskuuta 2025, torstaina, elokuussa, viime kuussa',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'pl',
    '25 września 2025 r., w czwartek, w sierpniu, w ubiegłym miesiącu',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'cs',
    '25. září 2025, ve čtvrtek, v srpnu, minulý měsíc',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'hr',
    '25. rujna 2025., u četvrtak, u kolovozu, prošlog mjeseca, 25. septembra 2025.',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-25',
  ],
  [
    'ro',
    '25 septembrie 2025, joi, în august, luna trecută',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'hu',
    '2025. szeptember 25-én, csütörtökön, augusztusban, a múlt hónapban',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'bg',
    'На 25 септември 2025 г., в четвъртък, през август, миналия месец',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'ru',
    '25 сентября 2025 года, в четверг, в августе, в прошлом месяце, три недели назад, 25.09.2025',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-01',
    '2025-09-25',
  ],
  [
    'uk',
    '25 вересня 2025 року, у четвер, у серпні, минулого місяця',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'el',
    'Στις 25 Σεπτεμβρίου 2025, την Πέμπτη, τον Αύγουστο, τον περασμένο μήνα',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'tr',
    '25 Eylül 2025, Perşembe günü, ağustosta, geçen ay',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'ar',
    '25 سبتمبر/أيلول 2025، يوم الخميس، في أغسطس الماضي، الشهر الماضي، 25 أيلول (سبتمبر) 2025، ٦ آب 2025',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-25',
    '2025-08-06',
  ],
  [
    'he',
    'ב-25 בספטמבר 2025, ביום חמישי, באוגוסט, בחודש שעבר',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'fa',
    '۲۵ سپتامبر ۲۰۲۵، پنجشنبه گفت، ۱۵ آگوست، ماه گذشته',
    '2025-09-25',
    '2025-09-25',
    '2025-08-15',
    '2025-08',
  ],
  ['hi', '25 सितंबर 2025 को, गुरुवार को, अगस्त में, पिछले महीने', '2025-09-25', '2025-09-25', '2025-08', '2025-08'],
  ['bn', '২৫ সেপ্টেম্বর ২০২৫, বৃহস্পতিবার, আগস্টে, গত মাসে', '2025-09-25', '2025-09-25', '2025-08', '2025-08'],
  ['ml', '2025 സെപ്റ്റംബർ 25, വ്യാഴാഴ്ച, കഴിഞ്ഞ മാസം', '2025-09-25', '2025-09-25', '2025-08'],
  ['th', 'วันที่ 25 กันยายน 2568 เมื่อวันพฤหัสบดี เดือนที่แล้ว', '2025-09-25', '2025-09-25', '2025-08'],
  [
    'vi',
    'Ngày 25 tháng 9 năm 2025, thứ Năm, vào tháng 8, tháng trước, 25/9/2025',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-25',
  ],
  [
    'id',
    'Pada 25 September 2025, Kamis (25/9/2025), pada Agustus, bulan lalu',
    '2025-09-25',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'ms',
    'Pada 25 September 2025, Khamis, pada Ogos, bulan lepas',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'ja',
    '2025年9月25日、木曜日、8月に、先月、9月6日、2021年',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-06',
    '2021',
  ],
  ['ko', '2025년 9월 25일, 목요일, 지난 8월, 지난달', '2025-09-25', '2025-09-25', '2025-08', '2025-08'],
  [
    'zh',
    '2025年9月25日，星期四，8月，上个月，周四，9月25号',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
    '2025-09-25',
    '2025-09-25',
  ],
  [
    'sq',
    'Më 25 shtator 2025, të enjten, në gusht, muajin e kaluar',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'et',
    '25. septembril 2025, neljapäeval, augustis, eelmisel kuul',
    '2025-09-25',
    '2025-09-25',
    '2025-08',
    '2025-08',
  ],
  [
    'en',
    '09/25/2025 and 2025-09-25 and 25/09/2025 and 8/9/2025',
    '2025-09-25',
    '2025-09-25',
    '2025-09-25',
    '2025-09-08',
  ],
];

test.each(texts)('%s: %s', (language, text, ...from) => {
  expect(readDates(text, language, PUBLISHED).map((date) => date.from)).toEqual(from);
});

test.each([
  ['March and May as words', 'en', 'The march began; may this march go on.'],
  ['names and figures', 'en', 'Unit 8200, Microsoft 365, 11,500 TB, 2,025 TB, +972'],
  ['a year with a unit', 'en', '2025 terabytes'],
  ['a Buddhist year outside Thailand', 'en', 'about 2568 files'],
])('%s are no dates', (_, language, text) => {
  expect(readDates(text, language, PUBLISHED)).toEqual([]);
});

describe('precision', () => {
  const one = (text: string, language = 'en') => readDates(text, language, PUBLISHED)[0];

  test.each([
    ['a day', '25 September 2025', { from: '2025-09-25', precision: 'day', relative: false }],
    ['some days', '25–27 September 2025', { from: '2025-09-25', to: '2025-09-27', precision: 'day' }],
    ['a month', 'September 2025', { from: '2025-09', precision: 'month', relative: false }],
    ['a month alone', 'in August', { from: '2025-08', precision: 'month', relative: true }],
    ['a year', 'in 2021', { from: '2021', precision: 'year', relative: false }],
    ['a season', 'the summer of 2025', { from: '2025-06', to: '2025-08', precision: 'season' }],
    ['a week', 'last week', { from: '2025-09-15', to: '2025-09-21', precision: 'week', relative: true }],
    ['a weekday', 'on Thursday', { from: '2025-09-25', precision: 'day', relative: true }],
    ['weeks ago', 'three weeks ago', { from: '2025-09-01', precision: 'week', relative: true }],
  ])('%s', (_, text, date) => {
    expect(one(text)).toMatchObject(date);
  });

  test('a day that the calendar does not have is no date', () => {
    expect(one('31 February 2025')?.precision).not.toBe('day');
  });

  test('a date without a year is the nearest to publication', () => {
    expect(readDates('on 28 December', 'en', '2026-01-05')[0]?.from).toBe('2025-12-28');
    expect(readDates('on 3 October', 'en', '2025-09-26')[0]?.from).toBe('2025-10-03');
  });

  test('without a publication date nothing relative is resolved', () => {
    expect(
      readDates('On Thursday, last month, 25 September, in 2021', 'en', null).map((date) => date.from),
    ).toEqual(['2021']);
  });

  test('an ambiguous English date is read as nearest to publication', () => {
    expect(readDates('8/9/2025', 'en', '2025-09-26')[0]?.from).toBe('2025-09-08');
    expect(readDates('8/9/2025', 'en', '2025-08-10')[0]?.from).toBe('2025-08-09');
  });

  test('offsets are those of the text given', () => {
    const text = 'Le jeudi 25 septembre, Microsoft a cessé';
    const [date] = readDates(text, 'fr', PUBLISHED);
    expect(text.slice(date?.start, date?.end)).toBe('25 septembre');
  });
});
