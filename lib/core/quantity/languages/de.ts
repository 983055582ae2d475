import type { NumberTable } from '../table';

export const de: NumberTable = {
  capitalNouns: true,
  contractions: { zu: 'zum|zur', von: 'vom' },
  decimal: ',',
  ones: 'null ein/eine/einen/einer/eines/einem/eins zwei/zwo drei/dreier/dreien vier fünf/funf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig',
  scale: {
    '100': 'hundert',
    '1e3': 'tausend|tsd',
    '1e6': 'million|millionen|mio|mill',
    '1e9': 'milliarde|milliarden|mrd|mia',
    '1e12': 'billion|billionen|bio',
  },
  compound: true,
  vague: {
    '12': 'dutzende|dutzenden',
    '100': 'hunderte|hunderten|hunderter',
    '1e3': 'tausende|tausenden|tausender|abertausende',
    '1e5': 'hunderttausende|hunderttausenden',
    '1e4': 'zehntausende|zehntausenden',
    '1e6': 'millionen|abermillionen',
    '1e9': 'milliarden',
  },
  rounded: { '12': 'dutzend' },
  several: 'mehrere|mehreren|mehrerer|einige|einigen|einiger|ein paar|etliche|viele|wenige',
  half: 'halbe|halben|halb|halbes|einhalb|eine halbe|einer halben|einem halben',
  numbers: {
    '1.5': 'anderthalb|eineinhalb',
    '2.5': 'zweieinhalb',
    '3.5': 'dreieinhalb',
    '4.5': 'viereinhalb',
    '5.5': 'fünfeinhalb',
    '6.5': 'sechseinhalb',
    '7.5': 'siebeneinhalb',
    '8.5': 'achteinhalb',
  },
  shares: {
    '1/2': 'die hälfte|der hälfte|hälfte',
    '1/3': 'ein drittel|einem drittel',
    '2/3': 'zwei drittel|zwei dritteln',
    '1/4': 'ein viertel|einem viertel',
    '3/4': 'drei viertel|drei vierteln|dreiviertel',
    '1/5': 'ein fünftel',
    '2/5': 'zwei fünftel',
    '3/5': 'drei fünftel',
    '4/5': 'vier fünftel',
    '1/10': 'ein zehntel',
    '9/10': 'neun zehntel',
  },
  outOf: 'von|aus|von je',
  and: 'und',
  between: 'zwischen',
  to: 'bis|oder|bis zu',
  about:
    'etwa|rund|ungefähr|circa|zirka|ca|an die|gegen|knapp|fast|nahezu|annähernd|beinahe|schätzungsweise|um die|geschätzt|geschätzte|geschätzten|in der größenordnung von|im schnitt|durchschnittlich|gut und gerne|grob|in etwa|geschätzter|nahe|kaum weniger als|gerundet',
  atLeast:
    'mehr als|über|mindestens|wenigstens|zumindest|nicht weniger als|gut|übersteigt|überstieg|überstiegen|übersteigen|ab|mehr als die|weit über|deutlich über|überschritt|überschreitet|überschritten|nicht unter|knapp über|minimum|jenseits von|oberhalb von|weit mehr als|deutlich mehr als',
  atMost:
    'bis zu|bis|höchstens|maximal|weniger als|unter|nicht mehr als|längstens|maximum|knapp unter|bis zu maximal|unterhalb von|nicht über|max|nur bis zu|weniger als die|bis zu den',
  aboutAfter: 'etwa|ungefähr|circa|im schnitt',
  atLeastAfter: 'oder mehr|mindestens|und mehr|aufwärts|plus',
  atMostAfter: 'oder weniger|höchstens|maximal',
  units: {
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    TB: 'terabyte|terabytes|terrabyte|terrabytes|terabyten|tera byte',
    PB: 'petabyte|petabytes|pettabyte',
    EB: 'exabyte|exabytes',
    minutes: 'minute|minuten|min',
    hours: 'stunde|stunden|std|arbeitsstunden|gesprächsstunden|audiostunden',
    days: 'tag|tage|tagen|tages|tägige|tägigen|tägiger|tägiges',
    weeks: 'woche|wochen|wöchige|wöchigen',
    months: 'monat|monate|monaten|monats|monatige|monatigen',
    years: 'jahr|jahre|jahren|jährige|jährigen|jährlich',
    calls:
      'anruf|anrufe|anrufen|telefonate|telefonaten|telefonat|gespräche|gesprächen|telefongespräche|telefongesprächen|telefonanrufe|telefonanrufen',
    people:
      'person|personen|mensch|menschen|mitarbeiter*|beschäftigte*|angestellte*|arbeiter|arbeiterinnen|arbeitnehmer*|palästinenser*|israelis|amerikaner|ukrainer|demonstrant*|demonstrierende*|aktivist*|soldat|soldaten|soldatinnen|offiziere|offizieren|zivilist*|männer|männern|mann|frauen|kinder|kindern|tote|toten|opfer|opfern|verletzte|verletzten|besucher*|ingenieur*|journalist*|student*|studierende*|einwohner*|bewohner*|aktionär*|mitglieder*|teilnehmer*|teilnehmende*|flüchtlinge*|bürger|bürgern|bürgerinnen|geiseln|gefangene|gefangenen|häftlinge|abgeordnete|abgeordneten|experten|spezialisten|analysten|agenten|nutzer*|kunden|unterzeichner*|kollegen|köpfe|leute|leuten|polizisten|todesopfer*|festnahmen|wähler*|familien|haushalte|patienten|passagiere|fans|gäste|zuschauer*|reservisten|entwickler*|kämpfer',
    percent: 'prozent|proz|v h|vh',
    usd: 'dollar|us dollar|dollars|usd|us dollars',
    eur: 'euro|euros|eur',
    other:
      'pfund|schekel|yen|yuan|rupien|rubel|franken|schweizer franken|kronen|kanadische dollar|prozentpunkte|prozentpunkten|punkte|punkten|kilometer|kilometern|meter|metern|meilen|hektar|quadratmeter|quadratkilometer|tonnen|tonne|kilogramm|kilo|gramm|liter|grad|gigabit|terabit|megabit|gigawatt|megawatt|kilowatt|watt|sekunden|sekunde|mal|jahrzehnte|jahrzehnten|jahrhunderte|barrel|uhr',
  },
  perHour:
    'pro stunde|je stunde|in der stunde|stündlich|die stunde|jede stunde|in einer stunde|pro std|stündliche',
  perDay: 'pro tag|am tag|täglich|je tag|jeden tag|tägliche|täglichen|an einem tag',
  labels:
    'seite|seiten|s|artikel|artikels|art|paragraf|paragraph|abschnitt|kapitel|absatz|abs|fußnote|fußnoten|anmerkung|abbildung|abb|tabelle|einheit|eliteeinheit|militäreinheit|spezialeinheit|geheimdiensteinheit|unit|division|brigade|bataillon|nummer|nr|raum|zimmer|saal|gebäude|route|straße|bundesstraße|autobahn|kanal|sender|flug|bus|zug|linie|gleis|tor|hafen|port|resolution|version|dokument|anlage|anhang|gesetz|regel|schritt|phase|teil|band|folge|staffel|stufe|klasse|modell|typ|zone|block|stock|etage|punkt|protokoll|richtlinie|verordnung|top|bezirk|kreis|gruppe|größe|baujahr|jahrgang|im alter von|halle|telefon|tel|studio|code|frage|formel|platz|jahr|jahre|im jahr|g|kilometer',
  notBefore:
    'uhr|er jahre|er jahren|jahre alt|jahre alte|jahre alten|jährige|jähriger|jährigen|bit|fach|fache|fachen',
  partitive: 'von|der|von den|an|des',
  articles:
    'der|die|das|den|dem|des|ein|eine|einen|einer|einem|diese|diesen|ihre|seine|ihrer|seiner|zu|insgesamt',
};
