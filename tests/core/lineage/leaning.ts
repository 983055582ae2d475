/** Tables of sentences as tests: whom each leans on, on a page that credits nobody else. */
import { expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { bundledStory } from '../../fixtures/bridge.ts';

const story = bundledStory();

/** Beginnings that make a page one about the story and credit nobody. */
const LEADS: Record<string, string> = {
  ru: 'Microsoft и израильское подразделение 8200\nПодразделение 8200 хранило телефонные разговоры палестинцев Газы в облаке Azure.',
  uk: 'Microsoft та ізраїльський підрозділ 8200\nПідрозділ 8200 зберігав телефонні розмови палестинців Гази у хмарі Azure.',
  cs: 'Microsoft a izraelská jednotka 8200\nJednotka 8200 ukládala telefonní hovory Palestinců z Gazy do cloudu Azure.',
  sr: 'Majkrosoft i izraelska jedinica 8200\nJedinica 8200 čuvala je telefonske razgovore Palestinaca iz Gaze u klaudu Azure.',
  hr: 'Microsoft i izraelska postrojba 8200\nPostrojba 8200 pohranjivala je telefonske razgovore Palestinaca iz Gaze u oblaku Azure.',
  sl: 'Microsoft in izraelska enota 8200\nEnota 8200 je shranjevala telefonske pogovore Palestincev iz Gaze v oblaku Azure.',
  bg: 'Microsoft и израелското поделение 8200\nПоделение 8200 съхраняваше телефонни разговори на палестинци от Газа в облака Azure.',
  de: 'Microsoft und die Einheit 8200\nAuf Azure-Servern lagen Telefonate von Palästinensern aus Gaza, die Israels Einheit 8200 zur Überwachung sammelte.',
  nl: 'Microsoft en Eenheid 8200\nOp Azure-servers stonden telefoongesprekken van Palestijnen uit Gaza, die Israëls Eenheid 8200 voor surveillance verzamelde.',
  sv: 'Microsoft och Enhet 8200\nPå Azure-servrar låg telefonsamtal från palestinier i Gaza som Israels Enhet 8200 samlade för övervakning.',
  da: 'Microsoft og Enhed 8200\nPå Azure-servere lå telefonsamtaler fra palæstinensere i Gaza, som Israels Enhed 8200 samlede til overvågning.',
  no: 'Microsoft og Enhet 8200\nPå Azure-servere lå telefonsamtaler fra palestinere i Gaza som Israels Enhet 8200 samlet for overvåking.',
  fi: 'Microsoft ja yksikkö 8200\nAzure-palvelimilla oli Gazan palestiinalaisten puheluita, joita Israelin yksikkö 8200 keräsi valvontaan.',
  et: "Microsoft ja üksus 8200\nAzure'i serverites olid Gaza palestiinlaste telefonikõned, mida Iisraeli üksus 8200 jälgimiseks kogus.",
  hu: 'A Microsoft és a 8200-as egység\nAz Azure szerverein gázai palesztinok telefonhívásai voltak, amelyeket az izraeli 8200-as egység megfigyelés céljából gyűjtött.',
  el: 'Η Microsoft και η Μονάδα 8200\nΣε διακομιστές του Azure βρίσκονταν τηλεφωνήματα Παλαιστινίων της Γάζας, που η ισραηλινή Μονάδα 8200 συγκέντρωνε για παρακολούθηση.',
  tr: 'Microsoft ve 8200 Birimi\nAzure sunucularında, İsrail’in 8200 Birimi’nin gözetim için topladığı Gazzeli Filistinlilerin telefon görüşmeleri vardı.',
};

/** The origins that a page of 27 September 2025 leans on; `text` is all it says. */
export function creditsOn(language: string, text: string): readonly string[] {
  return assess(pageFromText(text, { published: '2025-09-27', language }), story).credits;
}

/** The origins that a sentence leans on, under a lead of its language that credits nobody. */
export const creditsOf = (language: string, sentence: string): readonly string[] =>
  creditsOn(language, `${LEADS[language]}\n${sentence}`);

/** A sentence and the origin it leans on; none: on nobody. */
type Leaning = readonly [language: string, sentence: string, origin?: string];

/** One test a row: the sentence leans on this origin alone. */
export function testCredits(rows: readonly Leaning[]): void {
  for (const [language, sentence, origin] of rows) {
    test(`${language}: ${sentence}`, () => {
      expect(creditsOf(language, sentence)).toEqual(origin ? [origin] : []);
    });
  }
}
