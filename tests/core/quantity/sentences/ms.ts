import type { Sentences } from './sentence';

export const ms: Sentences = [
  ['Arkib itu melebihi 8,000 terabait.', '≥ 8000 TB'],
  ['Tidak sampai 100 orang hadir.', '≤ 100 people'],
  ['Lapan belas penunjuk perasaan ditahan.', '18 people'],
  ['Siasatan mengambil masa enam minggu.', '6 weeks'],
  ['Sejuta panggilan sejam.', '1000000 calls/h'],
  ['Dua ratus juta jam rakaman.', '200000000 hours'],
  ['Kira-kira lapan ribu terabait hilang.', '~ 8000 TB'],
  ['Sekurang-kurangnya lima pekerja dipecat.', '≥ 5 people'],
  ['Hampir 2,000 pekerja menandatangani.', '~ 2000 people'],
  ['Sehingga 70 peratus data.', '≤ 70 %'],
  ['Kontrak itu bernilai 10 juta dolar.', '10000000 usd'],
  ['Bilik 8200 di tingkat 3.', ''],
  ['Suku pemegang saham bersetuju.', '25 %'],
  ['Suku juta panggilan hilang.', '250000 calls'],
  ['Seorang daripada tiga pekerja.', '33.3333333333 %'],
  ['Kontrak bernilai AS$133 juta.', '133000000 usd'],
  ['Sedozen aktivis.', '~ 12 people'],
  ['Tidak kurang 20 orang.', '≥ 20 people'],
];
