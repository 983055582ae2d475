/** Which answer sentences give to a question of the bundled story, and which they only seem to give. */
import { expect, test } from 'vitest';
import { assess } from '../../../lib/core/assess.ts';
import type { Story } from '../../../lib/core/pack/schema.ts';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { compiledPack } from '../../fixtures/bridge.ts';

const story = compiledPack('assets/stories/microsoft-unit-8200').stories[0] as Story;

/** A lead of each language, enough to make the page one about the story and to say no more than that. */
const LEADS: Record<string, string> = {
  en: 'Microsoft and Israel’s Unit 8200\nThe Guardian had reported that Unit 8200 put intercepted phone calls of Palestinians in Gaza on Microsoft’s Azure cloud for surveillance.',
  fr: 'Microsoft et l’unité 8200 israélienne\nLe Guardian avait écrit que l’unité 8200 plaçait des appels téléphoniques de Palestiniens de Gaza dans le cloud Azure de Microsoft à des fins de surveillance.',
  es: 'Microsoft y la Unidad 8200 de Israel\nThe Guardian había escrito que la Unidad 8200 llevaba llamadas telefónicas de palestinos de Gaza a la nube Azure de Microsoft con fines de vigilancia.',
  it: 'Microsoft e l’Unità 8200 di Israele\nIl Guardian aveva scritto che l’Unità 8200 portava le telefonate dei palestinesi di Gaza nel cloud Azure di Microsoft a fini di sorveglianza.',
  de: 'Microsoft und Israels Einheit 8200\nDer Guardian hatte berichtet, dass die Einheit 8200 Telefonate von Palästinensern in Gaza zur Überwachung in Microsofts Cloud Azure ablegte.',
  ru: 'Microsoft и израильское подразделение 8200\nGuardian писала, что подразделение 8200 хранило телефонные разговоры палестинцев Газы в облаке Azure компании Microsoft для слежки.',
  zh: '微軟與以色列8200部隊\n《衛報》曾報導，8200部隊將加沙巴勒斯坦人的通話存於微軟Azure雲端用於監控。',
  ja: 'マイクロソフトとイスラエルの8200部隊\nガーディアンは、8200部隊がガザのパレスチナ人の通話をマイクロソフトのクラウド「アジュール」に監視目的で置いていたと報じた。',
};

function answersTo(claim: string, language: string, sentence: string) {
  const page = pageFromText(`${LEADS[language]}\n${sentence}`, { published: '2025-09-27', language });
  const { findings } = assess(page, story);
  return findings
    .filter(({ statement }) => statement.claim === claim)
    .map(({ statement }) => statement.answer);
}

