/** Whom single sentences of ten languages lean on, on pages that name nobody else as a source. */
import { expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import type { Story } from '../../../lib/core/pack/schema.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { compiledPack } from '../../fixtures/bridge.ts';

const story = compiledPack('assets/stories/microsoft-unit-8200').stories[0] as Story;

/** Beginnings that make a page one about the story and credit nobody. */
const LEADS: Record<string, string> = {
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

function creditsOf(language: string, sentence: string): readonly string[] {
  const page = pageFromText(`${LEADS[language]}\n${sentence}`, { published: '2025-09-27', language });
  return assess(page, story).credits;
}

test.each<[language: string, sentence: string, origin: string]>([
  ['de', 'Dem Guardian liegen Dokumente vor, die das belegen.', 'guardian-972-localcall'],
  [
    'de',
    'Schon im Februar hatte die Nachrichtenagentur AP den Einsatz von KI der Armee beschrieben.',
    'ap-investigation',
  ],
  ['nl', 'The Guardian heeft documenten in handen die dat staven.', 'guardian-972-localcall'],
  ['nl', 'De zaak werd onthuld door drie redacties, waaronder Local Call.', 'guardian-972-localcall'],
  ['nl', 'Eerder beschreef persbureau AP hoe het leger AI inzet.', 'ap-investigation'],
  ['sv', 'Först med nyheten var den brittiska tidningen The Guardian.', 'guardian-972-localcall'],
  ['sv', 'The Guardian har tagit del av dokument som visar det.', 'guardian-972-localcall'],
  ['sv', 'Saken avslöjades av tre redaktioner, däribland Local Call.', 'guardian-972-localcall'],
  ['sv', 'Techjätten låter meddela att man inte har tittat på datan.', 'microsoft-statements'],
  ['sv', 'Redan i februari beskrev nyhetsbyrån AP hur armén använder AI.', 'ap-investigation'],
  ['sv', 'Uppgifterna kommer från The Guardian.', 'guardian-972-localcall'],
  ['da', 'Historien blev først bragt af den britiske avis The Guardian.', 'guardian-972-localcall'],
  ['da', 'The Guardian er kommet i besiddelse af dokumenter, der viser det.', 'guardian-972-localcall'],
  ['da', 'Sagen blev afsløret af tre medier, blandt dem Local Call.', 'guardian-972-localcall'],
  ['da', 'Allerede i februar beskrev nyhedsbureauet AP, hvordan hæren bruger AI.', 'ap-investigation'],
  ['da', 'Det erfarer The Guardian.', 'guardian-972-localcall'],
  ['no', 'Det viser en gransking fra The Guardian.', 'guardian-972-localcall'],
  ['no', 'Saken ble først omtalt av den britiske avisen The Guardian.', 'guardian-972-localcall'],
  ['no', 'The Guardian har fått tilgang til dokumenter som viser det.', 'guardian-972-localcall'],
  ['no', 'Saken ble avdekket av tre redaksjoner, blant dem Local Call.', 'guardian-972-localcall'],
  ['no', 'Alt i februar beskrev nyhetsbyrået AP hvordan hæren bruker AI.', 'ap-investigation'],
  ['no', 'Det melder The Guardian.', 'guardian-972-localcall'],
  ['fi', 'Guardian on nähnyt asiakirjoja, jotka osoittavat sen.', 'guardian-972-localcall'],
  ['fi', 'Guardianin juttu käynnisti tapauksen.', 'guardian-972-localcall'],
  ['fi', 'Asian paljasti kolme toimitusta, muun muassa Local Call.', 'guardian-972-localcall'],
  ['et', 'Guardiani käsutuses on dokumendid, mis seda näitavad.', 'guardian-972-localcall'],
  ['et', 'Guardian tugineb üheteistkümnele allikale.', 'guardian-972-localcall'],
  [
    'et',
    'Juba veebruaris kirjeldas uudisteagentuur AP, kuidas armee tehisintellekti kasutab.',
    'ap-investigation',
  ],
  ['hu', 'A Guardian birtokába jutott dokumentumok ezt mutatják.', 'guardian-972-localcall'],
  ['hu', 'Az ügyet három szerkesztőség leplezte le, köztük a Local Call.', 'guardian-972-localcall'],
  [
    'hu',
    'Az AP hírügynökség már februárban leírta, hogyan használja a hadsereg a mesterséges intelligenciát.',
    'ap-investigation',
  ],
  ['el', 'Το θέμα έφερε πρώτη στο φως η βρετανική εφημερίδα The Guardian.', 'guardian-972-localcall'],
  [
    'el',
    'Ήδη τον Φεβρουάριο το πρακτορείο AP περιέγραψε πώς ο στρατός χρησιμοποιεί τεχνητή νοημοσύνη.',
    'ap-investigation',
  ],
  ['el', 'Όπως μεταδίδει ο Guardian, το αρχείο μεταφέρθηκε.', 'guardian-972-localcall'],
  ['tr', 'Şirkete göre kimsenin bundan haberi yoktu.', 'microsoft-statements'],
])('%s: “%s” leans on %s', (language, sentence, origin) => {
  expect(creditsOf(language, sentence)).toContain(origin);
});

test.each<[language: string, sentence: string]>([
  ['de', 'Wer Microsoft kennt, den wundert das nicht.'],
  ['de', 'Über Microsoft wird seither viel geredet.'],
  ['de', 'Der Guardian ist eine britische Tageszeitung.'],
  ['de', 'Der Guardian-Redakteur war am Freitag im Urlaub.'],
  ['nl', 'Wie Microsoft kent, kijkt er niet van op.'],
  ['nl', 'The Guardian is een Britse krant.'],
  ['sv', 'Den som känner Microsoft är inte förvånad.'],
  ['sv', 'The Guardian är en brittisk tidning.'],
  ['da', 'Den, der kender Microsoft, er ikke overrasket.'],
  ['da', 'The Guardian er en britisk avis.'],
  ['no', 'Den som kjenner Microsoft, er ikke overrasket.'],
  ['no', 'The Guardian er en britisk avis.'],
  ['fi', 'Microsoftin tunteva ei ylläty.'],
  ['fi', 'The Guardian on brittiläinen sanomalehti.'],
  ['et', 'Kes Microsofti tunneb, pole üllatunud.'],
  ['et', 'The Guardian on Briti ajaleht.'],
  ['hu', 'Aki ismeri a Microsoftot, nem lepődik meg.'],
  ['hu', 'A The Guardian brit napilap.'],
  ['el', 'Όποιος γνωρίζει τη Microsoft δεν εκπλήσσεται.'],
  ['el', 'Ο Guardian είναι βρετανική εφημερίδα.'],
  ['tr', "Microsoft'u tanıyan şaşırmaz."],
  ['tr', 'The Guardian bir İngiliz gazetesidir.'],
])('%s: “%s” leans on nobody', (language, sentence) => {
  expect(creditsOf(language, sentence)).toEqual([]);
});
