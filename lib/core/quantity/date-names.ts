import { calendarNames } from './calendar-names';

/** Locales whose month names a language uses besides its own: Arabic has three sets. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ'],
  sr: ['sr', 'sr-Latn'],
  bs: ['bs', 'hr', 'sr-Latn'],
  hr: ['hr', 'bs', 'sr-Latn'],
  no: ['nb'],
  pt: ['pt-BR', 'pt-PT'],
  de: ['de', 'de-AT'],
};

/** The locales whose month names a language uses. */
export const monthLocales = (language: string): readonly string[] => LOCALES[language] ?? [language];

/** Twelve stems, January first, that stand for their month with any ending. */
function stems(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((stem, index) => [`${stem}*`, index + 1]));
}

/** Names in use that `Intl` does not give. */
const MORE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  fa: { آگوست: 8, اگوست: 8, جولای: 7, جون: 6, مارچ: 3, آپریل: 4 },
  ar: { أوغسطس: 8, اغسطس: 8, أيلول: 9, 'تشرين الأول': 10, 'تشرين أول': 10, 'كانون أول': 12 },
  en: { sept: 9 },
  th: {
    'ม.ค.': 1,
    'ก.พ.': 2,
    'มี.ค.': 3,
    'เม.ย.': 4,
    'พ.ค.': 5,
    'มิ.ย.': 6,
    'ก.ค.': 7,
    'ส.ค.': 8,
    'ก.ย.': 9,
    'ต.ค.': 10,
    'พ.ย.': 11,
    'ธ.ค.': 12,
  },
  hi: { सितम्बर: 9, नवम्बर: 11, दिसम्बर: 12, अक्तूबर: 10 },
  bn: { আগষ্ট: 8 },
  ml: { സെപ്തംബര്: 9, സെപ്റ്റംബര്: 9 },
  es: { setiembre: 9, sept: 9 },
  // Adjectives: "the August report". In other languages the stem of the name covers them.
  cs: stems(
    'lednov únorov březnov dubnov květnov červnov červencov srpnov zářijov říjnov listopadov prosincov',
  ),
  pl: stems(
    'styczniow lutow marcow kwietniow majow czerwcow lipcow sierpniow wrześniow październikow listopadow grudniow',
  ),
  hr: stems(
    'siječanjsk veljačk ožujsk travanjsk svibanjsk lipanjsk srpanjsk kolovošk rujansk listopadsk studensk prosinačk',
  ),
  fi: stems(
    'tammikui helmikui maaliskui huhtikui toukokui kesäkui heinäkui elokui syyskui lokakui marraskui joulukui',
  ),
};

/** Months in the cases that `Intl` does not give, January first. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  cs: ['lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci'],
  hr: [
    'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
    'januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru',
    'januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra',
    'siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu',
  ],
  sl: [
    'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
    'januarju februarju marcu aprilu maju juniju juliju avgustu septembru oktobru novembru decembru',
  ],
  sr: [
    'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
    'јануару фебруару марту априлу мају јуну јулу августу септембру октобру новембру децембру',
  ],
  el: [
    'Ιανουάριο Φεβρουάριο Μάρτιο Απρίλιο Μάιο Ιούνιο Ιούλιο Αύγουστο Σεπτέμβριο Οκτώβριο Νοέμβριο Δεκέμβριο',
  ],
  et: [
    'jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri',
    'jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris',
    'jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril',
  ],
};

/** Languages whose month names take endings beyond the two forms that `Intl` gives. */
const INFLECTED: ReadonlySet<string> = new Set(
  'ru uk be bg mk pl cs sk hr bs sr sl fi et hu tr lv lt el ro sq bn ml'.split(' '),
);
/** Languages whose short forms are used in text and are no other words. */
const SHORT: ReadonlySet<string> = new Set('en de fr es it nl sv da no id ms ro hi'.split(' '));
/** Shortest stem that stands for a month with any ending. */
const SHORTEST_STEM = 4;

const names = new Map<string, ReadonlyMap<string, number>>();

/**
 * Month names of a language (BCP 47 base tag) with the number of the month, 1–12; a final `*` stands for any ending. Put
 * together on first use.
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  let found = names.get(language);
  if (!found) {
    const built = new Map<string, number>(Object.entries(MORE[language] ?? {}));
    for (const list of CASES[language === 'bs' ? 'hr' : language] ?? []) {
      list.split(' ').forEach((name, index) => {
        built.set(name, index + 1);
      });
    }
    for (const locale of monthLocales(language)) addMonths(built, language, locale);
    found = built;
    names.set(language, found);
  }
  return found;
}

function addMonths(built: Map<string, number>, language: string, locale: string): void {
  const { months, dated, short } = calendarNames(locale);
  for (let month = 1; month <= 12; month++) {
    const forms = [months[month - 1] ?? '', dated[month - 1] ?? ''];
    const stem = INFLECTED.has(language) ? commonStem(forms[0] ?? '', forms[1] ?? '') : '';
    if (SHORT.has(language)) forms.push((short[month - 1] ?? '').replace(/\.$/, ''));
    for (const form of forms) if (/\p{L}/u.test(form)) built.set(form, month);
    if (stem.length >= SHORTEST_STEM) built.set(`${stem}*`, month);
  }
}

function commonStem(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  // The last letter of a name that has but one form may change too: "Eylül" – "Eylülde" keeps it.
  return a.slice(0, length);
}
