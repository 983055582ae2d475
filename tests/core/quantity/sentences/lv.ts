import type { Sentences } from './sentence';

export const lv: Sentences = [
  ['Arhīvs pārsniedza 8000 terabaitu.', '≥ 8000 TB'],
  ['Pat 100 cilvēku neatnāca.', '≤ 100 people'],
  ['Astoņpadsmit protestētāji tika aizturēti.', '18 people'],
  ['Pārbaude ilga pusotru mēnesi.', '45 days'],
  ['Ierakstus glabāja vienu mēnesi.', '1 month'],
  ['Katrs ceturtais akcionārs balsoja par.', '25 %'],
  ['Vairāk nekā ceturtdaļa akcionāru balsoja par.', '≥ 25 %'],
  ['Nīderlandē bija no 6000 līdz 8000 terabaitu.', '6000..8000 TB'],
  ['Miljons zvanu stundā.', '1000000 calls/h'],
  ['Divsimt miljoni stundu.', '200000000 hours'],
  ['Astoņi tūkstoši terabaitu pazuda.', '8000 TB'],
  ['8200. telpa atrodas 3. stāvā.', ''],
  ['Reiss BT 312 izlidoja plkst. 7.30.', ''],
  ['Likuma 5. pants to aizliedz.', ''],
  ['Gandrīz 2000 darbinieku parakstījās.', '~ 2000 people'],
  ['Vismaz pieci darbinieki tika atlaisti.', '≥ 5 people'],
  ['Līdz 70 procentiem datu.', '≤ 70 %'],
  ['Līgums ir 10 miljonu dolāru vērts.', '10000000 usd'],
  ['Pārbaude ilga sešas nedēļas.', '6 weeks'],
];
