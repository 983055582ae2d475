import type { Sentences } from './sentence';

export const sq: Sentences = [
  ['Arkivi i kalonte 8.000 terabajt.', '≥ 8000 TB'],
  ['Gati 2.000 punonjës nënshkruan.', '~ 2000 people'],
  ['Të paktën pesë punonjës u pushuan nga puna.', '≥ 5 people'],
  ['Një milion telefonata në orë.', '1000000 calls/h'],
  ['Dyqind milionë orë regjistrime.', '200000000 hours'],
  ['Rreth tetë mijë terabajt u zhdukën.', '~ 8000 TB'],
  ['Deri në 70 për qind të të dhënave.', '≤ 70 %'],
  ['Hetimi zgjati gjashtë javë.', '6 weeks'],
  ['Tetëmbëdhjetë persona u arrestuan.', '18 people'],
  ['Kontrata vlen 10 milionë dollarë.', '10000000 usd'],
  ['Salla 8200 është në katin e 3-të.', ''],
  ['Midis 6.000 dhe 8.000 terabajtëve.', '6000..8000 TB'],
  ['Një e katërta e aksionarëve votoi pro.', '25 %'],
  ['Deri në një milion telefonata në orë.', '≤ 1000000 calls/h'],
  ['Propozimi mori 26,5 për qind të votave.', '26.5 %'],
  ['Pesë veta humbën punën.', '5 people'],
];
