import type { NumberTable } from '../table';

export const pl: NumberTable = {
  decimal: ',',
  ones: 'zero jeden/jedna/jedno/jednego/jednej dwa/dwie/dwóch/dwoje/dwu/dwaj trzy/trzech/trzej/troje cztery/czterech/czterej pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu',
  tens: 'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu',
  hundreds:
    'dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset',
  numbers: { '6': 'pół tuzina', '1.5': 'półtora|półtorej' },
  scale: {
    '100': 'sto|stu',
    '1e3': 'tysiąc*|tysięcy|tys',
    '1e6': 'milion*|mln',
    '1e9': 'miliard*|mld',
    '1e12': 'bilion|biliony|bilionów',
  },
  vague: {
    '10': 'dziesiątki|dziesiątek|dziesiątkami|dziesiątkom|dziesiątkach',
    '12': 'tuziny',
    '100': 'setki|setek|setkom|setkami|setkach',
    '1e3': 'tysiące|tysięcy|tysiącom|tysiącami|tysiącach',
    '1e6': 'miliony|milionów|milionom|milionami|milionach',
    '1e9': 'miliardy|miliardów',
  },
  rounded: { '12': 'tuzin', '15': 'kilkanaście', '10': 'dziesiątka' },
  several: 'kilka|kilku|parę|paru|wiele|wielu|kilkaset razy',
  half: 'pół',
  shares: {
    '1/2': 'połowa|połowę|połowy',
    '1/3': 'jedna trzecia|jedną trzecią|jednej trzeciej',
    '2/3': 'dwie trzecie|dwóch trzecich',
    '1/4': 'jedna czwarta|jedną czwartą|ćwierć',
    '3/4': 'trzy czwarte|trzech czwartych',
    '1/5': 'jedna piąta|jedną piątą',
    '4/5': 'cztery piąte',
    '1/10': 'jedna dziesiąta|jedną dziesiątą',
  },
  outOf: 'na|z',
  and: 'i',
  between: 'między|pomiędzy|od',
  to: 'do|lub|albo|czy',
  about:
    'około|ok|blisko|niemal|prawie|mniej więcej|w przybliżeniu|szacunkowo|jakieś|rzędu|szacowane na|szacowanych na|szacowana na|szacuje się na|bez mała|niespełna|średnio|przeciętnie|w granicach|circa|ca|oszacowane na|tuż poniżej|nieco poniżej|nieco mniej niż|trochę mniej niż',
  atLeast:
    'ponad|co najmniej|przynajmniej|więcej niż|powyżej|nie mniej niż|minimum|min|przekracza|przekraczają|przekroczyła|przekroczyło|przekroczył|przekraczało|przekraczała|grubo ponad|większy niż|najmniej|z górą|przeszło',
  atMost:
    'do|maksymalnie|co najwyżej|najwyżej|mniej niż|poniżej|nie więcej niż|nawet do|nawet|maks|aż do|maksimum|góra|nie przekracza|poniżej|mniejszy niż',
  aboutAfter: 'mniej więcej|w przybliżeniu|średnio',
  atLeastAfter: 'lub więcej|i więcej|albo więcej|co najmniej|z górą|minimum',
  atMostAfter: 'lub mniej|maksymalnie|najwyżej',
  units: {
    kB: 'kilobajt*',
    MB: 'megabajt*',
    GB: 'gigabajt*',
    TB: 'terabajt*|terrabajt*|terabit*',
    PB: 'petabajt*',
    EB: 'eksabajt*',
    minutes: 'minuta|minuty|minut|minutę',
    hours: 'godzina|godziny|godzin|godzinę|godz|godzinach',
    days: 'dzień|dni|dnia|dniach|dób|doby|doba|dniowy|dniowego',
    weeks: 'tydzień|tygodnie|tygodni|tygodnia',
    months: 'miesiąc|miesiące|miesięcy|miesiąca',
    years: 'rok|lata|lat|roku|letni|letniego',
    calls:
      'rozmowa|rozmowy|rozmów|rozmowę|rozmów telefonicznych|połączenie|połączenia|połączeń|połączeń telefonicznych|telefonów|rozmowom|połączeniom',
    people:
      'osoba|osoby|osób|osobę|osobom|ludzi|ludzie|pracownik*|pracowników|zatrudnionych|robotników|palestyńczyk*|izraelczyk*|amerykan*|ukraińc*|demonstrant*|protestując*|aktywist*|żołnierz*|oficer*|cywil*|mężczyzn*|kobiet*|dzieci|dziecka|zabitych|zmarłych|ofiar|ofiary|rannych|odwiedzających|zwiedzających|gości|inżynier*|dziennikarz*|student*|mieszkańc*|akcjonariusz*|członk*|uczestnik*|uchodźc*|obywatel*|zakładnik*|więźni*|posł*|ekspert*|specjalist*|analityk*|agentów|funkcjonariuszy|użytkownik*|klient*|sygnatariuszy|zatrzymanych|wyborców|rodzin|gospodarstw|pacjentów|pasażerów|widzów|policjantów|rezerwistów|programistów|turystów|migrantów',
    percent: 'procent|procenta|procentów|proc',
    usd: 'dolar|dolary|dolarów|dolara|dolarów amerykańskich|usd',
    eur: 'euro|eur',
    other:
      'funt|funtów|szekli|jenów|juanów|rupii|rubli|franków|koron|zł|złotych|złote|złoty|punkty procentowe|punktów procentowych|pkt|punktów|punkty|kilometr*|metr|metry|metrów|mil|mile|hektar*|ton|tony|tona|kilogram*|kilo|gram*|litr*|stopni|gigabit*|megabit*|gigawat*|megawat*|kilowat*|wat|watów|sekund*|razy|raz|dekad*|wiek*|baryłek|km|kg|m',
  },
  perHour: 'na godzinę|w godzinę|w ciągu godziny|co godzinę|za godzinę|godzinowo|na godz|każdej godziny',
  perDay: 'dziennie|na dzień|każdego dnia|codziennie|na dobę|w ciągu dnia|co dzień|w ciągu doby',
  labels:
    'strona|strony|stronie|str|s|artykuł|artykułu|art|paragraf|rozdział|rozdziału|ustęp|ust|przypis|rysunek|tabela|jednostka|jednostki|jednostce|jednostkę|jednostką|oddział|oddziału|jednostka wywiadu wojskowego|unit|dywizja|brygada|batalion|numer|nr|pokój|pokoju|sala|sali|budynek|budynku|droga|drodze|drogi|kanał|lot|autobus|pociąg|linia|linii|tor|peron|brama|bramka|port|porcie|rezolucja|rezolucji|wersja|wersji|dokument|załącznik|ustawa|reguła|krok|faza|część|tom|odcinek|sezon|poziom|klasa|model|typ|strefa|blok|piętro|punkt|protokół|dyrektywa|dyrektywy|top|grupa|grupy|rozmiar|hala|telefon|tel|studio|kod|pytanie|miejsce|rok|roku|w roku|godzina|godzinie|o godz|godz|latach|lata|tvp|tvn',
  notBefore: 'letni|letniego|letnia|letniej|latek|latka|latków|bitowy|krotnie|krotny|r|rok|roku|go|tego',
  partitive: 'z|spośród|z tych|ze',
  articles: 'tych|te|jego|jej|ich|swoich',
  clock: 'o',
};
