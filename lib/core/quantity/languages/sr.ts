import type { NumberTable } from '../table';
import { hr as croatian } from './hr';

/** Serbian counts as Croatian does; Cyrillic texts are read in Latin letters. */
export const sr = (hr = croatian()): NumberTable => ({
  ...hr,
  numbers: { ...hr.numbers, '2': 'dve|dveju', '200': 'dvesta|dvjesta|dvjesto' },
  shares: { ...hr.shares, '2/3': 'dvije trećine|dve trećine' },
  about: `${hr.about}|procenjuje na|procenjuju na|procenjen na|procenjena na|procenjeno na|procenili na`,
  units: {
    ...hr.units,
    minutes: `${hr.units.minutes}|minut`,
    weeks: `${hr.units.weeks}|nedelju`,
    people: `${hr.units.people}|izbeglica`,
    rsd: 'динара|динар|динари|дин',
    bam: 'конвертибилних марака|марака',
    gbp: 'фунти|фунте|британских фунти',
    ils: 'шекела|шекеља',
    rub: 'рубаља|рубље',
    cny: 'јуана',
    jpy: 'јена',
    chf: 'швајцарских франака',
  },
  labels: `${hr.labels}|strana|člana`,
});
