import { expect, test } from 'vitest';
import { splitSentences } from '../../../lib/core/text/sentences';

test.each<[language: string, ...sentences: string[]]>([
  ['en', 'Brig. Gen. Yossi Sariel met Mr. Nadella in Nov. 2021.', 'The U.S. firm stored 8.5 PB.', 'He left!'],
  ['en', 'It was put at 11.5 petabytes.', 'Nobody knew why.', '“We know.”', 'Did they?'],
  ['en', '"We did it. We did," he said.', 'Nothing more.'],
  ['en', 'See no. 12 of the report by J. R. Smith.', 'It is long.'],
  [
    'fr',
    'M. Smith a écrit le 25 sept. 2025 à 8 h.',
    'Il a ajouté : « Nous ne le faisons pas. Jamais. »',
    'Fin.',
  ],
  [
    'de',
    'Am 25. September wurden 200 Mio. Stunden gespeichert.',
    'Das war d. h. z. B. in Azure.',
    'Ende 2025.',
    'Gut.',
  ],
  ['es', 'El EE. UU. y la Sra. García lo dicen.', '¿Qué pasó?', '¡Nada!'],
  ['it', 'Il gen. Rossi e l’avv. Bianchi hanno letto l’art. 5.', 'Poi basta.'],
  [
    'pl',
    'Jednostka przechowywała 11,5 tys. TB danych.',
    'Prof. Nowak (ur. 1950 r. w Łodzi) mówi.',
    'Koniec.',
  ],
  ['cs', 'Dne 25. září 2025 to bylo 8 tis. TB.', 'Konec.'],
  ['hu', '2025. szeptember 25-én a cég leállt.', 'A 8200. egység adatait törölték.', 'Vége.'],
  ['tr', '8200. Birim verileri sakladı.', "Prof. Dr. Smith'e soruldu.", 'Bitti.'],
  ['fi', '25. syyskuuta se oli n. 8 000 teratavua.', 'Loppu.'],
  ['ru', 'Компания хранила 8 тыс. терабайт данных.', 'В 2025 г. Microsoft закрыла доступ.', 'Всё.'],
  ['el', 'Το κείμενο (βλ. σελ. 5) είναι μακρύ.', 'Τέλος.'],
  ['ar', 'أعلنت الشركة ذلك يوم الخميس.', 'هل أوقفت الخدمات؟', 'نعم.'],
  ['he', 'צה"ל השתמש בענן.', 'החברה אמרה "לא נאפשר זאת. לעולם" ביום חמישי.', 'זהו.'],
  ['hi', 'कंपनी ने सेवाएं बंद कीं।', 'यह 8.5 है।'],
  ['bn', 'সংস্থাটি সেবা বন্ধ করেছে।', 'এটি ৮.৫।'],
  ['zh', '微软停止了服务。', '“我们发现了证据。”', '史密斯说！', '真的吗？', '是的。'],
  ['ja', 'マイクロソフトは停止した。', '「証拠を見つけた。続ける」と述べた。', '終わり。'],
  ['ko', '회사는 서비스를 중단했다.', '이유는 무엇인가?', '모른다.'],
])('%s: %s …', (language, ...sentences) => {
  const text = sentences.join(language === 'zh' || language === 'ja' ? '' : ' ');
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('Thai is cut at spaces once enough text is behind, never beside a number', () => {
  const text =
    'ไมโครซอฟท์ระงับบริการคลาวด์ของกองทัพอิสราเอล หลังจากพบหลักฐานว่ามีการใช้งาน 8000 เทราไบต์เพื่อสอดแนมชาวปาเลสไตน์จำนวนมาก บริษัทแถลงเมื่อวันพฤหัสบดี';
  expect(splitSentences(text, 'th')).toHaveLength(2);
});

test('a blank line ends a sentence, a line break does not', () => {
  const text = 'One line\ngoes on.\n\nA heading\n\nThe end';
  expect(splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'One line\ngoes on.',
    'A heading',
    'The end',
  ]);
});

test('a quotation that nobody closes does not hold the rest of the block', () => {
  const text = `He said: “No more. ${'And so on. '.repeat(40)}`;
  expect(splitSentences(text, 'en').length).toBeGreaterThan(5);
});

test('empty text has no sentence', () => {
  expect(splitSentences('  \n ', 'en')).toEqual([]);
});
