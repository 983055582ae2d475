/** Words for the end of a year, before it or after it: "late 2021", "2021年末". Literal beginnings and endings of a phrase. */
export interface LateWords {
  before?: string;
  after?: string;
}

/** By language, phrases parted by `|`. */
export const LATE: Readonly<Record<string, LateWords>> = {
  ar: { before: 'أواخر|اواخر|نهاية|آخر|ختام|أواخر عام|نهاية عام|أواخر سنة|نهاية العام|نهاية سنة' },
  bg: { before: 'края на|края на|краят на|в края на' },
  bn: { after: 'সালের শেষ|-এর শেষ|এর শেষ' },
  cs: {
    before:
      'koncem|konce|konci|konec|závěru|závěrem|konci roku|konce roku|koncem roku|závěru roku|sklonku roku',
  },
  da: { before: 'slutningen af|sidst i|sent i' },
  de: { before: 'Ende|Ende des Jahres|Jahresende|Spätjahr|Ende von' },
  el: { before: 'τέλη|τέλη του|τέλος του|τέλος|τα τέλη του' },
  en: { before: 'late|end of|close of|late in|the last months of' },
  es: {
    before:
      'final de|finales de|fines de|finales del|final del|fines del|finales del año|final del año|últimos meses de',
  },
  et: { after: 'aasta lõp|. aasta lõp' },
  fa: { before: 'اواخر|پایان|اواخر سال|پایان سال|اواخر سال میلادی' },
  fi: { before: 'loppuvuodesta|loppuvuonna', after: 'lopulla|lopussa|loppupuolella' },
  fr: { before: "fin|fin de|la fin de|fin de l’année|fin de l'année" },
  he: { before: 'סוף|בסוף|מסוף|שלהי|בשלהי|סוף שנת|בסוף שנת|שלהי שנת|אחרית' },
  hi: { after: 'के अंत|के आख़िर|के आखिर' },
  ur: { after: 'کے آخر|کے اواخر|کے اختتام' },
  hr: { before: 'krajem|potkraj|pred kraj|krajem godine|kraja|kraju|koncem' },
  sr: { before: 'krajem|potkraj|kraja|kraju|крајем|краја|крају' },
  bs: { before: 'krajem|kraja|kraju' },
  hu: { after: 'végén|vége|végi|év végén|. év végén' },
  id: { before: 'akhir|akhir tahun|penghujung|penghujung tahun' },
  ms: { before: 'akhir|akhir tahun|penghujung|penghujung tahun|hujung' },
  it: { before: 'fine|fine del|la fine del|fine dell’anno|ultimi mesi del|tardo' },
  ja: { after: '年末|年の終わり|年終盤|年の暮れ|年の年末' },
  ko: { after: '년 말|년말|년 연말|년 막바지' },
  lt: { after: 'm. pabaig|metų pabaig|pabaig' },
  lv: { after: 'gada beig|. gada beig|beig' },
  ml: { after: 'അവസാന|ന്റെ അവസാന' },
  nl: { before: 'eind|einde|einde van|laat in|slot van' },
  no: { before: 'slutten av|sent i|sist i' },
  pl: { before: 'koniec|końcu|końca|końcem|końcówce|koniec roku|końcu roku|schyłku' },
  pt: { before: 'final de|fim de|finais de|fins de|final do ano de' },
  ro: {
    before: 'sfârșitul lui|sfârșitul anului|sfârșit de|finalul anului|finalul lui|finalul|sfârșitul|final de',
  },
  ru: { before: 'конце|конца|концу|конец|концом' },
  sk: { before: 'koncom|koncom roka|konca|konci|koniec|závere|konci roka|závere roka|konca roka' },
  sl: { before: 'konec|konca|koncu|konec leta|koncu leta' },
  sq: { before: 'fund të|fundi i|fundin e|fundi të|fund të vitit|fundi i vitit|fundit të vitit' },
  sv: { before: 'slutet av|sent|senhösten' },
  th: { before: 'ปลายปี|สิ้นปี|ช่วงปลายปี' },
  tr: {
    after:
      "sonunda|sonlarında|sonu|yılı sonunda|yılının sonunda|yılının sonlarında|yılı sonlarında|’in sonunda|’in sonlarında|'in sonunda|'in sonlarında",
  },
  uk: { before: 'кінці|кінця|кінець|наприкінці|кінцем' },
  vi: { before: 'cuối năm|cuối' },
  zh: { after: '年底|年末|年年底|年尾' },
};
