import type { Sentences } from './sentence';

export const sr: Sentences = [
  ['Архива је премашила 8.000 терабајта.', '≥ 8000 TB'],
  ['Није дошло ни 100 људи.', '≤ 100 people'],
  ['Једва 300 терабајта било је у Ирској.', '~ 300 TB'],
  ['Ухапшено је осамнаест демонстраната.', '18 people'],
  ['Истрага је трајала месец и по дана.', '45 days'],
  ['Снимци су чувани месец дана.', '1 month'],
  ['Svaki četvrti akcionar glasao je za.', '25 %'],
  ['Više od četvrtine akcionara glasalo je za.', '≥ 25 %'],
  ['Milion poziva na sat.', '1000000 calls/h'],
  ['Двеста милиона сати снимака.', '200000000 hours'],
  ['Осам хиљада терабајта је нестало.', '8000 TB'],
  ['Соба 8200 је на 3. спрату.', ''],
  ['Лет JU 330 полетео је у 7.30.', ''],
  ['Gotovo 2.000 zaposlenih je potpisalo.', '~ 2000 people'],
  ['Најмање пет радника је отпуштено.', '≥ 5 people'],
  ['Ugovor vredi 10 miliona dolara.', '10000000 usd'],
  ['Истрага је трајала шест недеља.', '6 weeks'],
];
