import type { Sentences } from './sentence';

export const id: Sentences = [
  ['Arsip itu melampaui 8.000 terabyte.', '≥ 8000 TB'],
  ['Tidak sampai 100 orang hadir.', '≤ 100 people'],
  ['Delapan belas demonstran ditangkap.', '18 people'],
  ['Penyelidikan berlangsung enam pekan.', '6 weeks'],
  ['Satu juta panggilan per jam.', '1000000 calls/h'],
  ['Dua ratus juta jam rekaman.', '200000000 hours'],
  ['Sekitar delapan ribu terabyte hilang.', '~ 8000 TB'],
  ['Paling sedikit lima karyawan dipecat.', '≥ 5 people'],
  ['Hampir 2.000 karyawan menandatangani.', '~ 2000 people'],
  ['Hingga 70 persen data.', '≤ 70 %'],
  ['Kontrak itu bernilai 10 juta dolar.', '10000000 usd'],
  ['Ruang 8200 berada di lantai 3.', ''],
  ['Pesawat GA 402 lepas landas pukul 7.30.', ''],
  ['Pasal 5 undang-undang melarangnya.', ''],
  ['Seperempat pemegang saham setuju.', '25 %'],
  ['Lebih dari seperempat pemegang saham setuju.', '≥ 25 %'],
  ['Antara 6.000 dan 8.000 terabyte ada di Belanda.', '6000..8000 TB'],
  ['Rekaman disimpan selama sebulan.', '1 month'],
  ['Penyelidikan makan waktu satu setengah bulan.', '45 days'],
];
