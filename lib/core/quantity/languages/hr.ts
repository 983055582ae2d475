import type { NumberTable } from '../table';

export const hr: NumberTable = {
  decimal: ',',
  ones: 'nula jedan/jedna/jedno/jednog/jednu dva/dvije/dvoje/dvojica/dvojicu tri/troje/trojica četiri/četvero/četvorica/četvero/četvoro pet/petero/petorica/petoro šest/šestero/šestorica sedam/sedmero osam/osmero devet deset/desetero jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
  tens: 'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset',
  hundreds:
    'dvjesto/dvesta/dvjesta/dvesto tristo/trista četiristo petsto/petsto šesto/šeststo sedamsto osamsto devetsto',
  scale: {
    '100': 'sto|stotinu',
    '1e3': 'tisuća|tisuće|tisuću|tisućama|hiljada|hiljade|hiljadu|hiljadama|tis|hilj',
    '1e6': 'milijun|milijuna|milijuni|milijunima|milion|miliona|milioni|milionima|mil|mln|mio',
    '1e9': 'milijarda|milijarde|milijardi|milijardu|mlrd',
    '1e12': 'bilijun|bilijuna|bilion|biliona',
  },
  vague: {
    '10': 'desetke|desetci|deseci|desetaka|desetine|desetak desetaka|desetina',
    '12': 'tucete|tuceti',
    '100': 'stotine|stotina|stotinama',
    '1e3': 'tisuće|tisuća|tisućama|hiljade|hiljada|hiljadama',
    '1e6': 'milijune|milijuni|milijuna|milijunima|milione|milioni|miliona',
    '1e9': 'milijarde|milijardi',
  },
  rounded: {
    '10': 'desetak',
    '15': 'petnaestak',
    '20': 'dvadesetak',
    '30': 'tridesetak',
    '50': 'pedesetak',
    '100': 'stotinjak',
    '12': 'tucet',
    '1000': 'tisućak',
  },
  several: 'nekoliko|više|par|mnogo|nekolicina',
  half: 'pol|pola|po',
  shares: {
    '1/2': 'polovica|polovina|polovicu|polovinu|pola od',
    '1/3': 'trećina|trećinu|jedna trećina',
    '2/3': 'dvije trećine|dve trećine',
    '1/4': 'četvrtina|četvrtinu|jedna četvrtina',
    '3/4': 'tri četvrtine',
    '1/5': 'petina|petinu',
    '4/5': 'četiri petine',
    '1/10': 'desetina zaposlenih',
  },
  outOf: 'od|na',
  and: 'i',
  between: 'između|od',
  to: 'do|ili',
  about:
    'oko|otprilike|približno|gotovo|skoro|blizu|procjenjuje se na|procijenjenih|cca|okvirno|zamalo|u prosjeku|nekih|negdje oko|procijenjeno na|procenjenih|procenjuje se na|prosječno|jedva|malo manje od',
  atLeast:
    'više od|preko|najmanje|barem|minimalno|bar|iznad|ne manje od|premašuje|premašila|premašio|premašilo|premašuju|prelazi|prelazilo|prešla|prešao|nešto više od|veći od|veća od|malo više od|minimum',
  atMost:
    'do|čak do|najviše|maksimalno|manje od|ispod|ne više od|sve do|maksimum|najviše do|manja od|manji od',
  aboutAfter: 'otprilike|približno|u prosjeku',
  atLeastAfter: 'ili više|i više|najmanje|minimalno',
  atMostAfter: 'ili manje|najviše|maksimalno',
  units: {
    kB: 'kilobajt*',
    MB: 'megabajt*',
    GB: 'gigabajt*',
    TB: 'terabajt*|terrabajt*|terabit*',
    PB: 'petabajt*',
    EB: 'eksabajt*|egzabajt*',
    minutes: 'minuta|minute|minutu',
    hours: 'sat|sata|sati|satima|čas|časa|časova|sat vremena|sata vremena|sati vremena',
    days: 'dan|dana|dnevni|dnevnog|danima',
    weeks: 'tjedan|tjedna|tjedana|nedjelja|nedjelje|nedelja|nedelje|sedmica|sedmice|sedmicu|tjednima',
    months: 'mjesec|mjeseca|mjeseci|mesec|meseca|meseci',
    years: 'godina|godine|godinu',
    calls:
      'poziv|poziva|pozivi|pozive|telefonskih poziva|telefonska poziva|razgovora|telefonskih razgovora|razgovor|razgovori',
    people:
      'osoba|osobe|osobu|ljudi|čovjek|zaposlenik*|zaposlenika|zaposlenih|zaposlena|zaposleni|radnik*|djelatnik*|palestinac*|palestinaca|palestinca|izraelaca|izraelac*|amerikanaca|ukrajinaca|prosvjednik*|demonstrant*|demonstranata|aktivist*|vojnik*|časnik*|oficira|civila|muškaraca|žena|žene|djece|dece|mrtvih|poginulih|ubijenih|žrtava|žrtve|ranjenih|posjetitelj*|posetilaca|posjetilaca|inženjer*|novinar*|studen*|stanovnik*|dioničar*|akcionara|članova|člana|sudionik*|učesnika|izbjeglica|građana|talaca|zatvorenik*|zastupnik*|poslanika|stručnjak*|eksperata|specijalist*|analitičar*|agenata|korisnik*|klijenata|potpisnika|uhićenih|uhapšenih|obitelji|porodica|kućanstava|pacijenata|putnika|gledatelja|policajaca|glasača|turista|migranata|rezervista',
    percent: 'posto|postotak|postotaka|odsto|procenat|procenata|procenta|procent',
    usd: 'dolar|dolara|dolari|američkih dolara|usd',
    eur: 'euro|eura|euri|evra|evro|eur',
    other:
      'funta|funti|šekela|jena|juana|rupija|rubalja|franaka|kuna|kruna|dinara|maraka|km|postotnih bodova|procentnih poena|postotna boda|bodova|poena|kilometar*|kilometara|metar|metra|metara|milja|hektar*|tona|tone|kilogram*|kila|gram*|litar*|litara|stupnjeva|stepeni|gigabita|megabita|gigavata|megavata|kilovata|vata|sekund*|puta|desetljeća|decenija|stoljeća|barela',
  },
  perHour:
    'na sat|u satu|po satu|svaki sat|svakog sata|u sat vremena|u jednom satu|na čas|svakog časa|za sat vremena|za jedan sat|u sat',
  perDay: 'dnevno|na dan|po danu|svaki dan|svakog dana|u danu|svakodnevno',
  labels:
    'stranica|stranici|stranice|str|članak|članka|čl|član|stavak|stav|poglavlje|odjeljak|bilješka|fusnota|slika|tablica|tabela|jedinica|jedinice|jedinici|jedinicu|jedinicom|postrojba|postrojbe|unit|divizija|brigada|bojna|bataljun|broj|br|brojem|soba|sobi|dvorana|dvorani|zgrada|zgradi|cesta|cesti|autocesta|put|kanal|let|letu|autobus|vlak|voz|linija|liniji|kolosijek|vrata|luka|port|portu|rezolucija|rezolucije|rezoluciju|verzija|verziji|dokument|prilog|zakon|pravilo|korak|faza|dio|svezak|epizoda|sezona|razina|nivo|klasa|razred|model|tip|zona|blok|kat|sprat|točka|tačka|protokol|direktiva|uredba|top|skupina|grupa|grupe|skupine|veličina|hala|telefon|tel|studio|kod|pitanje|mjesto|godina|godine|godini',
  notBefore: 'godišnji|godišnja|godišnjeg|godišnjak|godišnjaka|bitni|puta|h|ih|tih',
  partitive: 'od|od tih|od ovih|iz',
  articles: 'tih|ovih|njegovih|svojih|njihovih',
  clock: 'u|oko|od',
};
