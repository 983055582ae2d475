/**
 * Phrases in use beside those that `Intl` gives, by language (BCP 47 base tag): under a unit and how many of them from now,
 * what means it; `|` separates phrases.
 */
export const MORE_WHEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'day -1': 'the previous day',
    'week -1': 'past week',
    'month -1': 'past month',
    'day 0': 'tonight|earlier today',
    'day -2': 'the day before yesterday|day before yesterday',
    'week -2': 'a fortnight ago',
  },
  fr: {
    'year -1': 'l’année dernière|l’année passée|l’an dernier|année dernière|an passé',
    'month -1': 'le mois passé|mois dernier',
    'week -1': 'semaine dernière|semaine passée',
  },
  de: {
    'year -1':
      'vorigen Jahres|vergangenen Jahres|letzten Jahres|Vorjahres|vergangenes Jahr|vergangenen Jahr|letzten Jahr',
    'week -1': 'vergangene Woche|vergangener Woche|vergangenen Woche|letzter Woche|letzten Woche',
    'month -1': 'vergangenen Monat|vergangenen Monats|letzten Monats',
    'week 0': 'dieser Woche',
    'month 0': 'diesem Monat',
    'year 0': 'diesem Jahr',
  },
  es: {
    'year -1': 'año anterior|pasado año|año pasado',
    'week -1': 'semana pasada',
    'month -1': 'mes pasado|pasado mes',
  },
  it: {
    'year -1': 'dello scorso anno|dell’anno scorso|l’anno scorso|scorso anno|anno scorso',
    'week -1': 'scorsa settimana',
    'month -1': 'scorso mese',
  },
  pt: {
    'year -1': 'ano passado|ano anterior|passado ano',
    'week -1': 'passada semana|última semana',
  },
  nl: {
    'year -1': 'vorig jaar|afgelopen jaar',
    'week -1': 'afgelopen week',
    'month -1': 'afgelopen maand',
  },
  sv: {
    'year -1': 'i fjol|förra året|fjolårets',
    'week -1': 'förra veckan',
    'day -1': 'igår',
    'day 0': 'idag',
  },
  da: {
    'year -1': 'sidste år|i fjor',
    'day -1': 'igår',
    'day 0': 'idag',
    'week -1': 'forrige uge',
    'month -1': 'forrige måned',
  },
  no: {
    'year -1': 'i fjor|fjoråret|forrige år',
    'week -1': 'forrige uke|i forrige uke',
    'month -1': 'forrige måned',
  },
  pl: {
    'year -1': 'ubiegłego roku|zeszłego roku|zeszłym roku|ubiegłym roku',
    'week -1': 'w ubiegłym tygodniu',
    'month -1': 'ubiegłym miesiącu|ubiegłego miesiąca|zeszłego miesiąca',
    'day 0': 'dziś',
  },
  cs: {
    'year -1': 'loňského roku|minulého roku|loňském roce|minulém roce|loni',
    'month -1': 'minulého měsíce|minulém měsíci',
    'week -1': 'minulém týdnu',
  },
  hr: {
    'year -1': 'prošle godine|lani|prošlu godinu',
    'day -1': 'jučer',
    'week -1': 'prošlog tjedna|prošle sedmice',
    'month -1': 'prošlog mjeseca',
  },
  ro: {
    'year -1': 'anul trecut|anului trecut|anul precedent',
    'day -1': 'ieri',
    'day 0': 'astăzi',
    'week -1': 'săptămâna trecută',
  },
  hu: {
    'year -1': 'múlt évben|múlt év|tavaly',
    'week -1': 'múlt héten|a múlt héten|előző héten',
    'month -1': 'múlt hónapban',
  },
  ru: {
    'year -1': 'прошлый год|минувшего года|прошлом году|прошлого года',
    'week -1': 'прошлую неделю|прошлой неделе|минувшей неделе',
    'month -1': 'прошлом месяце',
  },
  uk: {
    'year -1': 'минулого року|минулому році|торік',
    'month -1': 'минулому місяці',
    'week -1': 'минулому тижні',
  },
  bg: {
    'year -1': 'миналата година|изминалата година',
    'week -1': 'миналата седмица',
    'month -1': 'миналия месец',
  },
  el: {
    'year -1': 'πέρυσι|πέρσι|του περασμένου έτους|του προηγούμενου έτους',
    'week -1': 'την περασμένη εβδομάδα|περασμένη εβδομάδα',
    'month -1': 'τον περασμένο μήνα|περασμένο μήνα|τον προηγούμενο μήνα',
    'day -1': 'χτες',
  },
  tr: {
    'year -1': 'geçen yıl|geçen yılın|geçtiğimiz yıl|geçtiğimiz yılın|geçen sene',
    'week -1': 'geçtiğimiz hafta',
    'month -1': 'geçtiğimiz ay',
  },
  ar: {
    'year -1': 'العام الماضي',
    'day -2': 'أمس الأول|قبل يومين',
    'week -1': 'الأسبوع المنصرم|قبل أسبوع',
    'month -1': 'الشهر المنصرم|قبل شهر',
    'year 0': 'العام الجاري',
    'month 0': 'الشهر الجاري',
    'week -2': 'قبل أسبوعين',
    'month -2': 'قبل شهرين',
    'year -2': 'قبل عامين',
  },
  he: {
    'year -1': 'אשתקד|בשנה החולפת|בשנה שעברה',
    'week -1': 'בשבוע שעבר|לפני שבוע',
    'month -1': 'בחודש שעבר|לפני חודש',
    'day -1': 'אמש',
    'day -2': 'לפני יומיים|שלשום',
    'week -2': 'לפני שבועיים',
    'month -2': 'לפני חודשיים',
    'year -2': 'לפני שנתיים',
  },
  fa: {
    'year -1': 'سال گذشته|پارسال|سال پیش',
    'week -1': 'هفته گذشته',
    'year 0': 'سال جاری',
    'month 0': 'ماه جاری',
  },
  hi: {
    'year -1': 'पिछले वर्ष|बीते साल|बीते वर्ष|गत वर्ष|पिछले साल',
    'week -1': 'पिछले सप्ताह|पिछले हफ्ते',
    'month -1': 'पिछले महीने',
  },
  ur: {
    'year -1': 'گزشتہ سال|پچھلے سال|گزشتہ برس|پچھلے برس',
    'month -1': 'گزشتہ ماہ|گزشتہ مہینے|پچھلے ماہ|پچھلے مہینے',
    'week -1': 'گزشتہ ہفتے|پچھلے ہفتے',
    'day -1': 'گزشتہ روز',
    'year 0': 'رواں سال',
    'month 0': 'رواں ماہ',
  },
  id: {
    'year -1': 'tahun lalu|tahun silam',
    'week -1': 'pekan lalu',
  },
  ms: {
    'year -1': 'tahun lalu|tahun lepas',
    'day -1': 'semalam',
    'week -1': 'minggu lepas',
    'month -1': 'bulan lepas',
  },
  ja: {
    'year -1': '昨年|去年',
    'week -1': '先週',
    'day 0': '本日',
  },
  ko: {
    'year -1': '작년|지난 해|지난해',
    'week -1': '지난 주',
    'month -1': '지난 달',
    'day 0': '오늘',
  },
  zh: {
    'year -1': '去年',
    'day -1': '昨日',
    'day 0': '今日',
    'week -1': '上週',
    'week 0': '本週',
    'month -1': '上個月|上月',
  },
  bn: {
    'year -1': 'গত বছর|গত বছরের',
    'month -1': 'গত মাসে',
    'week -1': 'গত সপ্তাহে',
    'day -1': 'গতকাল',
  },
  et: {
    'week -1': 'eelmisel nädalal',
    'month -1': 'eelmisel kuul',
    'year -1': 'eelmisel aastal|mullu',
  },
  sq: {
    'year -1': 'vitit të kaluar|vitin e kaluar',
    'week -1': 'javën e kaluar',
    'month -1': 'muajin e kaluar',
  },
  th: {
    'year -1': 'ปีที่แล้ว|ปีก่อน|ปีกลาย',
    'day -1': 'เมื่อวานนี้',
    'week -1': 'สัปดาห์ก่อน',
    'month -1': 'เดือนก่อน',
  },
  sk: {
    'year -1': 'minulého roka|vlani|vlaňajšieho roka|minulom roku',
  },
  sr: {
    'year -1': 'prošle godine|прошле године|лане',
  },
  sl: {
    'year -1': 'lani|lanskega leta|prejšnje leto',
  },
  fi: {
    'year -1': 'viime vuonna|viime vuoden',
  },
  vi: {
    'year -1': 'năm ngoái|năm trước|năm vừa qua',
  },
  lt: {
    'year -1': 'praėjusiais metais|pernai',
  },
  lv: {
    'year -1': 'pagājušajā gadā|pērn',
  },
};
