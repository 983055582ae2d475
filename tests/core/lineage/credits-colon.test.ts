/** Whom a colon gives the word, without any verb. */
import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../lib/core/lineage/credits.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { readText } from '../../../lib/core/reading.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

const story = bundledStory();
const COMPANY = ['microsoft-statements'];
const INSIDERS = ['israeli-security-sources'];

/** The origins that a sentence below a headline leans on, apart from what it answers. */
const creditsIn = (language: string, sentence: string) =>
  creditsOf(readText(pageFromText(`—\n${sentence}`, { language }), story), story, []);

describe('a colon before a quotation gives the word to the name before it', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'Brad Smith, vice chair of the group: “We have ceased services to one unit.”', COMPANY],
    [
      'de',
      'Microsoft-Präsident Brad Smith am Donnerstag: „Wir haben Dienste für eine Einheit deaktiviert.“',
      COMPANY,
    ],
    ['fr', 'Brad Smith, président du groupe : « Nous avons désactivé des services. »', COMPANY],
    ['es', 'Brad Smith, presidente de la firma: «Hemos desactivado servicios de una unidad».', COMPANY],
    [
      'it',
      'La bomba l’ha sganciata Brad Smith, numero due del gruppo: «Abbiamo disattivato dei servizi».',
      COMPANY,
    ],
    ['pt', 'Brad Smith, presidente da empresa: “Desativámos serviços de uma unidade”.', COMPANY],
    ['nl', 'Topman Brad Smith in zijn bericht: “Wij hebben diensten van een eenheid uitgezet.”', COMPANY],
    ['sv', 'Brad Smith, vice ordförande: ”Vi har stängt av tjänster.”', COMPANY],
    ['da', 'Brad Smith, næstformand: »Vi har lukket for tjenester.«', COMPANY],
    ['no', 'Brad Smith, nestleder: «Vi har slått av tjenester.»', COMPANY],
    ['fi', 'Varapuheenjohtaja Brad Smith: ”Olemme poistaneet yhden yksikön palveluja käytöstä.”', COMPANY],
    ['pl', 'Brad Smith, prezes: „Wyłączyliśmy usługi jednej jednostce”.', COMPANY],
    ['cs', 'Brad Smith, prezident firmy: „Vypnuli jsme služby jedné jednotce.“', COMPANY],
    ['hu', 'Brad Smith, a cég elnöke: „Leállítottuk egy egység néhány szolgáltatását.”', COMPANY],
    ['ro', 'Brad Smith, președintele grupului: „Am dezactivat servicii ale unei unități”.', COMPANY],
    ['ru', 'Брэд Смит, президент корпорации: «Мы отключили услуги одному подразделению».', COMPANY],
    ['uk', 'Бред Сміт, президент: «Ми вимкнули послуги одному підрозділу».', COMPANY],
    ['el', 'Μπραντ Σμιθ, πρόεδρος: «Απενεργοποιήσαμε υπηρεσίες μιας μονάδας».', COMPANY],
    ['tr', 'Brad Smith, başkan yardımcısı: “Bir birimin hizmetlerini kapattık.”', COMPANY],
    ['ar', 'براد سميث، نائب رئيس الشركة: "عطلنا خدمات لوحدة واحدة".', COMPANY],
    ['he', 'בראד סמית, נשיא החברה: "השבתנו שירותים ליחידה אחת".', COMPANY],
    ['ko', '브래드 스미스 사장: “한 부대의 서비스를 중단했다.”', COMPANY],
    ['zh', '史密斯：“我们已停用一个单位的部分服务。”', COMPANY],
    ['en', 'The Guardian’s front page: Microsoft and the spies', []],
    ['en', 'Amazon sells the same boxes as Microsoft: “cheap, cheap, cheap”.', []],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(origins);
  });
});

describe('a colon gives the word to the name that opens its line', () => {
  test.each<[language: string, sentence: string, origins: string[]]>([
    ['en', 'Microsoft: nobody looked into what the customers stored.', COMPANY],
    ['es', 'Microsoft: nadie miró lo que guardaban los clientes.', COMPANY],
    ['de', 'Microsoft: Niemand habe in die Daten der Kunden geschaut.', COMPANY],
    ['fr', 'Microsoft : personne n’a regardé ce que stockaient les clients.', COMPANY],
    ['ru', 'Microsoft: никто не смотрел, что хранили клиенты.', COMPANY],
    ['en', 'Microsoft: 40 contracts of all the army has there.', []],
    ['en', 'Microsoft fired four people: a protest had got out of hand.', []],
    ['en', 'Amazon: no answer.', []],
    ['en', 'A banner at the gates of Microsoft: “No more cloud for this war, not one byte of it”.', []],
    ['en', 'Security officials, speaking on condition of anonymity: nothing was lost in the move.', INSIDERS],
  ])('%s: %s', (language, sentence, origins) => {
    expect(creditsIn(language, sentence)).toEqual(origins);
  });
});
