import { expect, test } from 'vitest';
import { pageFromText } from '../../../lib/core/page-from-text.ts';
import { placeOf, prepareText } from '../../../lib/core/prepare.ts';
import { cuesBySentence } from '../../../lib/core/reading.ts';
import { mannerOf } from '../../../lib/core/statement/modality.ts';
import { speechOf } from '../../../lib/core/statement/speech.ts';
import { windowOver } from '../../../lib/core/statement/window.ts';

function mannerIn(language: string, text: string, focus: string) {
  const prepared = prepareText(pageFromText(text, { language }));
  const start = text.indexOf(focus);
  const end = start + focus.length;
  const hit = { id: 'x', start, end, at: placeOf(prepared, start), last: placeOf(prepared, end - 1) };
  const place = prepared.sentences.find((one) => one.start <= start && start < one.end)!;
  const sentence = {
    ...place,
    concepts: [],
    ids: new Set<string>(),
    cues: cuesBySentence(prepared)[place.index]!,
  };
  return mannerOf(sentence, windowOver([hit], 1), speechOf(language));
}

test.each<[title: string, language: string, text: string, focus: string, modality: string, negated: boolean]>(
  [
    [
      'a Portuguese plural past is no future',
      'pt',
      'Os militares retiraram os dados.',
      'retiraram',
      'done',
      false,
    ],
    [
      'a Portuguese future is a plan',
      'pt',
      'A unidade transferirá os dados no outono.',
      'transferirá',
      'planned',
      false,
    ],
    [
      'hearsay set right behind its verb',
      'fr',
      'L’unité stockait, dit-on, des millions d’appels.',
      'stockait',
      'alleged',
      false,
    ],
    [
      'hearsay farther behind says something else',
      'en',
      'The unit stored calls in the cloud and allegedly paid for it.',
      'stored',
      'done',
      false,
    ],
    [
      'who is to do something means to',
      'en',
      'The unit is to move its files by spring.',
      'is to move',
      'planned',
      false,
    ],
    [
      '“il se peut” leaves it open',
      'fr',
      'Il se peut que l’unité ait stocké les appels.',
      'stocké',
      'conditional',
      false,
    ],
    [
      'who defends himself against having done it denies it',
      'fr',
      'Microsoft se défend d’avoir lu les fichiers.',
      'lu',
      'denied',
      false,
    ],
    [
      'a rumour in Spanish',
      'es',
      'Se rumorea que la unidad almacenó llamadas.',
      'almacenó',
      'alleged',
      false,
    ],
    [
      'what somebody has in mind is a plan',
      'it',
      'L’unità ha in animo di traslocare su Amazon.',
      'traslocare',
      'planned',
      false,
    ],
    ['a plain past is done', 'en', 'The unit moved the data in August.', 'moved the data', 'done', false],
    [
      'a plan behind “if” is no plan',
      'en',
      'If the unit plans to move the data, it must say so.',
      'move the data',
      'conditional',
      false,
    ],
    [
      '“sollte” as the first word opens a condition',
      'de',
      'Sollte die Einheit umziehen, wird geprüft.',
      'Einheit umziehen',
      'conditional',
      false,
    ],
    [
      '“sollte” behind its subject tells a plan',
      'de',
      'Die Einheit sollte umziehen.',
      'umziehen',
      'planned',
      false,
    ],
    [
      'words that only begin before what they are about reach it',
      'en',
      'The files are due to be shifted in winter.',
      'be shifted',
      'planned',
      false,
    ],
    [
      'a colon before “dass” ends no clause',
      'de',
      'Bestritten wird: dass die Daten umzogen.',
      'die Daten umzogen',
      'denied',
      false,
    ],
    [
      'Swedish “skulle” tells a plan',
      'sv',
      'Enligt källor skulle materialet flyttas dit.',
      'flyttas',
      'planned',
      false,
    ],
    [
      'Bulgarian “was to” tells a plan',
      'bg',
      'Данните трябваше да бъдат преместени.',
      'преместени',
      'planned',
      false,
    ],
    ['Hindi “was to be taken” tells a plan', 'hi', 'डेटा वहां ले जाया जाना था।', 'ले जाया', 'planned', false],
    ['a plan is planned', 'en', 'The unit planned to move the data.', 'move the data', 'planned', false],
    [
      'a denial beats the plan it denies',
      'en',
      'It denied that it planned to move the data.',
      'move the data',
      'denied',
      false,
    ],
    ['hearsay is alleged', 'en', 'The unit allegedly moved the data.', 'moved the data', 'alleged', false],
    [
      'a possibility is conditional',
      'en',
      'The data may have been moved.',
      'been moved',
      'conditional',
      false,
    ],
    [
      'the month of May is no possibility',
      'en',
      'In May it moved the data.',
      'moved the data',
      'done',
      false,
    ],
    ['a day of May is no possibility', 'en', 'On 12 May it moved the data.', 'moved the data', 'done', false],
    [
      'a French programme is not yet programmed',
      'fr',
      'Le programme a déplacé les données.',
      'a déplacé les données',
      'done',
      false,
    ],
    [
      'AI, in Portuguese, is not "was going to"',
      'pt',
      'O exército usou a IA e moveu os dados.',
      'moveu os dados',
      'done',
      false,
    ],
    [
      'to look into allegations alleges nothing',
      'en',
      'To look into the allegations it moved the data.',
      'moved the data',
      'done',
      false,
    ],
    ['a negation close by negates', 'en', 'The unit did not move the data.', 'move the data', 'done', true],
    ['"not only" negates nothing', 'en', 'It not only moved the data.', 'moved the data', 'done', false],
    [
      'a cue does not reach across a clause break',
      'en',
      'It denied everything, but the unit moved the data.',
      'moved the data',
      'done',
      false,
    ],
    [
      'the French imperfect of a plan is planned',
      'fr',
      'L’unité prévoyait de transférer les données.',
      'transférer les données',
      'planned',
      false,
    ],
    [
      'the French conditional of hearsay is conditional',
      'fr',
      'Les données auraient été transférées.',
      'été transférées',
      'conditional',
      false,
    ],
    [
      '"déjà déplacé" is done',
      'fr',
      'L’armée a en réalité déjà déplacé les données.',
      'déplacé les données',
      'done',
      false,
    ],
    [
      '"ne … pas" negates',
      'fr',
      'L’unité n’a pas transféré les données.',
      'transféré les données',
      'done',
      true,
    ],
  ],
)('%s', (_, language, text, focus, modality, negated) => {
  expect(mannerIn(language, text, focus)).toEqual({ modality, negated });
});

