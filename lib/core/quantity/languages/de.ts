import type { NumberTable } from '../table';

export const de = (): NumberTable => ({
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
    '1e15': 'billiarde|billiarden',
  },
  compound: true,
  vague: {
    '12': 'dutzende|dutzenden',
    '100': 'hunderte|hunderten|hunderter',
    '1e3': 'tausende|tausenden|tausender|abertausende',
    '1e5': 'hunderttausende|hunderttausenden',
    '1e4': 'zehntausende|zehntausenden|zigtausende|zigtausend|zigtausenden|zigtausender',
    '1e6': 'millionen|abermillionen',
    '1e9': 'milliarden',
  },
  rounded: { '12': 'dutzend' },
  several: 'mehrere|mehreren|mehrerer|einige|einigen|einiger|ein paar|etliche|viele|wenige',
  half: 'halbe|halben|halb|halbes|einhalb|eine halbe|einer halben|einem halben',
  numbers: {
    '6': 'halbes dutzend|halben dutzend',
    '0.5': 'einhalb',
    '1.5': 'anderthalb|eineinhalb',
    '2.5': 'zweieinhalb',
    '3.5': 'dreieinhalb',
    '4.5': 'viereinhalb',
    '5.5': 'fünfeinhalb',
    '6.5': 'sechseinhalb',
    '7.5': 'siebeneinhalb',
    '8.5': 'achteinhalb',
    '250000': 'eine viertelmillion|viertelmillion',
    '500000': 'halbe million|eine halbe million',
    '750000': 'dreiviertelmillion',
  },
  shares: {
    '1/2': 'die hälfte|der hälfte|hälfte',
    '1/3': 'ein drittel|einem drittel',
    '2/3': 'zwei drittel|zwei dritteln',
    '1/4': 'ein viertel|einem viertel',
    '3/4': 'dreiviertel|drei viertel|drei vierteln|dreiviertel',
    '1/5': 'ein fünftel|einem fünftel',
    '2/5': 'zwei fünftel',
    '3/5': 'drei fünftel',
    '4/5': 'vier fünftel',
    '1/10': 'ein zehntel|einem zehntel',
    '9/10': 'neun zehntel',
  },
  each: {
    '1/2': 'jede* zweite*',
    '1/3': 'jede* dritte*',
    '1/4': 'jede* vierte*',
    '1/5': 'jede* fünfte*',
    '1/10': 'jede* zehnte*',
  },
  outOf: 'von|aus|von je',
  and: 'und',
  between: 'zwischen',
  to: 'bis|oder|bis zu',
  about:
    'etwa|rund|ungefähr|circa|zirka|ca|an die|gegen|knapp|fast|nahezu|annähernd|beinahe|schätzungsweise|um die|geschätzt|geschätzte|geschätzten|in der größenordnung von|im schnitt|durchschnittlich|gut und gerne|grob|in etwa|geschätzter|nahe|kaum weniger als|gerundet|gut und gern|rd|kratzt an|kratzte an|nahe an|nahe bei|dicht an|plusminus|plus minus|so um die|etwas weniger als|knapp weniger als|etwas unter|ungefähre|so etwas wie|praktisch|fast schon|grob geschätzt|um und bei|so an die|pi mal daumen|nicht ganz|in der nähe von|bei etwa|bei rund|knappe|ein knappes|eine knappe|einem knappen|kleine|runde|runden|einer knappen|einen knappen',
  atLeast:
    'mehr als|über|mindestens|wenigstens|zumindest|nicht weniger als|gut|übersteigt|überstieg|überstiegen|übersteigen|ab|mehr als die|weit über|deutlich über|überschritt|überschreitet|überschritten|nicht unter|knapp über|minimum|jenseits von|oberhalb von|weit mehr als|deutlich mehr als|übertrifft|übertraf|übertrafen|übertreffen|überschreiten|überschritte|überstiege|sprengt|sprengte|sprengten|knackt|knackte|knackten|jenseits der|erheblich mehr als|wesentlich mehr als|bei weitem mehr als|viel mehr als|gut über|etwas mehr als|etwas über|leicht über|größer als|höher als|länger als|allermindestens|ein gutes|eine gute|einem guten|einer guten|gute|guten|mehr denn|um mehr als|über den|oberhalb der|einen guten',
  atMost:
    'bis zu|bis|höchstens|maximal|weniger als|unter|nicht mehr als|längstens|maximum|knapp unter|bis zu maximal|unterhalb von|nicht über|max|nur bis zu|weniger als die|bis zu den|nicht einmal|nicht mal|noch nicht einmal|noch nicht mal|keine|kaum|kaum mehr als|noch keine|kleiner als|niedriger als|kürzer als|bis maximal|bis höchstens|maximal bis zu|nicht länger als|weit unter|deutlich unter|deutlich weniger als|weit weniger als|viel weniger als|allerhöchstens|unter der|unterhalb der|im höchstfall|nicht annähernd',
  aboutAfter:
    'beziffert*|taxiert*|etwa|ungefähr|circa|im schnitt|geschätzt|rund|schätzungsweise|in etwa|mehr oder weniger|plus minus|oder so',
  atLeastAfter:
    'oder mehr|mindestens|und mehr|aufwärts|plus|überschritten|überschreitet|überschritt|überstiegen|übersteigt|übersteigen|überstieg|überschreiten|übertroffen|übertrifft|und darüber|oder länger|im minimum|und länger',
  atMostAfter:
    'oder weniger|höchstens|maximal|nicht überschritten|nicht überschreiten|nicht überschreitet|nicht übersteigen|nicht übersteigt|nicht überstiegen|und weniger|im maximum|oder kürzer|unterschritten|nicht erreicht|im höchstfall',
  units: {
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    TB: 'terabyte|terabytes|terrabyte|terrabytes|terabyten|tera byte',
    PB: 'petabyte|petabytes|pettabyte',
    EB: 'exabyte|exabytes',
    minutes: 'minute|minuten|min|minütige|minütigen|minütiger',
    hours: 'stunde|stunden|std|arbeitsstunden|gesprächsstunden|audiostunden|stündige|stündigen|stündiger',
    days: 'tag|tage|tagen|tages|tägige|tägigen|tägiger|tägiges',
    weeks: 'woche|wochen|wöchige|wöchigen|wöchiger|wöchiges|wochen lang',
    months: 'monat|monate|monaten|monats|monatige|monatigen|monatiger|monatiges',
    years: 'jahr|jahre|jahren|jährige|jährigen|jährlich|jahres',
    calls:
      'anruf|anrufe|anrufen|telefonate|telefonaten|telefonat|gespräche|gesprächen|telefongespräche|telefongesprächen|telefonanrufe|telefonanrufen|telefongespräch|telefonats|mitschnitte*',
    people:
      'person|personen|mensch|menschen|mitarbeiter*|beschäftigte*|angestellte*|arbeiter|arbeiterinnen|arbeitnehmer*|palästinenser*|israelis|amerikaner|ukrainer|demonstrant*|demonstrierende*|aktivist*|soldat|soldaten|soldatinnen|offiziere|offizieren|zivilist*|männer|männern|mann|frauen|kinder|kindern|tote|toten|opfer|opfern|verletzte|verletzten|besucher*|ingenieur*|journalist*|student*|studierende*|einwohner*|bewohner*|aktionär*|mitglieder*|teilnehmer*|teilnehmende*|flüchtlinge*|bürger|bürgern|bürgerinnen|geiseln|gefangene|gefangenen|häftlinge|abgeordnete|abgeordneten|experten|spezialisten|analysten|agenten|nutzer*|kunden|unterzeichner*|kollegen|köpfe|leute|leuten|polizisten|todesopfer*|festnahmen|wähler*|familien|haushalte|patienten|passagiere|fans|gäste|zuschauer*|reservisten|entwickler*|kämpfer|aktionär|aktionärin|aktionärinnen|wähler|kunde|nutzer|erwachsene|jugendliche|schüler*|lehrer*|ärzte|pflegekräfte|fachleute|delegierte*|streikende*|vermisste*|vertriebene*|migranten|getötete*|festgenommene*|entlassene*|kolleginnen|zeugen|sprecher|gründer|manager*|minderjährige*|freiwillige*|anwohner*|touristen|migrantinnen|fachkräfte|ingenieurinnen|gegendemonstranten|programmierer*|anteilseigner*|investoren|reisende*|befragte*|sanitäter|retter|geflüchtete*|gäste*|gäst*|kollegin*|nachbarn|anwält*|richter*|fahrer*|migrantin*|häftlinge*|wissenschaftler*|forscher*|beamte*|unterzeichnende*|informant*|gazaner*|beamtinnen|kritiker*|eltern|mädchen|jungen|verdächtige*|inhaftierte*|offizier*|diplomat*|minister*|senator*|parlamentarier*|aktive|professor*|dozent*|pfarrer*|sanitäter*',
    percent: 'prozent|proz|v h|vh|prozents|prozente|prozenten',
    usd: 'dollar|us dollar|dollars|usd|us dollars',
    eur: 'euro|euros|eur',
    other:
      'pfund|rupien|kronen|kanadische dollar|prozentpunkte|prozentpunkten|punkte|punkten|kilometer|kilometern|meter|metern|meilen|hektar|quadratmeter|quadratkilometer|tonnen|tonne|kilogramm|kilo|gramm|liter|grad|gigabit|terabit|megabit|gigawatt|megawatt|kilowatt|watt|sekunden|sekunde|mal|jahrhunderte|barrel|uhr',
    decades: 'jahrzehnte|jahrzehnten|jahrzehnt|jahrzehnts',
    B: 'byte|bytes',
  },
  perHour:
    'pro stunde|je stunde|in der stunde|stündlich|die stunde|jede stunde|in einer stunde|pro std|stündliche',
  perDay: 'pro tag|am tag|täglich|je tag|jeden tag|tägliche|täglichen|an einem tag',
  not: 'nicht|nie|niemals|keineswegs|nirgends',
  unhedged:
    'sich über|verteilt über|verträge über|vertrag über|vertrags über|vertrages über|auftrag über|auftrags über|aufträge über|deal über|abkommen über|kredit über|kredite über|darlehen über|rechnung über|rechnungen über|scheck über|spende über|geldstrafe über|strafe über|bußgeld über|investition über|investitionen über|summe über|angebot über|kaution über|zeitraum über|laufzeit über|bescheid über|beleg über|zahlung über|überweisung über|anleihe über|quittung über|police über|streit über|debatte über|bericht über|berichte über|berichtet über|berichtete über|artikel über|informationen über|daten über|abstimmung über|verhandlungen über|beschluss über|auskunft über|urteil über|wut über|ärger über|empörung über|kontrolle über|hinweg über',
  asides:
    'schon|bereits|inzwischen|mittlerweile|längst|wohl|sogar|die marke von|die schwelle von|die grenze von|die marke der|weitere|weiteren|insgesamt|sage und schreibe|satte|stolze|ganze|auch|nur|jeweils|zusammen',
  spans: {
    '1.25 hours': 'eineinviertel stunden|einundeinviertel stunden',
    '1 months':
      'einen monat lang|einen monat|einen ganzen monat|einen vollen monat|für einen monat|ein monat lang|einmonatige|einmonatigen|einmonatiger|binnen eines monats|innerhalb eines monats',
    '1 weeks':
      'eine woche lang|für eine woche|eine ganze woche|einwöchige|einwöchigen|binnen einer woche|innerhalb einer woche',
    '1 years':
      'ein jahr lang|für ein jahr|ein ganzes jahr|einjährige|einjährigen|binnen eines jahres|innerhalb eines jahres',
    '1 days': 'einen tag lang|einen ganzen tag|eintägige|eintägigen',
    '1 hours': 'eine stunde lang|eine ganze stunde|einstündige|einstündigen',
    '0.5 years': 'halbjährige|halbjährigen|ein halbes jahr|einem halben jahr',
    '0.25 years':
      'vierteljahr|ein vierteljahr|eines vierteljahrs|eines vierteljahres|vierteljahrs|vierteljahres',
    '0.25 hours': 'viertelstunde|eine viertelstunde',
    '0.75 hours': 'dreiviertelstunde',
  },
  later: 'später|zuvor|vorher|danach|darauf|her|früher|bevor|nachdem|vor|nach',
  shareNouns: {
    '1/3': 'drittel',
    '1/4': 'viertel',
    '1/5': 'fünftel',
    '1/10': 'zehntel',
  },
  leadAtLeast:
    'überstieg|überstiegen|übersteigt|übersteigen|überschritt|überschritten|überschreitet|übertraf|übertrafen|übertrifft',
  labels:
    'seite|seiten|s|artikel|artikels|art|paragraf|paragraph|abschnitt|kapitel|absatz|abs|fußnote|fußnoten|anmerkung|abbildung|abb|tabelle|einheit|eliteeinheit|militäreinheit|spezialeinheit|geheimdiensteinheit|unit|division|brigade|bataillon|nummer|nr|raum|zimmer|saal|gebäude|route|straße|bundesstraße|autobahn|kanal|sender|flug|bus|zug|linie|gleis|tor|hafen|port|resolution|version|dokument|anlage|anhang|gesetz|regel|schritt|phase|teil|band|folge|staffel|stufe|klasse|modell|typ|zone|block|stock|etage|punkt|protokoll|richtlinie|verordnung|top|bezirk|kreis|gruppe|größe|baujahr|jahrgang|im alter von|halle|telefon|tel|studio|code|frage|formel|platz|jahr|jahre|im jahr|g|kilometer|frequenz|welle|ukw|paragrafen|paragraphen|artikeln|aktenzeichen|hausnummer|postfach|planquadrat|bahnsteig|ice|ic|re|rb|landstraße|terminal|hangar|rang|runde|spieltag|wahlkreis|kabine|reihe|etappe|windows|gpt|covid|boeing|airbus|hotline|nummern|flugs|flüge|bahn|piste|sure|psalm|vers|drucksache|ausgabe|heft|ziffer|satz|schacht',
  notBefore:
    'uhr|er jahre|er jahren|jahre alt|jahre alte|jahre alten|jährige|jähriger|jährigen|bit|fach|fache|fachen',
  partitive: 'von|der|von den|an|des',
  articles:
    'der|die|das|den|dem|des|ein|eine|einen|einer|einem|diese|diesen|ihre|seine|ihrer|seiner|zu|insgesamt',
  spanEnds: { hours: 'stündig', days: 'tägig', weeks: 'wöchig', months: 'monatig', minutes: 'minütig' },
});
