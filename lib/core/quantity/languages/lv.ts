import type { NumberTable } from '../table';

export const lv = (): NumberTable => ({
  decimal: ',',
  ones: 'nulle viens/viena/vienu/vienas divi/divas/divu/diviem trīs/triju četri/četras/četru pieci/piecas/piecu seši/sešas/sešu septiņi/septiņas/septiņu astoņi/astoņas/astoņu deviņi/deviņas/deviņu desmit vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit',
  tens: 'divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit',
  hundreds: 'divsimt trīssimt četrsimt piecsimt sešsimt septiņsimt astoņsimt deviņsimt',
  scale: {
    '100': 'simts|simti|simtu|simt|simtam|simta',
    '1e3': 'tūkstotis|tūkstoši|tūkstošu|tūkstošiem|tūkst|tūkstoš|tūkstotim|tūkstoša|tūkstošus',
    '1e6': 'miljons|miljoni|miljonu|miljoniem|milj|miljonam|miljona|miljonus',
    '1e9': 'miljards|miljardi|miljardu|mljrd|miljardam|miljarda|miljardus|miljardiem',
    '1e12': 'triljons|triljoni|triljonu',
  },
  vague: {
    '10': 'desmitiem|desmiti|desmitu',
    '100': 'simtiem|simti|simtu',
    '1e3': 'tūkstošiem|tūkstoši|tūkstošu',
    '1e6': 'miljoniem|miljoni|miljonu',
    '1e9': 'miljardiem',
  },
  rounded: { '12': 'ducis' },
  several: 'vairāki|vairākas|vairāku|daži|dažas|dažu|daudzi|pāris',
  half: 'pus|puse',
  shares: {
    '1/2': 'puse no|pusi|puse',
    '1/3': 'trešdaļa|trešdaļu|trešdaļas',
    '2/3': 'divas trešdaļas|divām trešdaļām',
    '1/4': 'ceturtdaļa|ceturtdaļu|ceturtdaļas',
    '3/4': 'trīs ceturtdaļas',
    '1/5': 'piektdaļa',
    '1/10': 'desmitdaļa',
  },
  each: {
    '1/2': 'katrs otrais|katra otrā',
    '1/3': 'katrs trešais|katra trešā',
    '1/4': 'katrs ceturtais|katra ceturtā',
    '1/5': 'katrs piektais|katra piektā',
    '1/10': 'katrs desmitais|katra desmitā',
  },
  outOf: 'no',
  and: 'un',
  between: 'starp|no',
  to: 'līdz|un',
  about:
    'apmēram|aptuveni|gandrīz|ap|tuvu|vidēji|teju|apmēram ap|aptuveni ap|nepilni|nepilnas|nepilnus|nepilnu|gandrīz vai|tuvu pie|nedaudz mazāk kā|nedaudz mazāk nekā|mazliet zem|aptuvenais|apmēram kādi|kādi|kādus|noapaļojot',
  atLeast:
    'vairāk nekā|vairāk par|vismaz|pāri|virs|ne mazāk kā|pārsniedz|pārsniedza|minimums|pārsniegs|pārsniegusi|pārsniedzis|pārsniegt|pārsniedzot|pārsniedzošs|krietni vairāk nekā|krietni virs|daudz vairāk nekā|nedaudz virs|nedaudz vairāk par|nedaudz vairāk nekā|ilgāk par|labi vairāk|ne mazāk par|ne mazāk nekā|minimāli',
  atMost:
    'līdz|ne vairāk kā|ne vairāk par|mazāk nekā|mazāk par|maksimums|maksimāli|augstākais|zem|līdz pat|pat ne|pat|tikko|knapi|diez vai|nepārsniedz|nepārsniedza|nepārsniegs|krietni zem|daudz mazāk nekā|ne vairāk nekā|ne ilgāk par',
  aboutAfter: 'apmēram|aptuveni',
  atLeastAfter: 'vai vairāk|un vairāk',
  atMostAfter: 'vai mazāk',
  units: {
    MB: 'megabait*',
    GB: 'gigabait*',
    TB: 'terabait*',
    PB: 'petabait*',
    minutes: 'minūte|minūtes|minūšu|minūtēm|minūt*',
    hours: 'stunda|stundas|stundu|stundām|stundai|stundās|stund*',
    days: 'diena|dienas|dienu|dienām|diennakts|dienās|dienai',
    weeks: 'nedēļa|nedēļas|nedēļu|nedēļām|nedēļai|nedēļās|nedēļ*',
    months: 'mēnesis|mēneši|mēnešu|mēnešiem|mēnešus|mēnesi|mēneša|mēnesim|mēne*',
    years: 'gads|gadi|gadu|gadiem|gadus|gada',
    calls:
      'zvans|zvani|zvanu|zvaniem|zvanus|telefona zvanu|telefonsarunas|telefonsarunu|sarunu|telefona sarunu',
    people:
      'cilvēks|cilvēki|cilvēku|cilvēkus|cilvēkiem|persona|personas|personu|darbiniek*|palestīnieš*|izraēliešu|protestētāj*|aktīvist*|karavīr*|virsniek*|civiliedzīvotāj*|vīriešu|sieviešu|bērnu|bojāgājuš*|upur*|ievainot*|apmeklētāj*|inženier*|žurnālist*|student*|iedzīvotāj*|akcionār*|biedr*|dalībniek*|bēgļu|pilsoņu|ķīlniek*|deputāt*|ekspert*|lietotāj*|klient*|akcionāru|vēlētāj*|pieauguš*|jaunieš*|skolotāj*|skolēn*|ārst*|brīvprātīg*|streikotāj*|liecinieku|vadītāj*|investor*|aptaujāt*|pasažier*|atbalstītāj*|programmētāj*|demonstrant*|piketētāj*|policist*',
    percent: 'procents|procenti|procentu|procentiem|procentus|procent*',
    usd: 'dolārs|dolāri|dolāru|dolāriem|dolārus|asv dolāru|usd|dolār*',
    eur: 'eiro|eur',
    other:
      'mārciņu|šekeļu|jenu|rubļu|franku|kronu|procentpunkt*|punktu|punkti|kilometr*|metru|metri|jūdžu|hektār*|tonnu|tonnas|kilogram*|gramu|litru|grādu|gigabit*|megavat*|sekund*|reižu|reizes|gadsimt*|barelu',
    decades: 'desmitgad*',
  },
  perHour: 'stundā|katru stundu|ik stundu|vienā stundā',
  perDay: 'dienā|katru dienu|ik dienu|diennaktī|vienā dienā',
  not: 'ne|nav|nekad',
  asides: 'jau|tagad|robežu|atzīmi|vēl|kopā|pat|tikai|slieksni',
  numbers: {
    '1.5': 'pusotra|pusotru|pusotras|pusotram',
    '500000': 'pusmiljons|pusmiljonu|pusmiljona',
  },
  spans: {
    '1 months': 'vienu mēnesi|mēneša garumā|mēneša laikā|mēnesi ilgi|veselu mēnesi',
    '1 weeks': 'vienu nedēļu|nedēļas garumā|nedēļas laikā|nedēļu ilgi',
    '1 years': 'vienu gadu|gada garumā|gada laikā|gadu ilgi|veselu gadu',
    '0.5 hours': 'pusstundu',
    '1.5 hours': 'pusotru stundu|pusotras stundas',
  },
  later: 'vēlāk|iepriekš|pirms|pēc|agrāk|atpakaļ',
  leadAtLeast: 'pārsnie*',
  labels:
    'lappuse|lappusē|lpp|pants|panta|nodaļa|daļa|piezīme|tabula|vienība|vienības|vienību|unit|divīzija|brigāde|bataljons|numurs|nr|istaba|zāle|ēka|ceļš|kanāls|reiss|autobuss|vilciens|līnija|vārti|osta|rezolūcija|versija|dokuments|pielikums|likums|posms|sezona|līmenis|klase|modelis|tips|zona|stāvs|punkts|protokols|direktīva|tālrunis|kods|gads|gadā|frekvence|frekvencē|kabinets|telpa|vieta|rinda|lieta|psalms|kārta|windows|gpt|covid|boeing|airbus|iela|punktā|pantā|likuma|kanālā',
  notBefore:
    'gadā|gada|gadus vec*|gadīg*|gadu vec*|plkst|lpp|telpa|kabinets|pants|panta|numurs|istaba|stāvs|stāvā',
  partitive: 'no|no šiem',
  articles: 'šo|šie|savu|to',
});
