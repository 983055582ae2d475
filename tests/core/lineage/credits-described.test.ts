/** Who is credited by description: as a newspaper of its city, as where a text first stood, as papers filed. */
import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../lib/core/lineage/credits.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

const story = bundledStory();
const FILINGS = ['shareholder-filings'];
const NEWSROOMS = ['guardian-972-localcall'];

/** The origins that a sentence below a headline leans on, apart from what it answers. */
const creditsIn = (language: string, sentence: string) =>
  creditsOf(readText(pageFromText(`—\n${sentence}`, { language }), story), story, []);

describe('a newspaper is known by its city or country', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'The left-leaning London broadsheet had the story first.', NEWSROOMS],
    ['de', 'Die Londoner Zeitung hatte den Fall im August aufgedeckt.', NEWSROOMS],
    ['fr', 'Le quotidien londonien avait révélé l’affaire en août.', NEWSROOMS],
    ['es', 'El rotativo londinense destapó el caso en agosto.', NEWSROOMS],
    ['it', 'Il quotidiano di Londra aveva svelato il caso ad agosto.', NEWSROOMS],
    ['pt', 'O diário londrino revelou o caso em agosto.', NEWSROOMS],
    ['nl', 'De Londense krant onthulde de zaak in augustus.', NEWSROOMS],
    ['sv', 'Den brittiska tidningen avslöjade saken i augusti.', NEWSROOMS],
    ['da', 'Det britiske dagblad afslørede sagen i august.', NEWSROOMS],
    ['no', 'Den britiske avisen avslørte saken i august.', NEWSROOMS],
    ['fi', 'Brittilehti paljasti asian elokuussa.', NEWSROOMS],
    ['pl', 'Brytyjski dziennik ujawnił sprawę w sierpniu.', NEWSROOMS],
    ['cs', 'Britský list věc odhalil v srpnu.', NEWSROOMS],
    ['sk', 'Britský denník vec odhalil v auguste.', NEWSROOMS],
    ['hu', 'A brit lap augusztusban leplezte le az ügyet.', NEWSROOMS],
    ['ro', 'Cotidianul britanic a dezvăluit cazul în august.', NEWSROOMS],
    ['bg', 'Британският вестник разкри случая през август.', NEWSROOMS],
    ['hr', 'Britanski list otkrio je slučaj u kolovozu.', NEWSROOMS],
    ['sl', 'Britanski časnik je primer razkril avgusta.', NEWSROOMS],
    ['el', 'Η βρετανική εφημερίδα αποκάλυψε την υπόθεση τον Αύγουστο.', NEWSROOMS],
    ['ru', 'Британская газета раскрыла историю в августе.', NEWSROOMS],
    ['uk', 'Британське видання розкрило історію в серпні.', NEWSROOMS],
    ['tr', 'İngiliz gazetesi olayı ağustosta ortaya çıkardı.', NEWSROOMS],
    ['ar', 'وكشفت الصحيفة البريطانية القضية في أغسطس.', NEWSROOMS],
    ['he', 'היומון הבריטי חשף את הפרשה באוגוסט.', NEWSROOMS],
    ['fa', 'روزنامه انگلیسی ماجرا را در اوت فاش کرد.', NEWSROOMS],
    ['hi', 'ब्रिटिश अख़बार ने अगस्त में मामला उजागर किया।', NEWSROOMS],
    ['bn', 'ব্রিটিশ দৈনিকটি আগস্টে ঘটনাটি ফাঁস করে।', NEWSROOMS],
    ['ur', 'برطانوی اخبار نے اگست میں معاملہ بے نقاب کیا۔', NEWSROOMS],
    ['ja', '英紙は8月にこの件を暴露した。', NEWSROOMS],
    ['ko', '영국 일간지는 8월에 이 사건을 폭로했다.', NEWSROOMS],
    ['zh', '这家英国报纸8月揭露了此事。', NEWSROOMS],
    ['id', 'Harian Inggris itu mengungkap kasus ini pada Agustus.', NEWSROOMS],
    ['vi', 'Nhật báo Anh này phanh phui vụ việc hồi tháng Tám.', NEWSROOMS],
    ['th', 'หนังสือพิมพ์อังกฤษเปิดโปงเรื่องนี้ในเดือนสิงหาคม', NEWSROOMS],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(origins);
  });
});

