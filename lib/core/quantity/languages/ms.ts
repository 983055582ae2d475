import type { NumberTable } from '../table';
import { id as indonesian } from './id';

export const ms = (id = indonesian()): NumberTable => ({
  ...id,
  decimal: '.',
  ones: 'sifar satu/suatu dua tiga empat lima enam tujuh lapan/delapan sembilan sepuluh sebelas',
  numbers: {
    '250000': 'suku juta',
    ...id.numbers,
    '18': 'lapan belas|delapan belas',
    '80': 'lapan puluh|delapan puluh',
  },
  scale: { '100': 'ratus', '1e3': 'ribu', '1e6': 'juta', '1e9': 'bilion', '1e12': 'trilion' },
  vague: {
    ...id.vague,
    '1e9': 'berbilion',
    '10': 'puluhan|berpuluh',
    '100': 'ratusan|beratus|beratus ratus',
    '1e3': 'ribuan|beribu|beribu ribu',
    '1e6': 'jutaan|berjuta|berjuta juta',
  },
  shares: {
    ...id.shares,
    '1/3': 'satu pertiga|sepertiga',
    '1/4': 'satu perempat|suku|seperempat',
    '1/5': 'satu perlima',
  },
  about: `${id.about}|lebih kurang|dianggarkan|anggaran|hampir kepada|dianggarkan kira kira`,
  atLeast: `${id.atLeast}|sekurang kurangnya|lebih daripada|lebih|tidak kurang daripada`,
  atMost: `${id.atMost}|sehingga|kurang daripada|tidak melebihi|tidak lebih daripada|selebih lebihnya`,
  to: `${id.to}|hingga|sehingga`,
  units: {
    ...id.units,
    TB: `${id.units.TB}|terabait`,
    PB: `${id.units.PB}|petabait`,
    GB: `${id.units.GB}|gigabait`,
    MB: `${id.units.MB}|megabait`,
    minutes: 'minit',
    weeks: 'minggu',
    percent: 'peratus|persen',
    people: `${id.units.people}|kakitangan|pekerja|rakyat|penunjuk perasaan|askar|pegawai|pelawat|jurutera|wartawan|penuntut|penduduk palestin|orang awam|rakyat palestin`,
    calls: `${id.units.calls}|panggilan telefon|perbualan telefon|perbualan`,
    usd: `${id.units.usd}|dolar amerika|dolar amerika syarikat`,
  },
  perHour: `${id.perHour}|sejam|setiap jam|dalam masa sejam`,
  labels: `${id.labels}|muka surat|perkara|seksyen|penerbangan|talian|bangunan|bilik|jam`,
});
