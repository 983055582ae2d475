import { describe, expect, test } from 'vitest';
import { bytesOf, type CodePage, charOf } from '../../../lib/core/text/code-pages';
import { repairText } from '../../../lib/core/text/repair';

const utf8 = (text: string) => {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
};
/** Text whose UTF-8 was read as `page`. */
const misread = (text: string, page: CodePage) =>
  utf8(text)
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : charOf(page, byte)))
    .join('');
/** Text written in `page` and read as windows-1252. */
const readAsWestern = (text: string, page: CodePage) =>
  [...text]
    .map((char) => {
      const byte = bytesOf(page).get(char.charCodeAt(0));
      return byte === undefined ? char : charOf('windows-1252', byte);
    })
    .join('');

const sentences: [language: string, text: string][] = [
  ['French', 'L’unité a déplacé les données à l’étranger dès l’été, après l’enquête.'],
  ['German', 'Die Prüfung läuft über Köln, heißt es in „größeren“ Häusern.'],
  ['Spanish', 'La investigación señaló a la compañía española.'],
  ['Polish', 'Łódź: życie i śmierć według gazety są opisane.'],
  ['Turkish', 'Soruşturma, şirketin İsrail ordusuyla çalıştığını gösteriyor.'],
  ['Russian', 'Подразделение 8200 хранило 8 тысяч терабайт данных, сообщает газета.'],
  ['Greek', 'Η Μονάδα 8200 αποθήκευσε τις κλήσεις.'],
  ['Hebrew', 'מיקרוסופט חסמה את יחידה 8200 בענן'],
  ['Arabic', 'مايكروسوفت أوقفت خدمات الوحدة 8200 في السحابة'],
  ['Japanese', 'ガーディアンが報じた通話の記録'],
  ['Korean', '데이터 8천TB를 옮겼다고 보도했다'],
  ['Chinese', '微软停止了对以色列军方的服务'],
];

describe('UTF-8 read as windows-1252', () => {
  test.each(sentences)('%s is restored', (_, text) => {
    expect(repairText(misread(text, 'windows-1252')).text).toBe(text);
  });

  test.each(sentences.slice(0, 3))('%s is restored when it happened twice', (_, text) => {
    expect(repairText(misread(misread(text, 'windows-1252'), 'windows-1252')).text).toBe(text);
  });
});

describe.each<CodePage>(['windows-1250', 'windows-1251', 'windows-1256'])('UTF-8 read as %s', (page) => {
  test.each(sentences.filter(([name]) => ['French', 'Russian', 'Arabic', 'Greek', 'Korean'].includes(name)))(
    '%s is restored',
    (_, text) => {
      expect(repairText(misread(text, page)).text).toBe(text);
    },
  );
});

describe('one-byte text read as windows-1252', () => {
  test.each<[string, CodePage]>([
    ['Компания Майкрософт отключила облачные сервисы', 'windows-1251'],
    ['מיקרוסופט חסמה את הגישה של היחידה', 'windows-1255'],
    ['أوقفت الشركة خدمات التخزين السحابي', 'windows-1256'],
  ])('%s is restored', (text, page) => {
    expect(repairText(readAsWestern(text, page)).text).toBe(text);
  });
});

describe('other damage', () => {
  test.each([
    ['an apostrophe lost to question marks', 'lâ??unitÃ© israÃ©lienne', 'l’unité israélienne'],
    ['an à lost to a space', 'donnÃ©es stockÃ©es Ã lâ€™Ã©tranger', 'données stockées à l’étranger'],
    ['an apostrophe lost altogether', 'LâunitÃ© a copiÃ© les donnÃ©es', 'L’unité a copié les données'],
    ['typography taken for controls', 'l\u0092armée \u0096 70 %', 'l’armée – 70 %'],
    ['letters in two pieces', 'de\u0301place\u0301', 'déplacé'],
    ['syllables in pieces', '데이터'.normalize('NFD'), '데이터'],
    ['soft hyphens inside words', 'Über\u00adwachungs\u00addaten', 'Überwachungsdaten'],
    ['words of two scripts glued', 'استُخدم Azureلتخزين المكالمات', 'استُخدم Azure لتخزين المكالمات'],
    ['a Cyrillic letter in a Latin word', 'Мicrosoft and Micrоsоft', 'Microsoft and Microsoft'],
    ['a Cyrillic O for zero', 'Unit 82ОО', 'Unit 8200'],
  ])('%s is mended', (_, raw, repaired) => {
    expect(repairText(raw).text).toBe(repaired);
  });
});

test.each([
  ...sentences.map(([, text]) => text),
  'jusqu’à 8 To, « voilà »',
  'MANHÃ “SÃO PAULO” É»',
  'på “Å”, på Åland, Ærø – Íslandi',
  'Různé „Č“ a Ž…',
  'Ти ба – Різдво, Січень, СІЧЕНЬ',
  'Why? Because. a.gif?id=1&x=2 b.gif?id=3 c.php?y=4',
  'Tiếng Việt có dấu: một triệu cuộc gọi mỗi giờ',
  'عندما قال «نعم» — ١٢٪',
  'Amanhã e hoje de manhã',
  'Công ty đã nói và đã làm',
])('clean text stays as it is: %s', (text) => {
  expect(repairText(text).text).toBe(text);
});

test('offsets of repaired text lead back to the damaged characters', () => {
  const raw = 'le gÃ©ant a bloquÃ© lâ??accÃ¨s';
  const repaired = repairText(raw);
  const at = repaired.text.indexOf('bloqué');
  expect(raw.slice(repaired.rawStart(at), repaired.rawEnd(at + 'bloqué'.length))).toBe('bloquÃ©');
});