test.each<[language: string, text: string, focus: string, modality: string]>([
  ['da', 'Enheden er på nippet til at flytte dataene til Amazon.', 'flytte dataene til Amazon', 'planned'],
  ['da', 'Enheden skal have gemt millioner af opkald.', 'gemt millioner af opkald', 'alleged'],
  ['da', 'Dataene skulle være flyttet til Amazon.', 'flyttet til Amazon', 'alleged'],
  [
    'da',
    'Enheden mistænkes for at have gemt millioner af opkald.',
    'have gemt millioner af opkald',
    'alleged',
  ],
  ['da', 'At dataene er flyttet, afviser hæren.', 'dataene er flyttet', 'denied'],
  ['da', 'Som planlagt blev dataene flyttet.', 'blev dataene flyttet', 'done'],
  ['de', 'Dass die Daten verlegt wurden, weist die Armee zurück.', 'die Daten verlegt wurden', 'denied'],
  ['de', 'Wie geplant wurden die Daten verlegt.', 'wurden die Daten verlegt', 'done'],
  ['et', 'Oktoobris peaks andmed üle viidama.', 'andmed üle viidama', 'planned'],
  ['et', 'Võimalik, et andmed on nüüd Amazonis.', 'andmed on nüüd Amazonis', 'conditional'],
  [
    'hu',
    'Lehetséges, hogy az adatok már az Amazonnál vannak.',
    'az adatok már az Amazonnál vannak',
    'conditional',
  ],
  ['nl', 'Dat de data zijn verplaatst, spreekt het leger tegen.', 'de data zijn verplaatst', 'denied'],
  ['nl', 'Zoals gepland werden de data verplaatst.', 'werden de data verplaatst', 'done'],
  ['no', 'Enheten er i ferd med å flytte dataene til Amazon.', 'flytte dataene til Amazon', 'planned'],
  ['no', 'Enheten skal ha lagret millioner av samtaler.', 'lagret millioner av samtaler', 'alleged'],
  ['no', 'Dataene skal være flyttet til Amazon.', 'flyttet til Amazon', 'alleged'],
  [
    'no',
    'Enheten mistenkes for å ha lagret millioner av samtaler.',
    'ha lagret millioner av samtaler',
    'alleged',
  ],
  ['no', 'At dataene er flyttet, avviser hæren.', 'dataene er flyttet', 'denied'],
  ['no', 'Som planlagt ble dataene flyttet.', 'ble dataene flyttet', 'done'],
  ['sv', 'Enheten står i begrepp att flytta datan till Amazon.', 'flytta datan till Amazon', 'planned'],
  ['sv', 'Enheten ska ha sparat miljontals samtal.', 'sparat miljontals samtal', 'alleged'],
  ['sv', 'Att datan flyttats förnekar armén.', 'datan flyttats', 'denied'],
  ['sv', 'Som planerat flyttades datan.', 'flyttades datan', 'done'],
  ['tr', 'Verilerin taşındığı konuşuluyor.', 'Verilerin taşındığı', 'alleged'],
])('%s: “%s”, of “%s”: %s', (language, text, focus, modality) => {
  expect(mannerIn(language, text, focus).modality).toBe(modality);
});
