import type { Sentences } from './sentence';

export const lt: Sentences = [
  ['Archyvas viršijo 8000 terabaitų.', '≥ 8000 TB'],
  ['Nė 100 žmonių neatėjo.', '≤ 100 people'],
  ['Aštuoniolika protestuotojų sulaikyta.', '18 people'],
  ['Patikra truko pusantro mėnesio.', '45 days'],
  ['Įrašai buvo saugomi vieną mėnesį.', '1 month'],
  ['Kas ketvirtas akcininkas balsavo už.', '25 %'],
  ['Daugiau nei ketvirtadalis akcininkų balsavo už.', '≥ 25 %'],
  ['Nyderlanduose buvo nuo 6000 iki 8000 terabaitų.', '6000..8000 TB'],
  ['Milijonas skambučių per valandą.', '1000000 calls/h'],
  ['Du šimtai milijonų valandų.', '200000000 hours'],
  ['Aštuoni tūkstančiai terabaitų dingo.', '8000 TB'],
  ['8200 kabinetas yra 3 aukšte.', ''],
  ['Skrydis BT 312 išvyko 7.30 val.', ''],
  ['Įstatymo 5 straipsnis tai draudžia.', ''],
  ['Beveik 2000 darbuotojų pasirašė.', '~ 2000 people'],
  ['Bent penki darbuotojai atleisti.', '≥ 5 people'],
  ['Iki 70 procentų duomenų.', '≤ 70 %'],
  ['Sutartis verta 10 mln. dolerių.', '10000000 usd'],
  ['Patikra truko šešias savaites.', '6 weeks'],
];
