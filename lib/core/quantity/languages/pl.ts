import type { NumberTable } from '../table';

export const pl = (): NumberTable => ({
  decimal: ',',
  ones: 'zero jeden/jedna/jedno/jednego/jednej dwa/dwie/dwóch/dwoje/dwu/dwaj trzy/trzech/trzej/troje cztery/czterech/czterej pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu',
  tens: 'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu',
  hundreds:
    'dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset',
  numbers: {
    '6': 'pół tuzina',
    '1.5': 'półtora|półtorej',
    '250000': 'ćwierć miliona',
    '750000': 'trzy czwarte miliona',
    '500': 'pół tysiąca',
  },
  scale: {
    '100': 'sto|stu',
    '1e3': 'tysiąc*|tysięcy|tys',
    '1e6': 'milion*|mln',
    '1e9': 'miliard*|mld',
    '1e12': 'bilion|biliony|bilionów',
  },
  vague: {
    '10': 'dziesiątki|dziesiątek|dziesiątkami|dziesiątkom|dziesiątkach|kilkadziesiąt|kilkudziesięciu',
    '12': 'tuziny',
    '100': 'setki|setek|setkom|setkami|setkach|kilkaset|kilkuset',
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
    '1/4': 'jedna czwarta|jedną czwartą|ćwierć|jednej czwartej',
    '3/4': 'trzy czwarte|trzech czwartych',
    '1/5': 'jedna piąta|jedną piątą|jednej piątej',
    '4/5': 'cztery piąte',
    '1/10': 'jedna dziesiąta|jedną dziesiątą|jednej dziesiątej',
    '2/5': 'dwie piąte',
    '3/5': 'trzy piąte',
  },
  each: {
    '1/2': 'co drugi|co druga|co drugie|co drugiego|co drugą',
    '1/3': 'co trzeci|co trzecia|co trzecie|co trzecią',
    '1/4': 'co czwarty|co czwarta|co czwarte',
    '1/5': 'co piąty|co piąta|co piąte',
    '1/10': 'co dziesiąty|co dziesiąta|co dziesiąte',
  },
  outOf: 'na|z',
  and: 'i',
  between: 'między|pomiędzy|od',
  to: 'do|lub|albo|czy',
  about:
    'około|ok|blisko|niemal|prawie|mniej więcej|w przybliżeniu|szacunkowo|jakieś|rzędu|szacowane na|szacowanych na|szacowana na|szacuje się na|bez mała|niespełna|średnio|przeciętnie|w granicach|circa|ca|oszacowane na|tuż poniżej|nieco poniżej|nieco mniej niż|trochę mniej niż|niemalże|nieomal|jakichś|nie całe|niecałe|niecałych|niecała|niecały|tuż pod|bliski|oscyluje wokół|w okolicach|z grubsza|ocierając się o|sięga niemal|zbliża się do|zbliżył się do|w sumie około|trochę poniżej|plus minus|niepełne|niepełna',
  atLeast:
    'ponad|co najmniej|przynajmniej|więcej niż|powyżej|nie mniej niż|minimum|min|przekracza|przekraczają|przekroczyła|przekroczyło|przekroczył|przekraczało|przekraczała|grubo ponad|większy niż|najmniej|z górą|przeszło|przekroczyły|przekroczyli|przekroczy|przekroczą|przekraczał|przekraczały|przekraczający|przekraczająca|przekraczające|przekraczających|przekraczającej|przekroczyć|przekroczono|przewyższa|przewyższał|przewyższyła|przewyższył|znacznie ponad|dużo ponad|sporo ponad|nieco ponad|grubo powyżej|znacznie powyżej|znacznie więcej niż|o wiele więcej niż|dużo więcej niż|niewiele ponad|nieco więcej niż|trochę ponad|dłużej niż|dobre|dobrych|bez mała ponad|nie mniej jak|licząc co najmniej|pokaźnie ponad|minęło|wyższy niż|od co najmniej',
  atMost:
    'do|maksymalnie|co najwyżej|najwyżej|mniej niż|poniżej|nie więcej niż|nawet do|nawet|maks|aż do|maksimum|góra|nie przekracza|poniżej|mniejszy niż|ledwie|ledwo|ani|nie przekraczał|nie przekraczała|nie przekraczało|nie przekroczył|nie przekroczyła|nie przekroczyło|nie przekroczy|nie przekraczając|grubo poniżej|znacznie poniżej|znacznie mniej niż|dużo mniej niż|o wiele mniej niż|nie dłużej niż|krócej niż|niższy niż|nie wyższy niż|do około|w porywach do|maksymalnie do|najwyżej do|najdalej|nie sięga|nie sięgał|nie sięgała',
  aboutAfter: 'mniej więcej|w przybliżeniu|średnio|z grubsza|plus minus|lub coś koło tego|z okładem',
  atLeastAfter:
    'lub więcej|i więcej|albo więcej|co najmniej|z górą|minimum|z okładem|z hakiem|z nawiązką|i dłużej|lub dłużej|i wyżej|w górę|z górką|albo lepiej',
  atMostAfter: 'lub mniej|maksymalnie|najwyżej|lub krócej|i mniej|maksimum|góra',
  units: {
    kB: 'kilobajt*',
    MB: 'megabajt*',
    GB: 'gigabajt*',
    TB: 'terabajt*|terrabajt*|terabit*',
    PB: 'petabajt*',
    EB: 'eksabajt*',
    minutes: 'minuta|minuty|minut|minutę|minut*',
    hours: 'godzina|godziny|godzin|godzinę|godz|godzinach|godzin*',
    days: 'dzień|dni|dnia|dniach|dób|doby|doba|dniowy|dniowego|dniami|dniom|dobę|dobie|dniówek',
    weeks: 'tydzień|tygodnie|tygodni|tygodnia|tygodni*',
    months: 'miesiąc|miesiące|miesięcy|miesiąca|miesiąc*|miesięc*',
    years: 'rok|lata|lat|roku|letni|letniego|latami|latom|rokiem',
    calls:
      'rozmowa|rozmowy|rozmów|rozmowę|rozmów telefonicznych|połączenie|połączenia|połączeń|połączeń telefonicznych|telefonów|rozmowom|połączeniom|rozmow*|połączen*',
    people:
      'osoba|osoby|osób|osobę|osobom|ludzi|ludzie|pracownik*|pracowników|zatrudnionych|robotników|palestyńczyk*|izraelczyk*|amerykan*|ukraińc*|demonstrant*|protestując*|aktywist*|żołnierz*|oficer*|cywil*|mężczyzn*|kobiet*|dzieci|dziecka|zabitych|zmarłych|ofiar|ofiary|rannych|odwiedzających|zwiedzających|gości|inżynier*|dziennikarz*|student*|mieszkańc*|akcjonariusz*|członk*|uczestnik*|uchodźc*|obywatel*|zakładnik*|więźni*|posł*|ekspert*|specjalist*|analityk*|agentów|funkcjonariuszy|użytkownik*|klient*|sygnatariuszy|zatrzymanych|wyborców|rodzin|gospodarstw|pacjentów|pasażerów|widzów|policjantów|rezerwistów|programistów|turystów|migrantów|wyborc*|dorosł*|młodych|nauczyciel*|uczni*|lekarz*|wolontariusz*|strajkując*|zwolnionych|świadk*|menedżer*|inwestor*|ankietowan*|badanych|pasażer*|zwolennik*|deweloper*|policjant*|aresztowanych|górnik*|kierowc*|palestynek|przesiedlonych|zaginionych',
    percent: 'procent|procenta|procentów|proc|procent*',
    usd: 'dolar|dolary|dolarów|dolara|dolarów amerykańskich|usd|dolar*|dol',
    eur: 'euro|eur',
    other:
      'funt|funtów|szekli|jenów|juanów|rupii|rubli|franków|koron|zł|złotych|złote|złoty|punkty procentowe|punktów procentowych|pkt|punktów|punkty|kilometr*|metr|metry|metrów|mil|mile|hektar*|ton|tony|tona|kilogram*|kilo|gram*|litr*|stopni|gigabit*|megabit*|gigawat*|megawat*|kilowat*|wat|watów|sekund*|razy|raz|wiek*|baryłek|km|kg|m',
    decades: 'dekad*|dziesięciolec*',
  },
  perHour: 'na godzinę|w godzinę|w ciągu godziny|co godzinę|za godzinę|godzinowo|na godz|każdej godziny',
  perDay: 'dziennie|na dzień|każdego dnia|codziennie|na dobę|w ciągu dnia|co dzień|w ciągu doby',
  not: 'nie|nigdy|bez|ani nie',
  asides:
    'już|próg|barierę|granicę|poziom|liczbę|wartość|nawet|aż|łącznie|w sumie|kolejne|kolejnych|dodatkowe|dodatkowych|tylko|jeszcze|o|na|w|progu|granicy',
  spans: {
    '1 months':
      'przez miesiąc|przez jeden miesiąc|jeden miesiąc|przez cały miesiąc|w ciągu miesiąca|na miesiąc czasu',
    '1 weeks': 'przez tydzień|jeden tydzień|przez jeden tydzień|przez cały tydzień|w ciągu tygodnia',
    '1 years': 'przez rok|jeden rok|przez jeden rok|przez cały rok|w ciągu roku',
    '1 days': 'przez dobę|przez jeden dzień|przez cały dzień',
    '1 hours': 'przez godzinę|jedną godzinę|przez jedną godzinę',
    '0.5 years': 'pół roku',
    '0.5 hours': 'pół godziny|półgodzinny|półgodzinne',
    '1.5 months': 'półtora miesiąca',
  },
  later: 'później|wcześniej|temu|przed|po|potem|od',
  unhedged:
    'wzrósł do|wzrosł* do|spadł* do|zwiększył* do|zmniejszył* do|urosł* do|urósł do|podnios* do|obniżył* do|podwyższ* do',
  leadAtLeast: 'przekracza*|przekroczy*|przewyższa*',
  labels:
    'strona|strony|stronie|str|s|artykuł|artykułu|art|paragraf|rozdział|rozdziału|ustęp|ust|przypis|rysunek|tabela|jednostka|jednostki|jednostce|jednostkę|jednostką|oddział|oddziału|jednostka wywiadu wojskowego|unit|dywizja|brygada|batalion|numer|nr|pokój|pokoju|sala|sali|budynek|budynku|droga|drodze|drogi|kanał|lot|autobus|pociąg|linia|linii|tor|peron|brama|bramka|port|porcie|rezolucja|rezolucji|wersja|wersji|dokument|załącznik|ustawa|reguła|krok|faza|część|tom|odcinek|sezon|poziom|klasa|model|typ|strefa|blok|piętro|punkt|protokół|dyrektywa|dyrektywy|top|grupa|grupy|rozmiar|hala|telefon|tel|studio|kod|pytanie|miejsce|rok|roku|w roku|godzina|godzinie|o godz|godz|latach|lata|tvp|tvn|częstotliwość|częstotliwości|kanale|lotu|lotem|biuro|gabinet|terminal|fotel|miejscu|rząd|sprawa|sygnatura|psalm|kolejka|etap|windows|gpt|covid|boeing|airbus|ulica|ul|al|pok|pkt|tab|rys|lok|m|pokoje|autostradzie|autostrada|trasa|trasie|kilometr|kilometrze|paragrafie|paragrafu|artykule|artykułem|grupą',
  notBefore: 'letni|letniego|letnia|letniej|latek|latka|latków|bitowy|krotnie|krotny|r|rok|roku|go|tego',
  partitive: 'z|spośród|z tych|ze',
  articles: 'tych|te|jego|jej|ich|swoich',
  clock: 'o',
});
