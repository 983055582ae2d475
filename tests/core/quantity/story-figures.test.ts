import { expect, test } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read';
import type { Exactness, Unit } from '../../../lib/core/types';

const TB = 1e12;

/** Figures of the bundled story as outlets have written them. */
const written: [language: string, text: string, value: number, unit: Unit, exactness: Exactness][] = [
  ['fr', '8 To', 8 * TB, 'bytes', 'exact'],
  ['fr', '11 500 To', 11_500 * TB, 'bytes', 'exact'],
  ['fr', '11 500 téraoctets', 11_500 * TB, 'bytes', 'exact'],
  ['fr', '11\u00a0500 téraoctets', 11_500 * TB, 'bytes', 'exact'],
  ['fr', '11\u202f500 téraoctets', 11_500 * TB, 'bytes', 'exact'],
  ['fr', '11.500 téraoctets', 11_500 * TB, 'bytes', 'exact'],
  ['fr', 'plus de 11 000 téraoctets', 11_000 * TB, 'bytes', 'at-least'],
  ['fr', 'des milliers de gigaoctets', 2 * TB, 'bytes', 'vague'],
  ['fr', 'plus de 200 millions d’heures', 200e6, 'hours', 'at-least'],
  ['fr', 'les quelque 8 To de données', 8 * TB, 'bytes', 'about'],
  ['fr', 'les près de 8 To de données', 8 * TB, 'bytes', 'about'],
  ['fr', "l'équivalent d'environ 195 millions d'heures d'enregistrements audio", 195e6, 'hours', 'about'],
  ['fr', "jusqu'à 70 % des données de l'unité", 0.7, 'share', 'at-most'],
  ['fr', "« un million d'appels par heure »", 1e6, 'calls-per-hour', 'exact'],
  ['de', 'bis zu 8.000 Terabyte', 8_000 * TB, 'bytes', 'at-most'],
  ['de', 'schätzungsweise 11.500 Terabyte', 11_500 * TB, 'bytes', 'about'],
  ['de', '11.500 Terrabyte', 11_500 * TB, 'bytes', 'exact'],
  ['de', 'etwa 200 Millionen Stunden', 200e6, 'hours', 'about'],
  ['es', 'alrededor de 8,000 terabytes', 8_000 * TB, 'bytes', 'about'],
  ['es', 'más de 11.500 terabytes', 11_500 * TB, 'bytes', 'at-least'],
  ['es', '11 mil terabytes', 11_000 * TB, 'bytes', 'exact'],
  ['es', 'decenas de miles de terabytes', 20_000 * TB, 'bytes', 'vague'],
  ['es', '200 millones de horas', 200e6, 'hours', 'exact'],
  ['it', 'circa 8.000 terabyte', 8_000 * TB, 'bytes', 'about'],
  ['it', 'oltre 8 mila terabyte', 8_000 * TB, 'bytes', 'at-least'],
  ['it', '8mila terabyte', 8_000 * TB, 'bytes', 'exact'],
  ['it', 'oltre 11.500 terabyte', 11_500 * TB, 'bytes', 'at-least'],
  ['it', 'oltre 65 mila', 65_000, 'count', 'at-least'],
  ['pt', 'até 8 mil terabytes', 8_000 * TB, 'bytes', 'at-most'],
  ['pt', 'até 8.000 terabytes', 8_000 * TB, 'bytes', 'at-most'],
  ['pt', 'cerca de 11.500 terabytes', 11_500 * TB, 'bytes', 'about'],
  ['pt', 'mais de 65 mil', 65_000, 'count', 'at-least'],
  ['ar', 'نحو 8000 تيرابايت', 8_000 * TB, 'bytes', 'about'],
  ['ar', 'أكثر من 8000 تيرابايت', 8_000 * TB, 'bytes', 'at-least'],
  ['ar', 'تجاوزت 8000 تيرابايت', 8_000 * TB, 'bytes', 'at-least'],
  ['ar', 'آلاف التيرابايت', 2_000 * TB, 'bytes', 'vague'],
  ['ar', 'بـ11,500 تيرابايت', 11_500 * TB, 'bytes', 'exact'],
  ['ar', 'أكثر من 11 ألف تيرابايت', 11_000 * TB, 'bytes', 'at-least'],
  ['ar', 'أكثر من 11,000 تيرابايت', 11_000 * TB, 'bytes', 'at-least'],
  ['tr', '200 milyon saatlik', 200e6, 'hours', 'exact'],
  ['ru', 'до 8 тысяч терабайт', 8_000 * TB, 'bytes', 'at-most'],
  ['ru', '11 500 терабайт', 11_500 * TB, 'bytes', 'exact'],
  ['ru', 'миллионов телефонных звонков в час', 2e6, 'calls-per-hour', 'vague'],
  ['uk', 'Близько 8 000 терабайт', 8_000 * TB, 'bytes', 'about'],
  ['pl', '11500 terabajtów', 11_500 * TB, 'bytes', 'exact'],
  ['ja', '数百万件の通話', 2e6, 'calls', 'vague'],
  ['zh', '数百万电话', 2e6, 'calls', 'vague'],
  ['zh', '8,000太位元組（terabytes）', 8_000 * TB, 'bytes', 'exact'],
  ['zh', '每小時一百萬通電話', 1e6, 'calls-per-hour', 'exact'],
  ['ko', '8천TB', 8_000 * TB, 'bytes', 'exact'],
  ['ko', '통화를 시간당 백만 건', 1e6, 'calls-per-hour', 'exact'],
  ['ko', '수백 만 건의 통화', 2e6, 'calls', 'vague'],
  ['el', 'έως και 8.000 terabytes', 8_000 * TB, 'bytes', 'at-most'],
  ['id', '8.000 terabyte', 8_000 * TB, 'bytes', 'exact'],
  ['id', 'sejuta panggilan per jam', 1e6, 'calls-per-hour', 'exact'],
  ['id', 'satu juta panggilan per jam', 1e6, 'calls-per-hour', 'exact'],
  ['bn', '৮ হাজার টেরাবাইট পর্যন্ত', 8_000 * TB, 'bytes', 'at-most'],
  ['hr', 'do 8.000 terabajta', 8_000 * TB, 'bytes', 'at-most'],
  ['ro', '8.000 de terabytes', 8_000 * TB, 'bytes', 'exact'],
  ['ro', 'aproximativ 11 500 de terabytes', 11_500 * TB, 'bytes', 'about'],
  ['ro', 'peste 11 500 TB', 11_500 * TB, 'bytes', 'at-least'],
  ['ro', 'aproximativ 200 de milioane de ore', 200e6, 'hours', 'about'],
  ['vi', 'Một triệu cuộc gọi mỗi giờ', 1e6, 'calls-per-hour', 'exact'],
];

test.each(written)('%s: %s', (language, text, value, unit, exactness) => {
  const read = readQuantities(text, language);
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ value, unit, exactness });
});

const names: [language: string, text: string][] = [
  ['ar', '٢٠٢١'],
  ['fa', 'واحد ۸۲۰۰'],
  ['fa', '۱۵ آگوست'],
  ['bn', 'ইউনিট ৮২০০'],
  ['bn', 'প্লাস৯৭২'],
  ['fr', "l'unité 8 200"],
  ['fr', 'le média +972'],
  ['tr', '8200. Birimin'],
  ['zh', '8200部队'],
  ['ja', '8200部隊'],
  ['ko', '8200부대'],
  ['he', 'יחידה 8200'],
  ['he', 'ב-8200'],
  ['ru', 'подразделения 8200'],
];

test.each(names)('%s: %s is a name or a date, no quantity', (language, text) => {
  expect(readQuantities(text, language)).toEqual([]);
});

test('the vague figure of call records is made of millions', () => {
  expect(readQuantities('数百万件の通話', 'ja')[0]?.max).toBe(1e9);
});
