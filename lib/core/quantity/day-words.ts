/** Ordinals for the days of a month, first to thirty-first, `/` between forms; a final `*` stands for any ending. */
const ORDINALS: Readonly<Record<string, string>> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  de: 'erste* zweite* dritte* vierte* fünfte* sechste* siebte*/siebente* achte* neunte* zehnte* elfte* zwölfte* dreizehnte* vierzehnte* fünfzehnte* sechzehnte* siebzehnte* achtzehnte* neunzehnte* zwanzigste* einundzwanzigste* zweiundzwanzigste* dreiundzwanzigste* vierundzwanzigste* fünfundzwanzigste* sechsundzwanzigste* siebenundzwanzigste* achtundzwanzigste* neunundzwanzigste* dreißigste* einunddreißigste*',
  sv: 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte/tolvte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta',
  da: 'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte',
  no: 'første andre tredje fjerde femte sjette sjuende/syvende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende/tyvende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste',
  fi: 'ensimmäi* toinen/toisena kolmas/kolmantena neljäs/neljäntenä viides/viidentenä kuudes/kuudentena seitsemäs/seitsemäntenä kahdeksas/kahdeksantena yhdeksäs/yhdeksäntenä kymmenes/kymmenentenä yhdestoista kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista kahdeskymmenes kahdeskymmenesensimmäinen kahdeskymmenestoinen kahdeskymmeneskolmas kahdeskymmenesneljäs kahdeskymmenesviides kahdeskymmeneskuudes kahdeskymmenesseitsemäs kahdeskymmeneskahdeksas kahdeskymmenesyhdeksäs kolmaskymmenes kolmaskymmenesensimmäinen',
  pl: 'pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego dwudziestego+pierwszego dwudziestego+drugiego dwudziestego+trzeciego dwudziestego+czwartego dwudziestego+piątego dwudziestego+szóstego dwudziestego+siódmego dwudziestego+ósmego dwudziestego+dziewiątego trzydziestego trzydziestego+pierwszego',
  cs: 'prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého jedenáctého dvanáctého třináctého čtrnáctého patnáctého šestnáctého sedmnáctého osmnáctého devatenáctého dvacátého dvacátého+prvního/jednadvacátého dvacátého+druhého/dvaadvacátého dvacátého+třetího/třiadvacátého dvacátého+čtvrtého/čtyřiadvacátého dvacátého+pátého/pětadvacátého dvacátého+šestého/šestadvacátého dvacátého+sedmého/sedmadvacátého dvacátého+osmého/osmadvacátého dvacátého+devátého/devětadvacátého třicátého třicátého+prvního/jednatřicátého',
  sk: 'prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho desiateho jedenásteho dvanásteho trinásteho štrnásteho pätnásteho šestnásteho sedemnásteho osemnásteho devätnásteho dvadsiateho dvadsiateho+prvého dvadsiateho+druhého dvadsiateho+tretieho dvadsiateho+štvrtého dvadsiateho+piateho dvadsiateho+šiesteho dvadsiateho+siedmeho dvadsiateho+ôsmeho dvadsiateho+deviateho tridsiateho tridsiateho+prvého',
  hr: 'prvog/prvoga drugog/drugoga trećeg/trećega četvrtog/četvrtoga petog/petoga šestog/šestoga sedmog/sedmoga osmog/osmoga devetog/devetoga desetog/desetoga jedanaestog dvanaestog trinaestog četrnaestog petnaestog šesnaestog sedamnaestog osamnaestog devetnaestog dvadesetog dvadeset+prvog dvadeset+drugog dvadeset+trećeg dvadeset+četvrtog dvadeset+petog dvadeset+šestog dvadeset+sedmog dvadeset+osmog dvadeset+devetog tridesetog trideset+prvog',
  sl: 'prvega drugega tretjega četrtega petega šestega sedmega osmega devetega desetega enajstega dvanajstega trinajstega štirinajstega petnajstega šestnajstega sedemnajstega osemnajstega devetnajstega dvajsetega enaindvajsetega dvaindvajsetega triindvajsetega štiriindvajsetega petindvajsetega šestindvajsetega sedemindvajsetega osemindvajsetega devetindvajsetega tridesetega enaintridesetega',
  hu: 'elsej* második* harmadik* negyedik* ötödik* hatodik* hetedik* nyolcadik* kilencedik* tizedik* tizenegyedik* tizenkettedik* tizenharmadik* tizennegyedik* tizenötödik* tizenhatodik* tizenhetedik* tizennyolcadik* tizenkilencedik* huszadik* huszonegyedik* huszonkettedik* huszonharmadik* huszonnegyedik* huszonötödik* huszonhatodik* huszonhetedik* huszonnyolcadik* huszonkilencedik* harmincadik* harmincegyedik*',
  ru: 'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого двадцать+первого двадцать+второго двадцать+третьего двадцать+четвертого двадцать+пятого двадцать+шестого двадцать+седьмого двадцать+восьмого двадцать+девятого тридцатого тридцать+первого',
  uk: 'першого другого третього четвертого п’ятого шостого сьомого восьмого дев’ятого десятого одинадцятого дванадцятого тринадцятого чотирнадцятого п’ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев’ятнадцятого двадцятого двадцять+першого двадцять+другого двадцять+третього двадцять+четвертого двадцять+п’ятого двадцять+шостого двадцять+сьомого двадцять+восьмого двадцять+дев’ятого тридцятого тридцять+першого',
  bg: 'първи втори трети четвърти пети шести седми осми девети десети единадесети/единайсети дванадесети/дванайсети тринадесети четиринадесети петнадесети шестнадесети седемнадесети осемнадесети деветнадесети двадесети двадесет+и+първи двадесет+и+втори двадесет+и+трети двадесет+и+четвърти двадесет+и+пети двадесет+и+шести двадесет+и+седми двадесет+и+осми двадесет+и+девети тридесети тридесет+и+първи',
  ar: 'أول/الأول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي+عشر ثاني+عشر ثالث+عشر رابع+عشر خامس+عشر سادس+عشر سابع+عشر ثامن+عشر تاسع+عشر عشرين حادي+و+ال+عشرين ثاني+و+ال+عشرين ثالث+و+ال+عشرين رابع+و+ال+عشرين خامس+و+ال+عشرين سادس+و+ال+عشرين سابع+و+ال+عشرين ثامن+و+ال+عشرين تاسع+و+ال+عشرين ثلاثين حادي+و+ال+ثلاثين',
  fa: 'یکم/اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم بیست+و+یکم بیست+و+دوم بیست+و+سوم بیست+و+چهارم بیست+و+پنجم بیست+و+ششم بیست+و+هفتم بیست+و+هشتم بیست+و+نهم سی+ام سی+و+یکم',
  fr: 'premier',
  es: 'primero',
  pt: 'primeiro',
  it: 'primo',
  ro: 'întâi',
  el: 'πρώτη',
};

/** Languages that name the days of a month by plain numbers in words: "le six août", "בשישה באוגוסט". */
export const CARDINAL_DAYS: ReadonlySet<string> = new Set(
  'fr es ca gl it pt ro nl el he hi ur bn id ms vi sq'.split(' '),
);

/** Ordinal words of a language (BCP 47 base tag) that a day of the month goes by, each with its day. */
export function dayWords(language: string): [word: string, day: number][] {
  const list = ORDINALS[language === 'sr' || language === 'bs' ? 'hr' : language === 'mk' ? 'bg' : language];
  return (list?.split(' ') ?? []).flatMap((forms, index) =>
    forms.split('/').map((form): [string, number] => [form.replaceAll('+', ' '), index + 1]),
  );
}
