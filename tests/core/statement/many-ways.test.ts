/** The same answers said as different papers say them: passive, in a headline, in colloquial words, the verb split. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';

type Said = readonly (readonly [claim: string, answer: string, sentence: string])[];

const SENTENCES: Readonly<Record<string, Said>> = {
  en: [
    ['investigation-date', '2025-08', 'What the Guardian printed in August has now been borne out.'],
    [
      'nadella-meeting-date',
      'late-2021',
      'In late 2021 Nadella sat down with the unit’s commander, Yossi Sariel.',
    ],
    ['ai-services-disabled', 'included', 'The unit can no longer use the company’s AI services.'],
    ['airstrike-use', 'used-for-airstrikes', 'Officers would comb the calls of neighbours before a strike.'],
    ['amazon-comment', 'no-response', 'Amazon had yet to respond on Friday.'],
    ['call-volume', 'hundreds-of-thousands', 'Hundreds of thousands of calls were stored.'],
    ['call-volume', 'all-calls', 'The unit hoovered up the calls of an entire population.'],
    ['customer-content-access', 'not-accessed', 'Investigators kept their hands off the customer’s files.'],
    ['cybersecurity-unaffected', 'unaffected', 'It leaves untouched the work to defend Israel from hackers.'],
    ['data-moved', 'left-country', 'The recordings have since left the EU, sources said.'],
    ['data-moved', 'moved-to-aws', 'The recordings are now in the hands of Amazon.'],
    ['disabled-scope', 'all-army-access', 'Microsoft has cut the Israeli army off from its cloud.'],
    ['disabled-scope', 'all-army-access', 'The Israeli military no longer has access to Azure.'],
    ['disabled-scope', 'all-unit-access', 'Unit 8200 has lost all access to Microsoft’s services.'],
    ['employees-arrested', '18', 'Eighteen protesters were taken into custody on campus.'],
    [
      'evidence-strength',
      'supports-elements',
      'Part of what the Guardian reported was borne out by the review.',
    ],
    ['israel-statement', 'no-comment', 'An army spokesperson had no comment.'],
    [
      'microsoft-customised-cloud',
      'separate-area',
      'A special section of the Azure cloud was set up for the unit.',
    ],
    ['other-contracts-remain', 'remain', 'Microsoft still does plenty of other business with the ministry.'],
    ['retention-period', 'about-a-month', 'Recordings are deleted after 30 days.'],
    ['system-start', '2022-operational', 'The system went into operation in 2022.'],
    ['tos-violation', 'violated', 'The storage of the calls ran counter to Microsoft’s terms of use.'],
  ],
  fr: [
    ['amazon-comment', 'no-response', 'Amazon se refuse à tout commentaire.'],
    ['call-volume', 'all-calls', 'L’unité enregistrait les conversations de toute une population.'],
    [
      'cybersecurity-unaffected',
      'unaffected',
      'Microsoft continuera à protéger Israël contre les cyberattaques.',
    ],
    ['data-location', 'europe-unspecified', 'Les appels étaient conservés sur des serveurs en Europe.'],
    ['data-moved', 'left-country', 'Les données ont quitté l’Union européenne.'],
    [
      'disabled-scope',
      'specified-subset',
      'Une unité du ministère de la Défense est privée d’une partie des services cloud de Microsoft.',
    ],
    ['employees-fired', '5', 'La protestation a coûté leur poste à cinq employés.'],
    ['idf-impact', 'no-harm', 'L’armée assure que ses opérations n’en souffriront pas.'],
    ['israel-statement', 'no-comment', 'Contactée, l’armée israélienne s’est abstenue de tout commentaire.'],
    ['other-contracts-remain', 'remain', 'Les autres contrats avec Israël ne sont pas remis en cause.'],
    [
      'retention-period',
      'about-a-month',
      'Les enregistrements étaient gardés un mois, sauf demande particulière.',
    ],
    ['tos-violation', 'violated', 'L’usage du cloud par l’armée est contraire aux règles de l’entreprise.'],
    ['unit-identification', 'ms-did-not-name', 'Le message de Smith ne dit pas de quelle unité il s’agit.'],
  ],
  es: [
    [
      'investigation-date',
      '2025-08',
      'El escándalo estalló en agosto, cuando The Guardian desveló el sistema.',
    ],
    ['data-location', 'netherlands', 'El archivo ocupaba servidores en Países Bajos.'],
    [
      'airstrike-use',
      'used-for-airstrikes',
      'Antes de cada bombardeo, los oficiales revisaban las llamadas de los vecinos.',
    ],
    [
      'cybersecurity-unaffected',
      'unaffected',
      'Microsoft seguirá protegiendo a Israel frente a ciberataques.',
    ],
    ['data-moved', 'left-country', 'Los datos han abandonado la Unión Europea.'],
    [
      'disabled-scope',
      'specified-subset',
      'Una unidad del Ministerio de Defensa se queda sin parte de los servicios en la nube de Microsoft.',
    ],
    ['employees-fired', '4', 'Cuatro trabajadores fueron puestos en la calle.'],
    ['other-contracts-remain', 'remain', 'Los demás contratos con Israel no se tocan.'],
    ['unit-identification', 'ms-did-not-name', 'El mensaje de Smith no dice de qué unidad se trata.'],
  ],
  it: [
    ['investigation-date', '2025-08', 'Ad agosto il Guardian ha mostrato che le chiamate erano su Azure.'],
    [
      'airstrike-use',
      'used-for-airstrikes',
      'Prima di ogni bombardamento gli ufficiali spulciavano le telefonate dei vicini.',
    ],
    ['amazon-comment', 'no-response', 'Amazon non si è ancora pronunciata.'],
    [
      'customer-content-access',
      'not-accessed',
      'In nessun momento i file del cliente sono stati aperti, assicura l’azienda.',
    ],
    [
      'cybersecurity-unaffected',
      'unaffected',
      'Microsoft continuerà a proteggere Israele dagli attacchi informatici.',
    ],
    ['data-moved', 'left-country', 'I dati hanno lasciato l’Unione europea.'],
    ['data-moved', 'planned-to-aws', 'L’esercito conta di affidare i dati ad Amazon.'],
    [
      'disabled-scope',
      'specified-subset',
      'Un’unità del ministero della Difesa resta senza una parte dei servizi cloud di Microsoft.',
    ],
    ['disabled-scope', 'all-army-access', 'Microsoft lascia l’esercito israeliano senza cloud.'],
    ['employees-fired', '5', 'La protesta è costata il posto a cinque dipendenti.'],
    ['idf-impact', 'no-harm', 'L’esercito assicura che le sue operazioni non ne risentiranno.'],
    ['unit-identification', 'ms-did-not-name', 'Il messaggio di Smith non dice di quale unità si tratta.'],
  ],
  pt: [
    ['investigation-date', '2025-08', 'O Guardian mostrou, em agosto, que as chamadas estavam no Azure.'],
    [
      'airstrike-use',
      'used-for-airstrikes',
      'Antes de cada bombardeamento, os oficiais vasculhavam os telefonemas dos vizinhos.',
    ],
    [
      'customer-content-access',
      'not-accessed',
      'Em nenhum momento foram abertos os ficheiros do cliente, garante a empresa.',
    ],
    ['data-moved', 'left-country', 'O arquivo foi retirado dos Países Baixos no início de agosto.'],
    ['data-moved', 'left-country', 'Os dados saíram da Europa.'],
    ['data-moved', 'left-country', 'Os dados deixaram a União Europeia.'],
    ['disabled-scope', 'all-army-access', 'O exército israelita já não tem acesso à nuvem da Microsoft.'],
    ['disabled-scope', 'all-army-access', 'Microsoft deixa exército israelense sem nuvem.'],
    ['employees-fired', '5', 'O protesto custou o emprego a cinco trabalhadores.'],
    [
      'microsoft-response',
      'no-knowledge',
      'A Microsoft afirma não ter informação sobre o tipo de dados armazenados.',
    ],
    ['unit-identification', 'ms-did-not-name', 'A mensagem de Smith não diz de que unidade se trata.'],
  ],
  ro: [
    ['amazon-comment', 'no-response', 'Amazon nu s-a pronunțat încă.'],
    ['call-volume', 'all-calls', 'Unitatea înregistra convorbirile unei întregi populații.'],
    [
      'cybersecurity-unaffected',
      'unaffected',
      'Microsoft va continua să protejeze Israelul de atacuri cibernetice.',
    ],
    ['data-moved', 'left-country', 'Datele au părăsit Uniunea Europeană.'],
    [
      'disabled-scope',
      'specified-subset',
      'O unitate a Ministerului Apărării rămâne fără o parte din serviciile cloud ale Microsoft.',
    ],
    ['disabled-scope', 'all-army-access', 'Armata israeliană nu mai are acces la cloudul Microsoft.'],
    ['idf-impact', 'no-harm', 'Armata susține că operațiunile sale nu vor avea de suferit.'],
    ['other-contracts-remain', 'remain', 'Restul colaborării cu armata israeliană continuă.'],
  ],
};

describe.each(Object.entries(SENTENCES))('one answer said in many ways: %s', (language, said) => {
  test.each(said)('%s: %s: %s', (claim, answer, sentence) => {
    expect(answersTo(claim, language, sentence)).toContain(answer);
  });
});

test.each([
  ['en', 'The Guardian is a daily; it wrote of millions of phone calls.'],
  ['fr', 'Selon le quotidien, des millions d’appels étaient conservés.'],
  ['es', 'Según el diario, se guardaban millones de llamadas.'],
  ['it', 'Secondo il quotidiano, si conservavano milioni di chiamate.'],
])('a daily paper is no rate: %s', (language, sentence) => {
  expect(answersTo('call-volume', language, sentence)).toEqual(['millions']);
});
