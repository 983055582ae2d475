import { expect, test } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read';

test.each([
  ['en', 'Unit 8200 officers met in Building 25.'],
  ['en', 'Windows 11 and Office 2019 are not affected.'],
  ['en', 'It happened on 3 May 2024, at 09:45.'],
  ['en', 'Call +1 202 555 0143 or 0800 123 456.'],
  ['en', 'In the 1980s, the 25th brigade took Route 4.'],
  ['en', 'The score was 2-1; the G20 and a Su-35 were there.'],
  ['en', 'Version 5.3.1 and HTML5 on page 7.'],
  ['en', 'Resolution 242 of 1967, article 2.4.'],
  ['fr', 'Le 11 septembre 2001, à 14 h 28, salle 12.'],
  ['fr', 'L’article 16 et la page 8 du rapport.'],
  ['de', 'Am 3. Oktober um 15.30 Uhr, Seite 7.'],
  ['de', 'Der Airbus A380 und die 90er Jahre.'],
  ['es', 'El 11 de marzo de 2004 a las 7.37, página 3.'],
  ['it', 'Il 2 agosto 1980 alle 10.25, pagina 5.'],
  ['pt', 'Em 25 de abril de 1974, página 9.'],
  ['nl', 'Op 5 mei 1945 om 16.00 uur, pagina 4.'],
  ['sv', 'Den 28 februari 1986, sidan 6.'],
  ['pl', 'Mówi o tym art. 14 ustawy, str. 3 raportu.'],
  ['de', 'Laut Art. 12 Gesetze, S. 4 Akten.'],
  ['pl', '13 grudnia 1981 roku, strona 4.'],
  ['cs', '21. srpna 1968, strana 2.'],
  ['ru', '12 апреля 1961 года, страница 5, Су-35.'],
  ['uk', '24 серпня 1991 року, стаття 5.'],
  ['tr', '29 Ekim 1923, sayfa 3, saat 15.30.'],
  ['ar', 'في 6 أكتوبر 1973، الصفحة 12، القرار 242.'],
  ['he', 'ב-5 ביוני 1967, עמוד 12, ערוץ 13.'],
  ['fa', '۱۱ فوریه ۱۹۷۹، صفحه ۳.'],
  ['hi', '15 अगस्त 1947 को, पृष्ठ 7.'],
  ['ja', '1945年8月15日、午後3時30分、第3条。'],
  ['ko', '1950년 6월 25일 오전 4시 30분, 제3조.'],
  ['zh', '1949年10月1日下午3点，第5条。'],
  ['vi', 'Ngày 2 tháng 9 năm 1945, trang 5.'],
  ['id', 'Pada 17 Agustus 1945 pukul 10.00, halaman 4.'],
])('%s: no number of "%s" is a quantity', (language, text) => {
  expect(readQuantities(text, language).map((mention) => mention.text)).toEqual([]);
});

test.each([
  ['+972 Magazine', 'The site +972 Magazine people read'],
  ['Studio 54', 'they danced at studio 54 people say'],
  ['7 Dage', 'she wrote 7 Dage for years'],
])('the literal name %s of a pack is passed over', (name, text) => {
  expect(readQuantities(text, 'en', [name])).toEqual([]);
});

test('a name does not swallow the figure beside it', () => {
  expect(readQuantities('Unit 8200 held 11,500 TB on Azure, +972 Magazine says.', 'en')).toMatchObject([
    { text: '11,500 TB', value: 11.5e15 },
  ]);
});

test('offsets are those of the text given', () => {
  const text = 'L’armée a déplacé quelque 8 000 To en août.';
  const [mention] = readQuantities(text, 'fr');
  expect(text.slice(mention?.start, mention?.end)).toBe('quelque 8 000 To');
});

test('a share among the names makes no name of its digits', () => {
  expect(readQuantities('1 million calls.', 'en', ['1%', 'Unit 8200'])).toMatchObject([{ value: 1_000_000 }]);
});

test('one separator with three digits after it keeps both readings', () => {
  expect(readQuantities('11,500 terabytes', 'es')[0]).toMatchObject({ value: 11.5e15, otherValue: 11.5e12 });
  expect(readQuantities('1,234 millones de euros', 'es')[0]?.otherValue).toBeDefined();
});
