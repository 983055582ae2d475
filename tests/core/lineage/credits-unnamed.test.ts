/** Unnamed people: by many words, and through the newspapers they spoke to. */
import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../lib/core/lineage/credits.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

const story = bundledStory();
const INSIDERS = ['israeli-security-sources'];
const NYT = ['nyt-official'];

/** The origins that a sentence below a headline leans on, apart from what it answers. */
const creditsIn = (language: string, sentence: string) =>
  creditsOf(readText(pageFromText(`—\n${sentence}`, { language }), story), story, []);

describe('unnamed people of the army are told by many words, and whisper', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'Israeli security people, who would not be named, whisper that everything was saved.', INSIDERS],
    ['en', 'Israeli defence insiders on condition of anonymity: all of it was copied.', INSIDERS],
    ['de', 'Israelische Sicherheitsleute streuen, man habe alles gesichert.', INSIDERS],
    ['de', 'Israelische Militärs lassen durchblicken, dass kein Schaden entsteht.', INSIDERS],
    ['fr', 'Des gradés israéliens soufflent que tout a été sauvegardé.', INSIDERS],
    ['fr', 'Des militaires israéliens, sous couvert d’anonymat : tout avait été copié à temps.', INSIDERS],
    ['es', 'Mandos israelíes deslizan que todo estaba copiado.', INSIDERS],
    ['pt', 'Militares israelitas, sob anonimato, sussurram que tudo estava copiado.', INSIDERS],
    ['nl', 'Israëlische militairen fluisteren dat alles was veiliggesteld.', INSIDERS],
    ['sv', 'Israeliskt säkerhetsfolk viskar att allt var kopierat.', INSIDERS],
    [
      'da',
      'Israelske sikkerhedsfolk, som ikke vil have navn i avisen, siger, at alt var kopieret.',
      INSIDERS,
    ],
    ['no', 'Israelske sikkerhetsfolk hvisker at alt var kopiert.', INSIDERS],
    ['fi', 'Israelin turvallisuusväki vihjaa, että kaikki oli kopioitu.', INSIDERS],
    ['pl', 'Anonimowi izraelscy wojskowi szepczą mediom, że ich uprzedzono.', INSIDERS],
    ['cs', 'Izraelští vojáci bez uvedení jména šeptají, že vše měli zálohováno.', INSIDERS],
    ['sk', 'Izraelskí vojaci bez uvedenia mena šepkajú, že všetko mali zálohované.', INSIDERS],
    ['hu', 'Izraeli katonai körök azt súgják, hogy mindent lementettek.', INSIDERS],
    ['ru', 'Израильские силовики на условиях анонимности: всё скопировали заранее.', INSIDERS],
    ['uk', 'Ізраїльські військові на умовах анонімності натякають, що все скопіювали.', INSIDERS],
    ['ar', 'وهمس عسكريون إسرائيليون بأن كل شيء نُسخ مسبقا.', INSIDERS],
    ['he', 'אנשי ביטחון לחשו לכתבים שהכול גובה מראש.', INSIDERS],
    ['ja', 'イスラエルの治安関係者は、すべて複製済みだと漏らした。', INSIDERS],
    ['ko', '이스라엘 군 소식통은 모두 복사해 두었다고 귀띔했다.', INSIDERS],
    ['zh', '以色列军界人士透露，数据早已备份。', INSIDERS],
    ['id', 'Kalangan militer Israel berbisik bahwa semuanya sudah disalin.', INSIDERS],
    ['vi', 'Giới an ninh Israel tiết lộ mọi thứ đã được sao lưu.', INSIDERS],
    ['en', 'Israeli soldiers use phones every day.', []],
    ['de', 'Israelische Militärs nutzen Telefone.', []],
    ['ro', 'Surse israeliene de securitate șoptesc că totul era salvat.', INSIDERS],
    ['hr', 'Izraelski sigurnosni krugovi šapuću da je sve bilo pohranjeno.', INSIDERS],
    ['bg', 'Израелски военни кръгове подшушват, че всичко е било копирано.', INSIDERS],
    ['el', 'Στρατιωτικοί κύκλοι αφήνουν να εννοηθεί ότι όλα είχαν αντιγραφεί.', INSIDERS],
    ['it', 'Ambienti militari israeliani sussurrano che tutto era stato copiato.', INSIDERS],
    ['tr', 'Askeri çevreler her şeyin yedeklendiğini fısıldıyor.', INSIDERS],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(origins);
  });
});

describe('a newspaper’s source is known through it', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'A New York Times source in the Israeli army claims otherwise.', NYT],
    ['de', 'Eine Quelle der New York Times beim israelischen Militär behauptet das Gegenteil.', NYT],
    ['fr', 'Une source du New York Times affirme le contraire.', NYT],
    ['es', 'Una fuente del New York Times sostiene lo contrario.', NYT],
    ['it', 'Una fonte del New York Times sostiene il contrario.', NYT],
    ['pt', 'Uma fonte do New York Times garante o contrário.', NYT],
    ['nl', 'Een bron van The New York Times beweert het tegendeel.', NYT],
    ['pl', 'Rozmówca „New York Timesa” twierdzi co innego.', NYT],
    ['cs', 'Zdroj deníku New York Times tvrdí opak.', NYT],
    ['sk', 'Zdroj denníka New York Times tvrdí opak.', NYT],
    ['hu', 'A New York Times forrása az ellenkezőjét állítja.', NYT],
    ['ro', 'O sursă a New York Times susține contrariul.', NYT],
    ['ru', 'Источник The New York Times в израильских военных кругах утверждает иное.', NYT],
    ['uk', 'Джерело The New York Times в ізраїльських військових колах стверджує інше.', NYT],
    ['hr', 'Neimenovani izraelski dužnosnik rekao je New York Timesu da su prešli ranije.', NYT],
    ['sl', 'Neimenovani izraelski uradnik je povedal New York Timesu, da so odšli prej.', NYT],
    ['sv', 'En källa till New York Times hävdar motsatsen.', NYT],
    ['da', 'En kilde til New York Times hævder det modsatte.', NYT],
    ['no', 'En kilde for New York Times hevder det motsatte.', NYT],
    ['fi', 'New York Timesin lähde väittää päinvastaista.', NYT],
    ['et', 'New York Timesi allikas väidab vastupidist.', NYT],
    ['tr', 'New York Times’ın kaynağı tersini söylüyor.', NYT],
    ['ar', 'وقال مصدر لصحيفة نيويورك تايمز عكس ذلك.', NYT],
    ['he', 'מקור של הניו יורק טיימס טוען אחרת.', NYT],
    ['ja', 'NYタイムズの情報筋は反対のことを述べた。', NYT],
    ['ko', '뉴욕타임스의 소식통은 반대로 말했다.', NYT],
    ['zh', '《纽约时报》的消息人士则持相反说法。', NYT],
    ['en', 'The New York Times is read in Seattle.', []],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(expect.arrayContaining(origins));
  });
});
