import type { NumberTable } from '../table';

export const hu: NumberTable = {
  decimal: ',',
  ones: 'nulla egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
  tens: 'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
  numbers: { '1.5': 'másfél', '20': 'huszon', '10': 'tizen' },
  scale: {
    '100': 'száz',
    '1e3': 'ezer',
    '1e6': 'millió|milliós|millióval|mio',
    '1e9': 'milliárd|milliárdos|mrd',
    '1e12': 'billió',
  },
  compound: true,
  vague: {
    '10': 'tucatnyi|tucatjával|tíznyi',
    '100': 'százak|százával|több száz',
    '1e3': 'ezrek|ezrével|ezernyi|több ezer',
    '1e4': 'tízezrek|tízezrével|tízezernyi|több tízezer',
    '1e5': 'százezrek|százezrével|százezernyi|több százezer',
    '1e6': 'milliók|milliószámra|milliónyi|több millió',
    '1e9': 'milliárdnyi',
  },
  rounded: { '12': 'tucat' },
  several: 'több|néhány|pár|számos|sok',
  half: 'fél',
  shares: {
    '1/2': 'a fele|fele|felét|a felét',
    '1/3': 'harmada|harmadát|egyharmada|egyharmadát|egyharmad',
    '2/3': 'kétharmada|kétharmadát|kétharmad',
    '1/4': 'negyede|negyedét|egynegyede|egynegyed',
    '3/4': 'háromnegyede|háromnegyedét|háromnegyed',
    '1/5': 'ötöde|ötödét|egyötöde',
    '4/5': 'négyötöde',
    '1/10': 'tizede|tizedét',
  },
  outOf: 'ből|ból',
  and: 'és',
  between: '',
  to: 'vagy|től|tól',
  about:
    'mintegy|körülbelül|kb|nagyjából|közel|csaknem|majdnem|közelítőleg|hozzávetőleg|becslések szerint|becsült|úgy|szinte|megközelítőleg|átlagosan|durván',
  atLeast:
    'több mint|legalább|minimum|minimálisan|nem kevesebb mint|meghaladja a|meghaladja az|meghaladta a|meghaladta az|bő|jó|minimálisan|meghaladó|túllépte a|nagyobb mint',
  atMost: 'akár|legfeljebb|maximum|maximálisan|kevesebb mint|nem több mint|legföljebb|kisebb mint|max',
  aboutAfter: 'körül|körüli|körülbelül|körülire',
  atLeastAfter:
    'feletti|fölötti|felett|fölött|nál több|nél több|több|tovább|hosszabb|vagy több|fölé|fölöttire',
  atMostAfter: 'alatti|alatt|nál kevesebb|nél kevesebb|ig|vagy kevesebb|nál nem több',
  units: {
    kB: 'kilobájt*|kilobyte*',
    MB: 'megabájt*|megabyte*',
    GB: 'gigabájt*|gigabyte*',
    TB: 'terabájt*|terabyte*|terrabájt*|terrabyte*',
    PB: 'petabájt*|petabyte*',
    EB: 'exabájt*|exabyte*',
    minutes: 'perc|percet|percnyi|perces',
    hours: 'óra|óránál|órát|órányi|órás|órának|órája|órával',
    days: 'nap|napnál|napot|napig|napos|napja|napon|napon át',
    weeks: 'hét|hétnél|hetet|hétig|hetes|hetek',
    months: 'hónap|hónapnál|hónapot|hónapig|hónapos',
    years: 'év|évnél|évet|évig|éves|évre',
    calls:
      'hívás|hívást|hívások|telefonhívás|telefonhívást|beszélgetés|beszélgetést|telefonbeszélgetés|telefonbeszélgetést|hívásnak',
    people:
      'személy|személyt|ember|embert|fő|főt|fős|alkalmazott|alkalmazottat|alkalmazottját|dolgozó|dolgozót|dolgozóját|munkavállaló*|munkatárs*|palesztin*|izraeli*|amerikai|ukrán|tüntető*|aktivist*|katona|katonát|katonája|tiszt|tisztet|civil|civilt|férfi|férfit|nő|nőt|gyermek|gyerek|gyereket|halott|halottja|halálos|áldozat|áldozatot|sebesült|látogató*|mérnök*|újságíró*|diák*|hallgató*|lakos*|részvényes*|tag|tagot|tagja|résztvevő*|menekült*|állampolgár*|túsz|túszt|fogoly|képviselő*|szakértő*|elemző*|ügynök|felhasználó*|ügyfél|aláíró*|letartóztatott|szavazó*|család*|beteg|utas|utast|néző*|rendőr*|tartalékos*',
    percent: 'százalék|százaléka|százalékát|százalékot|százalékos|százalékára|száz',
    usd: 'dollár|dollárt|dolláros|dollárba|amerikai dollár|usd',
    eur: 'euró|eurót|eurós|euróba|eur',
    other:
      'font|fontot|sékel|jen|jüan|rúpia|rubel|frank|korona|forint|forintot|forintos|ft|százalékpont*|pont|pontot|kilométer*|méter|métert|méteres|mérföld*|hektár*|tonna|tonnát|kilogramm*|kiló|kilót|gramm*|liter*|fok|fokot|gigabit*|megabit*|gigawatt*|megawatt*|kilowatt*|watt|másodperc*|szor|szer|ször|évtized*|évszázad*|hordó|négyzet*',
  },
  perHour: 'óránként|óránkénti|minden órában|egy óra alatt|per óra|óránként akár',
  perDay: 'naponta|napi|minden nap|egy nap alatt|naponkénti',
  labels:
    'oldal|cikk|cikkely|fejezet|bekezdés|jegyzet|ábra|táblázat|egység|alakulat|unit|hadosztály|dandár|zászlóalj|szám|szoba|terem|épület|út|csatorna|járat|busz|vonat|vonal|vágány|kapu|kikötő|határozat|verzió|dokumentum|melléklet|törvény|szabály|lépés|fázis|rész|kötet|epizód|évad|szint|osztály|modell|típus|zóna|emelet|pont|jegyzőkönyv|irányelv|rendelet|top|csoport|méret|telefon|tel|kód|kérdés|hely|windows',
  notBefore:
    'es egység|as egység|es alakulat|as alakulat|es számú|as számú|ös egység|ás egység|es|as|os|ös|ás|ban|ben|án|én|jén|i|évi|évben|oldal|oldalán|oldalon|cikk|cikke|cikkely|fejezet|bekezdés|éves korában|bites|szorosa|kor|órakor',
  partitive: 'ebből',
  articles: 'a|az|ezek|egy|azok',
};
