import type { Sentences } from './sentence';

export const sl: Sentences = [
  ['Arhiv je presegel 8000 terabajtov.', '≥ 8000 TB'],
  ['Niti 100 ljudi ni prišlo.', '≤ 100 people'],
  ['Komaj 300 terabajtov je bilo na Irskem.', '≤ 300 TB'],
  ['Osemnajst protestnikov so pridržali.', '18 people'],
  ['Preiskava je trajala mesec in pol.', '45 days'],
  ['Posnetke so hranili en mesec.', '1 month'],
  ['Vsak četrti delničar je glasoval za.', '25 %'],
  ['Več kot četrtina delničarjev je glasovala za.', '≥ 25 %'],
  ['Na Nizozemskem je bilo med 6000 in 8000 terabajti.', '6000..8000 TB'],
  ['Milijon klicev na uro.', '1000000 calls/h'],
  ['Dvesto milijonov ur posnetkov.', '200000000 hours'],
  ['Osem tisoč terabajtov je izginilo.', '8000 TB'],
  ['Soba 8200 je v 3. nadstropju.', ''],
  ['Let JP 376 je odletel ob 7.30.', ''],
  ['Skoraj 2000 zaposlenih je podpisalo.', '~ 2000 people'],
  ['Najmanj pet zaposlenih so odpustili.', '≥ 5 people'],
  ['Do 70 odstotkov podatkov.', '≤ 70 %'],
  ['Pogodba je vredna 10 milijonov dolarjev.', '10000000 usd'],
  ['Preiskava je trajala šest tednov.', '6 weeks'],
  ['Petindvajset ljudi je protestiralo.', '25 people'],
];
