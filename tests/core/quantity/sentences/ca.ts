import type { Sentences } from './sentence';

export const ca: Sentences = [
  ['L’arxiu superava els 8.000 terabytes.', '≥ 8000 TB'],
  ['Gairebé 2.000 empleats van signar.', '~ 2000 people'],
  ['Almenys cinc treballadors van ser acomiadats.', '≥ 5 people'],
  ['Un milió de trucades per hora.', '1000000 calls/h'],
  ['Uns 200 milions d’hores d’àudio.', '~ 200000000 hours'],
  ['Fins al 70% de les dades eren al núvol.', '≤ 70 %'],
  ['La revisió va durar sis setmanes.', '6 weeks'],
  ['Es guardaven trenta dies.', '30 days'],
  ['La policia va detenir divuit persones.', '18 people'],
  ['El contracte val deu milions de dòlars.', '10000000 usd'],
  ['La Unitat 8200 és al centre de la polèmica.', ''],
  ['L’article 5 i la sala 12.', ''],
  ['Vuit mil terabytes van desaparèixer.', '8000 TB'],
  ['Més d’una quarta part dels accionistes hi va votar a favor.', '≥ 25 %'],
  ['Un de cada tres treballadors va signar.', '33.3333333333333 %'],
  ['La proposta va obtenir el 26,5% dels vots.', '26.5 %'],
  ['Més de la meitat de les dades eren als Països Baixos.', '≥ 50 %'],
];
