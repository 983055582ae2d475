import type { NumberTable } from '../table';

/** Endings of the other cases of the numbers from four to nine. */
const CASES = ['ems', 'oms', 'ais', 'omis'];

const inflected = (stem: string): string => CASES.map((ending) => stem + ending).join('|');

export const lt = (): NumberTable => ({
  decimal: ',',
  ones: 'nulis vienas/viena/vieno/vieną du/dvi/dviejų/dviem/dveji/dvejus/dvejų/dvejiems trys/tris/trijų/trims/treji/trejus/trejų keturi/keturis/keturių/keturios/keturias/ketveri/ketverius/ketverių penki/penkis/penkių/penkios/penkias/penkeri/penkerius/penkerių šeši/šešis/šešių/šešios/šešias/šešeri/šešerius septyni/septynis/septynių/septynios/septynias aštuoni/aštuonis/aštuonių/aštuonios/aštuonias devyni/devynis/devynių/devynios/devynias dešimt/dešimties vienuolika/vienuolikos dvylika/dvylikos trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika devyniolika',
  tens: 'dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt',
  scale: {
    '100': 'šimtas|šimtai|šimtų|šimtus|šimto|šimtą|šimtui',
    '1e3': 'tūkstantis|tūkstančiai|tūkstančių|tūkstančius|tūkstančio|tūkst|tūkstančiui|tūkstantį',
    '1e6': 'milijonas|milijonai|milijonų|milijonus|milijono|mln|milijonu|milijonui|milijonais',
    '1e9': 'milijardas|milijardai|milijardų|mlrd|milijardo|milijardus',
    '1e12': 'trilijonas|trilijonų',
  },
  vague: {
    '10': 'dešimtys|dešimčių|dešimtis|keliasdešimt|keliasdešimties',
    '100': 'šimtai|šimtų|šimtus',
    '1e3': 'tūkstančiai|tūkstančių|tūkstančius',
    '1e6': 'milijonai|milijonų|milijonus',
    '1e9': 'milijardai|milijardų',
  },
  rounded: { '12': 'tuzinas' },
  several: 'keli|kelis|kelių|kelios|keletas|keliolika|daug',
  half: 'pusė|pusės|pusę',
  shares: {
    '1/2': 'pusė|pusę|pusės',
    '1/3': 'trečdalis|trečdalį|trečdalio',
    '2/3': 'du trečdaliai|du trečdalius',
    '1/4': 'ketvirtadalis|ketvirtadalį|ketvirtadalio',
    '3/4': 'trys ketvirtadaliai|tris ketvirtadalius',
    '1/5': 'penktadalis|penktadalį|penktadalio',
    '1/10': 'dešimtadalis|dešimtadalį',
  },
  each: {
    '1/2': 'kas antras|kas antra',
    '1/3': 'kas trečias|kas trečia',
    '1/4': 'kas ketvirtas|kas ketvirta',
    '1/5': 'kas penktas|kas penkta',
    '1/10': 'kas dešimtas|kas dešimta',
  },
  outOf: 'iš',
  and: 'ir',
  between: 'tarp|nuo',
  to: 'iki',
  about:
    'apie|maždaug|beveik|apytiksliai|arti|vidutiniškai|kone|netoli|apytikriai|bemaž|šiek tiek mažiau nei|kiek mažiau nei|maždaug apie|vos ne|siekia beveik',
  atLeast:
    'daugiau kaip|daugiau nei|mažiausiai|bent|per|virš|ne mažiau kaip|ne mažiau nei|viršija|viršijo|bent jau|viršijantis|viršijusi|viršijęs|viršys|viršijant|viršyti|perkopė|perkopia|peržengė|gerokai daugiau nei|kur kas daugiau nei|daug daugiau nei|kiek daugiau nei|šiek tiek daugiau nei|gerokai virš|ilgiau nei|ilgiau kaip|daugiau negu|ne mažiau negu|minimaliai|mažų mažiausiai',
  atMost:
    'iki|ne daugiau kaip|ne daugiau nei|daugiausia|mažiau nei|mažiau kaip|iki pat|daugiausiai|nė|net ne|vos|vargiai|neviršija|neviršijo|neviršys|nesiekia|nesiekė|gerokai mažiau nei|kur kas mažiau nei|mažiau negu|ne daugiau negu|ne ilgiau kaip|ne ilgiau nei|iki maždaug|maksimaliai',
  aboutAfter: 'maždaug',
  atLeastAfter: 'ar daugiau|ir daugiau',
  atMostAfter: 'ar mažiau',
  units: {
    MB: 'megabait*',
    GB: 'gigabait*',
    TB: 'terabait*',
    PB: 'petabait*',
    minutes: 'minutė|minutės|minučių|minutes|minuč*|minut*',
    hours: 'valanda|valandos|valandų|valandas|val|valandą|valandai|valand*',
    days: 'diena|dienos|dienų|dienas|para|paras|parų|dieną|dienai|parą|dienoms|dienomis',
    weeks: 'savaitė|savaitės|savaičių|savaites|savaitę|savaitei|savaitėms|savait*|savaič*',
    months: 'mėnuo|mėnesiai|mėnesių|mėnesius|mėn|mėnesio|mėnesį|mėnesiui|mėnes*',
    years: 'metai|metų|metus|metams',
    calls: 'skambutis|skambučiai|skambučių|skambučius|pokalbių|telefono pokalbių|telefono skambučių',
    people:
      'žmogus|žmonės|žmonių|žmones|asmuo|asmenys|asmenų|asmenis|darbuotoj*|palestiniečių|palestiniečiai|izraeliečių|protestuotoj*|aktyvist*|kari*|karinink*|civilių|vyrų|moterų|vaikų|žuvusiųjų|aukų|sužeistųjų|lankytoj*|inžinier*|žurnalist*|student*|gyventoj*|akcinink*|nari*|dalyvi*|pabėgėli*|piliečių|įkaitų|kalini*|parlamentar*|ekspert*|vartotoj*|klient*|akcininkas|rinkėj*|suaugusi*|jaunuoli*|mokytoj*|mokini*|gydytoj*|savanori*|streikuotoj*|liudytoj*|vadov*|investuotoj*|apklaustųjų|keleivi*|rėmėj*|programuotoj*|demonstrant*|policinink*|žmogaus|vyr*|moter*|sulaikyt*|kolegos|kolegų|kaimyn*|teisinink*|advokat*|teisėj*|tyrėj*|mokslinink*|diplomat*|ministr*|įtariam*|mergait*|berniuk*|karin*|kareiv*|palestinieč*|izraelieč*|žmon*|vaik*|auk*|žuvus*|sužeist*',
    percent: 'procentas|procentai|procentų|procentus|proc|procent*',
    usd: 'doleris|doleriai|dolerių|dolerius|jav dolerių|usd|doleri*',
    eur: 'euras|eurai|eurų|eurus|eur|eurais|euro',
    other:
      'frankų|kronų|procentinių punktų|punktų|kilometr*|metrų|metrai|mylių|hektar*|tonų|tonos|kilogram*|gramų|litrų|laipsnių|gigabit*|megavat*|sekund*|kartų|kartus|amžių|barelių',
    decades: 'dešimtmečių',
  },
  perHour: 'per valandą|kas valandą|kiekvieną valandą',
  perDay: 'per dieną|kasdien|kiekvieną dieną|per parą',
  not: 'ne|nėra|niekada',
  asides: 'jau|dabar|ribą|slenkstį|dar|iš viso|net|tik',
  numbers: {
    '9': `devynias|devynios|${inflected('devyni')}`,
    '8': `aštuonias|aštuonios|${inflected('aštuoni')}`,
    '7': `septynias|septynios|${inflected('septyni')}`,
    '6': `šešias|šešios|${inflected('šeši')}`,
    '5': `penkias|penkios|penketas|${inflected('penki')}`,
    '4': `keturias|${inflected('keturi')}`,
    '1.5': 'pusantro|pusantros|pusantrų',
    '10': 'dešimties',
    '500000': 'pusė milijono|pusmilijonis|pusę milijono',
    '250000': 'ketvirtis milijono|ketvirtį milijono|ketvirčio milijono',
  },
  spans: {
    '1 months': 'vieną mėnesį|ištisą mėnesį|visą mėnesį|mėnesio trukmės|vieno mėnesio',
    '1 weeks': 'vieną savaitę|ištisą savaitę|vienos savaitės',
    '1 years': 'vienus metus|ištisus metus|vienų metų',
    '0.5 years': 'pusę metų',
    '0.5 hours': 'pusvalandį|pusę valandos',
    '1.5 hours': 'pusantros valandos',
  },
  later: 'vėliau|anksčiau|prieš|po|atgal',
  clock: '|apie',
  leadAtLeast: 'viršij*',
  labels:
    'puslapis|puslapyje|p|straipsnis|straipsnio|skyrius|dalis|pastaba|lentelė|padalinys|padalinio|dalinys|dalinio|unit|divizija|brigada|batalionas|numeris|nr|kambarys|salė|pastatas|kelias|kanalas|skrydis|autobusas|traukinys|linija|vartai|rezoliucija|versija|dokumentas|priedas|įstatymas|etapas|sezonas|lygis|klasė|modelis|tipas|zona|aukštas|punktas|protokolas|direktyva|telefonas|tel|kodas|metai|dažnis|kabinete|kambaryje|vieta|eilė|byla|psalmė|turas|windows|gpt|covid|boeing|airbus|gatvė|straipsnyje|punkte|kanale|kanalu|reisas',
  notBefore:
    'm|metais|metų amžiaus|mečiai|metis|val ryto|ieji|asis|oji|ųjų|aisiais|kabinetas|kabinete|straipsnis|straipsnio|aukšte|aukštas|kambarys|kambaryje|punktas|numeris|dalinys|padalinys|klasė|val vakaro|val popiet|valandą|val',
  partitive: 'iš|iš šių',
  articles: 'šių|tų|savo|jų',
  andHalf: 'su puse',
});