test.each<[title: string, language: string, claim: string, sentence: string, answers: (string | null)[]]>([
  [
    'the day a review is spoken of is not when it began, if the sentence says mid-August',
    'ru',
    'review-start',
    'Глава Microsoft объявил в четверг, что проверка, начатая в середине августа, ещё идёт.',
    [],
  ],
  [
    'an inquiry into the head of the Israeli branch is not the review behind the decision',
    'de',
    'review-type',
    'Der Leiter von Microsoft Israel geht nach einer internen Untersuchung.',
    [],
  ],
  [
    'millions of hours of calls are no millions of calls',
    'fr',
    'call-volume',
    'L’armée aurait gardé des millions d’heures d’enregistrements téléphoniques de Palestiniens.',
    [],
  ],
  [
    'millions of calls are millions of calls',
    'fr',
    'call-volume',
    'L’armée aurait gardé des millions d’appels téléphoniques de Palestiniens.',
    ['millions'],
  ],
  [
    'to neither confirm nor deny is no answer to where the data went',
    'fr',
    'data-moved',
    'Amazon n’a pas souhaité confirmer cette information sur les données de l’unité.',
    [],
  ],
  [
    'a name given inside is a slogan, no rate',
    'en',
    'call-rate',
    'The project was nicknamed “a million calls an hour”.',
    ['mantra-or-goal'],
  ],
  [
    'the day of a dateline is not the day of what it tells',
    'en',
    'announcement-date',
    'Redmond, 26 September 2025 – Microsoft has announced that it cut off services of the unit.',
    [],
  ],
  [
    'years of use told “d’après” an investigation are no length of a review',
    'fr',
    'review-duration',
    'D’après l’enquête, les données ont servi à l’armée israélienne au cours des deux dernières années.',
    [],
  ],
  [
    'files of calls are not records about calls',
    'es',
    'data-kind',
    'La Unidad 8200 almacenaba archivos de datos de llamadas en los servidores.',
    [],
  ],
  [
    'metadata in a list of other things does not say that the calls were only listed',
    'en',
    'data-kind',
    'The servers’ contents included pictures, metadata and fingerprints.',
    [],
  ],
  [
    'to confirm having found evidence is not to confirm the report',
    'fr',
    'evidence-strength',
    'Brad Smith a confirmé que des preuves appuyaient l’article du Guardian.',
    [],
  ],
  [
    'what other media confirm is not Microsoft’s to confirm',
    'fr',
    'evidence-strength',
    'Des enquêtes de plusieurs médias confirment ces révélations.',
    [],
  ],
  [
    'that the review of May found nothing is no end of the review',
    'en',
    'final-review-outcome',
    'The first review, in May, did not find that the terms had been violated.',
    [],
  ],
  [
    'pressure from inside does not make an outside inquiry an inside one',
    'it',
    'review-type',
    'Dopo le proteste interne dei dipendenti contro i contratti firmati negli anni, Microsoft ha avviato un’indagine esterna.',
    ['external'],
  ],
  [
    'an inside review led by a law firm that the page names is not called inside only',
    'en',
    'review-type',
    'An internal review went on for weeks.\nCovington & Burling took part in it.',
    [],
  ],
  [
    'to examine internal records is not an internal review',
    'ja',
    'review-type',
    '同社は社内記録を調査したという。',
    [],
  ],
  [
    'a company that does not look at contents does not deny working for the army',
    'en',
    'israel-statement',
    'Microsoft did not read the customer’s content and said that it has not been working with its data.',
    [],
  ],
  [
    'services once offered are not services cut off',
    'en',
    'ai-services-disabled',
    'Years before, the ministry had praised Microsoft’s AI services on Azure.',
    [],
  ],
  [
    'what a complaint alleges is not said in the outlet’s own voice',
    'en',
    'genocide-framing',
    'The complaint says that this helped a genocide.',
    [],
  ],
  [
    'to acknowledge revelations is not to thank for them',
    'en',
    'microsoft-credits-guardian',
    'The revelations were acknowledged by Microsoft in its reporting to investors.',
    [],
  ],
  [
    'another day of the month in which the very day is known is no date of it',
    'en',
    'investigation-date',
    'On 15 August, after the Guardian published its story, Microsoft spoke of it.',
    [],
  ],
  [
    'work on cybersecurity that goes on is no word on operations',
    'es',
    'idf-impact',
    'Esto no afecta a la labor de ciberseguridad ni a las operaciones de la empresa en Israel.',
    [],
  ],
  [
    'an exposé of two months ago is no warning of two months',
    'de',
    'israel-notified',
    'Der Guardian hatte das vor zwei Monaten enthüllt.',
    [],
  ],
  [
    'the day on which a report says it is not the day of what it says',
    'zh',
    'review-start',
    '報道25日稱，微軟下令展開緊急調查。',
    [],
  ],
  [
    'to deny knowledge is not to deny work for the army',
    'zh',
    'israel-statement',
    '微軟聲稱對此不知情，但文件顯示雙方密切合作處理資料。',
    [],
  ],
  [
    'evidence found while a review goes on is no review without evidence',
    'en',
    'may-2025-finding',
    'The review is not over, but it found evidence that supports claims of harm.',
    [],
  ],
  [
    'what began with the war did not begin the system',
    'en',
    'system-start',
    'It was the first step by a firm since the war began in 2023, against the surveillance system.',
    [],
  ],
  [
    'one company and a country across a comma are not its branch there',
    'ja',
    'haimovich-exit',
    '米マイクロソフト、イスラエルとの契約に抗議した社員を解雇した。',
    [],
  ],
  [
    'the head of an Israeli unit is not the head of the Israeli branch',
    'en',
    'haimovich-exit',
    'The head of the Israeli spy unit was removed a year earlier.',
    [],
  ],
  [
    'what is at Amazon by now has moved there',
    'en',
    'data-moved',
    'The recordings are now on Amazon’s servers.',
    ['moved-to-aws'],
  ],
  [
    'what is at Amazon by now has moved there, in German too',
    'de',
    'data-moved',
    'Die Aufnahmen liegen mittlerweile bei Amazon.',
    ['moved-to-aws'],
  ],
  [
    'who was getting ready to move had a plan',
    'en',
    'data-moved',
    'The unit was getting ready to carry the recordings to Amazon.',
    ['planned-to-aws'],
  ],
  [
    'an intended destination is a plan, told behind the move from elsewhere',
    'en',
    'data-moved',
    'The recordings left the region at once, and Amazon’s cloud was the intended destination.',
    ['planned-to-aws'],
  ],
  [
    'a rate in a phrase’s quotation marks is left open',
    'en',
    'call-rate',
    'The briefing speaks of “a million calls an hour”.',
    ['a-million'],
  ],
  [
    'a rate told plainly is a rate that was reached, whatever the verb',
    'en',
    'call-rate',
    'A million calls an hour poured through the cables.',
    ['capacity-or-actual'],
  ],
  [
    'a rate that was exceeded is more than the slogan says',
    'es',
    'call-rate',
    'La unidad devoraba más de un millón de llamadas por hora.',
    ['more-than-a-million'],
  ],
  [
    'to decline to comment is no answer, and neither to confirm nor to deny is another',
    'en',
    'amazon-comment',
    'Amazon declined to comment.',
    ['no-response'],
  ],
  [
    'neither to confirm nor to deny is an answer of its own',
    'en',
    'amazon-comment',
    'Amazon would neither confirm nor deny the move.',
    ['declined-to-confirm'],
  ],
  [
    'to break with the army ends the partnership',
    'es',
    'disabled-scope',
    'Microsoft rompe con el ejército israelí.',
    ['partnership-ended'],
  ],
  [
    'an army thrown out of the cloud has lost its access',
    'ru',
    'disabled-scope',
    'Microsoft выгнала израильскую армию из своего облака.',
    ['all-army-access'],
  ],
  [
    'revenue in sight is a motive',
    'fr',
    'microsoft-motive',
    'Les dirigeants tablaient sur des recettes de plusieurs centaines de millions de dollars.',
    ['hundreds-of-millions-in-revenue'],
  ],
  [
    'who grants that a report is true confirms it outright',
    'en',
    'evidence-strength',
    'Microsoft has conceded that the Guardian’s account was accurate.',
    ['confirmed-outright'],
  ],
  [
    'that the unit listened is the usual, and no answer to who did',
    'en',
    'surveilling-agency',
    'Unit 8200 spied on the phone calls of Palestinians.',
    [],
  ],
  [
    'an hour told apart from its calls makes them a rate',
    'en',
    'call-rate',
    'Each hour, as officers told it, a million calls were taken.',
    ['capacity-or-actual'],
  ],
  [
    'calls and their metadata are more than metadata',
    'en',
    'data-kind',
    'The unit stored intercepted calls and related metadata.',
    [],
  ],
  [
    'a day counted from the page’s own is no wrong day',
    'en',
    'announcement-date',
    'Microsoft announced yesterday that it had cut off services of the unit.',
    [],
  ],
  [
    'a weekday is',
    'en',
    'announcement-date',
    'Microsoft announced on Friday that it had cut off services of the unit.',
    ['2025-09-26'],
  ],
])('%s', (_, language, claim, sentence, answers) => {
  expect(answersTo(claim, language, sentence)).toEqual(answers);
});
