/** Italian papers' words for answers, and sentences that only seem to give one. */
import type { Western } from './western.ts';

export const italian: Western = {
  answers: [
    [
      'Microsoft ha messo fuori uso alcuni servizi di un’unità del ministero.',
      'disabled-scope',
      ['specified-subset'],
    ],
    ['Microsoft straccia il contratto con l’esercito israeliano.', 'disabled-scope', ['partnership-ended']],
    ['I dipendenti chiedono che Microsoft rompa con l’esercito israeliano.', 'disabled-scope', []],
    ['Amazon non ha rotto con l’esercito israeliano.', 'disabled-scope', []],
    ['I file sono spariti dai server olandesi pochi giorni dopo.', 'data-moved', ['left-country']],
    ['Le registrazioni sono state riportate in Israele.', 'data-moved', ['moved-to-israel']],
    ['L’unità aveva salvato in anticipo i propri dati.', 'data-moved', ['backed-up']],
    ['Non si sa dove siano finiti i dati.', 'data-moved', []],
    ['I dati sono stati portati via dall’Olanda.', 'data-location', ['netherlands']],
    ['Il Guardian aveva scoperchiato il caso ad agosto.', 'investigation-date', ['2025-08']],
    ['Il Guardian ne aveva scritto già nell’agosto 2024.', 'investigation-date', ['2024-08']],
    ['Le ong chiedono un’indagine indipendente.', 'review-type', []],
    ['Il resto della collaborazione con l’esercito va avanti.', 'other-contracts-remain', ['remain']],
    [
      'Non resta alcun contratto tra Microsoft e l’esercito israeliano.',
      'other-contracts-remain',
      ['none-remain'],
    ],
    ['Quale unità, Microsoft non lo dice.', 'unit-identification', ['ms-did-not-name']],
    ['Amazon non ha voluto commentare.', 'israel-statement', []],
    ['Microsoft dà ragione al Guardian.', 'evidence-strength', ['confirmed-outright']],
    ['Il Guardian ha scoperto che il cloud serviva alla sorveglianza di massa.', 'evidence-strength', []],
    [
      'La verifica si è basata solo sui documenti interni di Microsoft.',
      'customer-content-access',
      ['not-accessed'],
    ],
    ['Amazon tiene la bocca cucita.', 'amazon-comment', ['no-response']],
    ['Amazon non conferma né smentisce.', 'amazon-comment', ['declined-to-confirm']],
    [
      'A maggio Microsoft aveva concluso che la sua tecnologia era stata usata per nuocere alle persone.',
      'may-2025-finding',
      ['polarity-inverted'],
    ],
    ['Cinque di loro ci hanno rimesso il posto: i dipendenti pagano la protesta.', 'employees-fired', ['5']],
    ['I dipendenti sono in rivolta.', 'employee-protests', ['reported']],
  ],
  never: [
    ['Nessun contratto con l’esercito israeliano è stato rescisso.', 'other-contracts-remain', 'none-remain'],
    ['I dati non sono finiti ad Amazon.', 'data-moved', 'moved-to-aws'],
    ['I dati sono stati portati nei server olandesi.', 'data-moved', 'left-country'],
    ['Amazon caccia l’esercito israeliano dal suo cloud.', 'disabled-scope', 'all-army-access'],
    ['Microsoft non ha cacciato l’esercito israeliano dal suo cloud.', 'disabled-scope', 'all-army-access'],
    [
      'A maggio Microsoft non aveva trovato prove che la sua tecnologia fosse stata usata per nuocere.',
      'may-2025-finding',
      'polarity-inverted',
    ],
    ['Un lettore dà ragione al Guardian.', 'evidence-strength', 'confirmed-outright'],
    ['Un uso del genere violerebbe le condizioni d’uso.', 'tos-violation', 'violated'],
    ['Una ong porta Microsoft in tribunale in Irlanda.', 'irish-complaint', 'ireland-sues'],
  ],
};