describe('first published elsewhere, or translated', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'This article was first published by +972 Magazine and is republished here.', NEWSROOMS],
    ['en', 'Produced in partnership with Local Call.', NEWSROOMS],
    ['de', 'Dieser Text erschien zuerst im +972 Magazine.', NEWSROOMS],
    ['de', 'Übersetzung aus dem Guardian.', NEWSROOMS],
    ['fr', 'Cet article a d’abord paru dans +972 Magazine.', NEWSROOMS],
    ['fr', 'Traduit de l’anglais, paru dans The Guardian.', NEWSROOMS],
    ['es', 'Este artículo apareció primero en +972 Magazine.', NEWSROOMS],
    ['es', 'Traducción de un texto de The Guardian.', NEWSROOMS],
    ['it', 'Questo articolo è uscito su +972 Magazine.', NEWSROOMS],
    ['pt', 'Texto publicado originalmente na +972 Magazine.', NEWSROOMS],
    ['nl', 'Dit stuk verscheen eerder in The Guardian.', NEWSROOMS],
    ['pl', 'Tekst ukazał się pierwotnie w „+972 Magazine”.', NEWSROOMS],
    ['cs', 'Text původně vyšel v +972 Magazine.', NEWSROOMS],
    ['hu', 'A cikk eredetileg a +972 Magazine-ban jelent meg.', NEWSROOMS],
    ['ro', 'Articolul a apărut inițial în +972 Magazine.', NEWSROOMS],
    ['ru', 'Перевод статьи The Guardian.', NEWSROOMS],
    ['uk', 'Переклад статті The Guardian.', NEWSROOMS],
    ['sv', 'Artikeln publicerades först i +972 Magazine.', NEWSROOMS],
    ['da', 'Artiklen er oprindelig bragt i +972 Magazine.', NEWSROOMS],
    ['fi', 'Juttu ilmestyi ensin +972 Magazinessa.', NEWSROOMS],
    ['el', 'Το κείμενο δημοσιεύτηκε πρώτα στο +972 Magazine.', NEWSROOMS],
    ['tr', 'Bu yazı ilk olarak +972 Magazine’de yayımlandı.', NEWSROOMS],
    ['ar', 'نُشر المقال أولا في مجلة +972.', NEWSROOMS],
    ['he', 'הכתבה פורסמה לראשונה בשיחה מקומית.', NEWSROOMS],
    ['fa', 'این مقاله نخستین بار در گاردین منتشر شد.', NEWSROOMS],
    ['ja', 'この記事は+972マガジンに最初に掲載された。', NEWSROOMS],
    ['ko', '이 기사는 +972 매거진에 처음 실렸다.', NEWSROOMS],
    ['zh', '本文首发于+972杂志。', NEWSROOMS],
    ['id', 'Artikel ini pertama kali terbit di +972 Magazine.', NEWSROOMS],
    ['vi', 'Bài viết đăng lần đầu trên +972 Magazine.', NEWSROOMS],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(origins);
  });
});

describe('papers for the market’s supervisor', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'In their filing with the SEC, the filers recalled that services were cut.', FILINGS],
    [
      'es',
      'Quienes la presentaron recordaron en su escrito ante la SEC que se deshabilitaron servicios.',
      FILINGS,
    ],
    ['fr', 'Dans leur mémoire déposé à la SEC, ses auteurs rappellent la coupure.', FILINGS],
    ['de', 'In ihrer Eingabe an die SEC erinnern die Antragsteller an die Abschaltung.', FILINGS],
    ['it', 'Nel documento consegnato alla SEC i soci ricordano il blocco.', FILINGS],
    ['pt', 'No documento enviado à SEC, os acionistas lembram o corte.', FILINGS],
    ['nl', 'In hun stuk voor de SEC herinneren de indieners aan de afsluiting.', FILINGS],
    ['pl', 'W piśmie do SEC wnioskodawcy przypomnieli o wyłączeniu.', FILINGS],
    ['sv', 'I sin inlaga till SEC påminner förslagsställarna om avstängningen.', FILINGS],
    ['da', 'I deres papirer til SEC minder forslagsstillerne om lukningen.', FILINGS],
    ['ru', 'В документе для SEC авторы напомнили об отключении.', FILINGS],
    ['uk', 'У документі для SEC автори нагадали про відключення.', FILINGS],
    ['tr', 'SEC’e verdikleri belgede öneri sahipleri kesintiyi hatırlattı.', FILINGS],
    ['ja', 'SECへの提出書類で株主らは停止に触れた。', FILINGS],
    ['ko', 'SEC 제출 서류에서 주주들은 중단을 상기시켰다.', FILINGS],
    ['zh', '股东在提交SEC的文件中提到停用。', FILINGS],
    ['ar', 'وفي مذكرتهم إلى هيئة الأوراق المالية ذكّر المساهمون بالتعطيل.', FILINGS],
    ['he', 'במסמך שהגישו ל-SEC הזכירו המציעים את ההשבתה.', FILINGS],
    ['en', 'Microsoft has its seat in Redmond.', []],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(origins);
  });
});
