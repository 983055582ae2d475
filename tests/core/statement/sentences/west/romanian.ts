/** Romanian papers' words for answers, and sentences that only seem to give one. */
import type { Western } from './western.ts';

export const romanian: Western = {
  answers: [
    ['Microsoft nu mai oferă servicii armatei israeliene.', 'disabled-scope', ['all-army-access']],
    ['Angajații cer ca Microsoft să rupă legăturile cu armata israeliană.', 'disabled-scope', []],
    ['Amazon nu a rupt legăturile cu armata israeliană.', 'disabled-scope', []],
    [
      'Fișierele au dispărut de pe serverele olandeze la câteva zile după articol.',
      'data-moved',
      ['left-country'],
    ],
    ['Nu se știe unde au ajuns datele.', 'data-moved', []],
    ['Datele au fost scoase din Olanda.', 'data-location', ['netherlands']],
    ['Smith evită să numească unitatea.', 'unit-identification', ['ms-did-not-name']],
    ['Amazon nu a vrut să comenteze.', 'israel-statement', []],
    ['Microsoft dă dreptate The Guardian.', 'evidence-strength', ['confirmed-outright']],
    [
      'În mai, Microsoft a recunoscut că tehnologia sa a fost folosită pentru a face rău oamenilor.',
      'may-2025-finding',
      ['polarity-inverted'],
    ],
    ['Angajații campaseră în fața sediului.', 'employee-protests', ['reported']],
    [
      'Yossi Sariel, care conduce și azi unitatea, s-a întâlnit cu Nadella.',
      'sariel-tenure',
      ['still-in-command'],
    ],
  ],
  never: [
    ['Niciun contract cu armata israeliană nu a fost reziliat.', 'other-contracts-remain', 'none-remain'],
    ['Amazon dă afară armata israeliană din cloud.', 'disabled-scope', 'all-army-access'],
    ['Microsoft nu a dat afară armata israeliană din cloud.', 'disabled-scope', 'all-army-access'],
    [
      'În mai, Microsoft nu a găsit dovezi că tehnologia sa a fost folosită pentru a face rău.',
      'may-2025-finding',
      'polarity-inverted',
    ],
    ['Un cititor dă dreptate The Guardian.', 'evidence-strength', 'confirmed-outright'],
  ],
};
