import type { NumberTable } from '../table';

export const hu = (): NumberTable => ({
  decimal: ',',
  ones: 'nulla egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
  tens: 'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
  numbers: { '1.5': 'másfél', '20': 'huszon', '10': 'tizen' },
  scale: {
    '100': 'száz|százat|százra',
    '1e3': 'ezer|ezret|ezerre|ezren|ezernél|ezernyi',
    '1e6': 'millió|milliós|millióval|mio|milliót|millióra|millióan|milliónál|milliónyi|milliója|millióig',
    '1e9': 'milliárd|milliárdos|mrd|milliárdot|milliárdra|milliárdnál|milliárdnyi',
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
    '1/4': 'negyede|negyedét|egynegyede|egynegyed|negyedének',
    '3/4': 'háromnegyede|háromnegyedét|háromnegyed',
    '1/5': 'ötöde|ötödét|egyötöde',
    '4/5': 'négyötöde',
    '1/10': 'tizede|tizedét',
  },
  each: {
    '1/2': 'minden második',
    '1/3': 'minden harmadik',
    '1/4': 'minden negyedik',
    '1/5': 'minden ötödik',
    '1/10': 'minden tizedik',
  },
  outOf: 'ből|ból',
  and: 'és',
  between: '',
  to: 'vagy|től|tól',
  about:
    'mintegy|körülbelül|kb|nagyjából|közel|csaknem|majdnem|közelítőleg|hozzávetőleg|becslések szerint|becsült|úgy|szinte|megközelítőleg|átlagosan|durván|majd|alig kevesebb mint|valamivel kevesebb mint|nagyjából úgy|súrolja a|súrolta a|megközelíti a|megközelítette a|megközelíti az|megközelítette az|hozzávetőlegesen|kerekítve|becsülten|cirka',
  atLeast:
    'több mint|legalább|minimum|minimálisan|nem kevesebb mint|meghaladja a|meghaladja az|meghaladta a|meghaladta az|bő|jó|minimálisan|meghaladó|túllépte a|nagyobb mint|meghaladja|meghaladta|meghaladná|meghaladják|meghaladták|túllépi a|túllépi az|túllépte az|átlépte a|átlépte az|átlépi a|jóval több mint|sokkal több mint|jócskán több mint|valamivel több mint|kicsivel több mint|nem kevesebb|lényegesen több mint|hosszabb mint|felülmúlja a|felülmúlta a|bőven több mint',
  atMost:
    'akár|legfeljebb|maximum|maximálisan|kevesebb mint|nem több mint|legföljebb|kisebb mint|max|alig|alig több mint|nem haladja meg a|nem haladta meg a|nem haladja meg az|nem haladta meg az|nem éri el a|nem érte el a|jóval kevesebb mint|sokkal kevesebb mint|nem hosszabb mint|rövidebb mint',
  aboutAfter: 'körül|körüli|körülbelül|körülire|táján|tájékán|plusz mínusz|környékén',
  atLeastAfter:
    'feletti|fölötti|felett|fölött|nál több|nél több|több|tovább|hosszabb|vagy több|fölé|fölöttire|meghaladó|nál is több|nél is több|nál hosszabb|nél hosszabb|nál nagyobb|nél nagyobb|és több|és fölötte|pluszban',
  atMostAfter:
    'alatti|alatt|nál kevesebb|nél kevesebb|ig|vagy kevesebb|nál nem több|nál rövidebb|nél rövidebb|nál kisebb|nél kisebb|sem|nél nem több',
  units: {
    kB: 'kilobájt*|kilobyte*',
    MB: 'megabájt*|megabyte*',
    GB: 'gigabájt*|gigabyte*',
    TB: 'terabájt*|terabyte*|terrabájt*|terrabyte*',
    PB: 'petabájt*|petabyte*',
    EB: 'exabájt*|exabyte*',
    minutes: 'perc|percet|percnyi|perces|percen|percre|percig|perccel|percek|percben',
    hours: 'óra|óránál|órát|órányi|órás|órának|órája|órával|órá*',
    days: 'nap|napnál|napot|napig|napos|napja|napon|napon át|napra|nappal|napnyi|napban|napokon|napjuk|napé*',
    weeks: 'hét|hétnél|hetet|hétig|hetes|hetek|hétre|hétnyi|héttel|hétben|héten|heten|hetekig|hetén',
    months: 'hónap|hónapnál|hónapot|hónapig|hónapos|hónap*',
    years: 'év|évnél|évet|évig|éves|évre|évnyi|évben|évvel|éven|évek|évről',
    calls:
      'hívás|hívást|hívások|telefonhívás|telefonhívást|beszélgetés|beszélgetést|telefonbeszélgetés|telefonbeszélgetést|hívásnak|hívás*|telefonhívás*|beszélgetés*|telefonbeszélgetés*',
    people:
      'személy|személyt|ember|embert|fő|főt|fős|alkalmazott|alkalmazottat|alkalmazottját|dolgozó|dolgozót|dolgozóját|munkavállaló*|munkatárs*|palesztin*|izraeli*|amerikai|ukrán|tüntető*|aktivist*|katona|katonát|katonája|tiszt|tisztet|civil|civilt|férfi|férfit|nő|nőt|gyermek|gyerek|gyereket|halott|halottja|halálos|áldozat|áldozatot|sebesült|látogató*|mérnök*|újságíró*|diák*|hallgató*|lakos*|részvényes*|tag|tagot|tagja|résztvevő*|menekült*|állampolgár*|túsz|túszt|fogoly|képviselő*|szakértő*|elemző*|ügynök|felhasználó*|ügyfél|aláíró*|letartóztatott|szavazó*|család*|beteg|utas|utast|néző*|rendőr*|tartalékos*|választó*|felnőtt*|fiatal*|tanár*|orvos*|önkéntes*|sztrájkoló*|elbocsátott*|tanú*|vezető*|befektető*|megkérdezett*|válaszadó*|támogató*|programozó*|fejlesztő*|munkást|tüntetőt|aktivistát|mérnököt|civilek',
    percent: 'százalék|százaléka|százalékát|százalékot|százalékos|százalékára|száz|százalék*',
    usd: 'dollár|dollárt|dolláros|dollárba|amerikai dollár|usd|dollár*',
    eur: 'euró|eurót|eurós|euróba|eur|euró*',
    other:
      'font|fontot|sékel|jen|jüan|rúpia|rubel|frank|korona|forint|forintot|forintos|ft|százalékpont*|pont|pontot|kilométer*|méter|métert|méteres|mérföld*|hektár*|tonna|tonnát|kilogramm*|kiló|kilót|gramm*|liter*|fok|fokot|gigabit*|megabit*|gigawatt*|megawatt*|kilowatt*|watt|másodperc*|szor|szer|ször|évtized*|évszázad*|hordó|négyzet*',
  },
  perHour: 'óránként|óránkénti|minden órában|egy óra alatt|per óra|óránként akár',
  perDay: 'naponta|napi|minden nap|egy nap alatt|naponkénti',
  not: 'nem|sem|soha|sosem|ne',
  asides: 'már|immár|a|az|összesen|akár|küszöböt|további|újabb|csak|is',
  spans: {
    '1 months':
      'egy hónapig|egy hónapon át|egy hónapos|egy teljes hónapig|egy hónap alatt|egy hónapon belül|egyhónapos',
    '1 weeks': 'egy hétig|egy héten át|egyhetes|egy hetes|egy hét alatt|egy héten belül',
    '1 years': 'egy évig|egy éven át|egyéves|egy éves|egy év alatt|egy éven belül',
    '1 days': 'egy napig|egy napon át|egynapos',
    '1 hours': 'egy óráig|egy órán át|egyórás|egy órás',
    '0.5 years': 'fél évig|fél éven át|féléves|fél éves|fél év',
    '0.5 hours': 'fél óra|fél óráig|félórás|fél órát|félóra',
    '0.25 hours': 'negyedóra|negyedórát|negyed óra',
    '0.75 hours': 'háromnegyed óra',
    '1.5 hours': 'másfél óra|másfél órás|másfél óráig',
    '1.5 months': 'másfél hónapig|másfél hónapos|másfél hónap',
  },
  later: 'később|múlva|után|ezelőtt|előtt|óta|korábban',
  betweenAfter: 'közötti|között|közti|közt',
  labels:
    'oldal|cikk|cikkely|fejezet|bekezdés|jegyzet|ábra|táblázat|egység|alakulat|unit|hadosztály|dandár|zászlóalj|szám|szoba|terem|épület|út|csatorna|járat|busz|vonat|vonal|vágány|kapu|kikötő|határozat|verzió|dokumentum|melléklet|törvény|szabály|lépés|fázis|rész|kötet|epizód|évad|szint|osztály|modell|típus|zóna|emelet|pont|jegyzőkönyv|irányelv|rendelet|top|csoport|méret|telefon|tel|kód|kérdés|hely|windows|frekvencia|frekvencián|iroda|terminál|ülés|sor|ügy|zsoltár|forduló|szakasz|gpt|covid|boeing|airbus|utca|kilométer',
  notBefore:
    'es egység|as egység|es alakulat|as alakulat|es számú|as számú|ös egység|ás egység|es|as|os|ös|ás|ban|ben|án|én|jén|i|évi|évben|oldal|oldalán|oldalon|cikk|cikke|cikkely|fejezet|bekezdés|éves korában|bites|szorosa|kor|órakor|as szoba|es szoba|ös szoba|as csatorna|es csatorna|ös csatorna|es járat|as járat|as terem|es terem|as iroda|es iroda|as út|es út|ös út|as frekvencia|es frekvencia|as busz|es busz|as villamos|es villamos|paragrafus|paragrafusa|cikkelye|emelet|emeleten|as ajtó|es ajtó',
  partitive: 'ebből',
  articles: 'a|az|ezek|egy|azok',
});
