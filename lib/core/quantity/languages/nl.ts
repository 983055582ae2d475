import type { NumberTable } from '../table';

export const nl = (): NumberTable => ({
  decimal: ',',
  ones: 'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  numbers: {
    '6': 'half dozijn',
    '1.5': 'anderhalf|anderhalve',
    '2.5': 'tweeënhalf|tweeënhalve',
    '3.5': 'drieënhalf|drieënhalve',
    '4.5': 'vierenhalf|vierenhalve',
    '5.5': 'vijfenhalf|vijfenhalve',
    '6.5': 'zesenhalf',
    '250000': 'een kwart miljoen|kwartmiljoen|kwart miljoen',
  },
  scale: {
    '100': 'honderd',
    '1e3': 'duizend',
    '1e6': 'miljoen|mln|mio',
    '1e9': 'miljard|mld|mrd',
    '1e12': 'biljoen',
  },
  compound: true,
  vague: {
    '10': 'tientallen',
    '12': 'dozijnen',
    '100': 'honderden',
    '1e3': 'duizenden',
    '1e4': 'tienduizenden',
    '1e5': 'honderdduizenden',
    '1e6': 'miljoenen',
    '1e9': 'miljarden',
  },
  rounded: {
    '10': 'tiental',
    '12': 'dozijn',
    '20': 'twintigtal',
    '30': 'dertigtal',
    '50': 'vijftigtal',
    '100': 'honderdtal',
  },
  several: 'enkele|meerdere|verschillende|een paar|paar|diverse|vele|veel',
  half: 'half|halve',
  shares: {
    '1/2': 'de helft|helft',
    '1/3': 'een derde|eenderde|één derde',
    '2/3': 'twee derde|tweederde',
    '1/4': 'een kwart|kwart van',
    '3/4': 'drie kwart|driekwart',
    '1/5': 'een vijfde|een vijfde deel',
    '4/5': 'vier vijfde',
    '1/10': 'een tiende|één tiende',
  },
  outOf: 'op de|van de|op|op elke',
  and: 'en',
  between: 'tussen',
  to: 'tot|of|à',
  about:
    'ongeveer|circa|ca|zo n|rond|rond de|om en nabij|bijna|naar schatting|geschat op|geschatte|zowat|grofweg|tegen de|pakweg|een kleine|in de orde van|omstreeks|krap|gemiddeld|nagenoeg|een slordige|plusminus|vrijwel|ruwweg|dicht bij de|net onder|net iets minder dan|iets minder dan|net geen|tegen|richting|richting de|schommelt rond|net iets onder|in de buurt van|plus minus|bijkans|welhaast|benadert|benaderde|grenst aan|om en bij|zo om en nabij|circa de|zoiets als|een krappe|een klein|bijna de|net niet',
  atLeast:
    'meer dan|ruim|minstens|ten minste|tenminste|minimaal|op zijn minst|over de|boven de|niet minder dan|een minimum van|zeker|overstijgt|overschrijdt|overschreed|oversteeg|dik|groter dan|hoger dan|net boven|net iets meer dan|ruim boven|overtreft|overtrof|overschrijden|overschreden|overstijgen|overstegen|overtroffen|passeerde|passeert|doorbrak|doorbreekt|voorbij de|ver boven de|ver boven|veel meer dan|flink meer dan|aanzienlijk meer dan|meer dan de|iets meer dan|langer dan|niet onder de|een dikke|een ruime|vanaf|boven|te boven|op z n minst|op zijn allerminst|gaat over de|ging over de|de grens van|ruimschoots|ruimschoots meer dan|dikke|ruime|goed voor meer dan|goed',
  atMost:
    'tot|tot wel|maximaal|hoogstens|ten hoogste|minder dan|niet meer dan|onder de|onder|tot maximaal|een maximum van|tot aan|tot zo n|tot en met|kleiner dan|lager dan|hooguit|beneden de|max|nog geen|niet eens|niet eens de|nog niet eens|nog niet|amper|nauwelijks|geen|niet boven de|ver onder de|ver onder|veel minder dan|tot hoogstens|niet langer dan|korter dan|op zijn hoogst|op z n hoogst|tot een maximum van|niet over de',
  aboutAfter:
    'ongeveer|zowat|naar schatting|gemiddeld|plus minus|om en nabij|of zo|min of meer|of daaromtrent',
  atLeastAfter:
    'of meer|minstens|minimaal|en meer|plus|overschreden|overschrijdt|overstegen|overstijgt|of langer|en hoger|te boven|op zijn minst|als minimum',
  atMostAfter:
    'of minder|maximaal|hoogstens|hooguit|niet overschreden|niet overschrijden|niet te boven|of korter|op zijn hoogst|als maximum',
  units: {
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes|gig',
    TB: 'terabyte|terabytes|terrabyte|tera',
    PB: 'petabyte|petabytes',
    EB: 'exabyte|exabytes',
    minutes: 'minuut|minuten',
    hours: 'uur|uren|gespreksuren|luisteruren',
    days: 'dag|dagen|daagse',
    weeks: 'week|weken',
    months: 'maand|maanden',
    years: 'jaar|jaren',
    calls:
      'telefoontje|telefoontjes|gesprek|gesprekken|telefoongesprek|telefoongesprekken|oproep|oproepen|belletjes',
    people:
      'persoon|personen|mens|mensen|werknemer|werknemers|medewerker|medewerkers|personeelsleden|arbeiders|palestijn|palestijnen|israëliërs|israeliërs|amerikanen|oekraïners|betoger|betogers|demonstrant|demonstranten|activist|activisten|soldaat|soldaten|officieren|burgers|burger|mannen|man|vrouwen|vrouw|kinderen|kind|doden|dode|slachtoffers|gewonden|bezoekers|ingenieurs|journalisten|studenten|inwoners|aandeelhouders|leden|deelnemers|vluchtelingen|gijzelaars|gevangenen|arrestanten|kamerleden|parlementsleden|experts|specialisten|analisten|agenten|militairen|ondertekenaars|gebruikers|klanten|collega s|koppen|arrestaties|bewoners|kiezers|gezinnen|huishoudens|patiënten|passagiers|gasten|toeschouwers|reservisten|ontwikkelaars|aandeelhouder|kiezer|klant|gebruiker|volwassenen|jongeren|leraren|leerlingen|artsen|vrijwilligers|stakers|ontslagenen|ooggetuigen|manifestanten|actievoerders|actievoerder|opgepakten|vermisten|ontheemden|vakbondsleden|managers|investeerders|beleggers|ondervraagden|reizigers|specialist|ingenieur|journalist|hulpverleners|programmeurs|technici|krachten|werkers',
    percent: 'procent|pct',
    usd: 'dollar|dollars|amerikaanse dollar|us dollar|usd',
    eur: 'euro|euro s|eur',
    other:
      'pond|shekel|sjekel|yen|yuan|roepie|roebel|frank|kroon|kronen|canadese dollar|procentpunt|procentpunten|punten|punt|kilometer|meter|mijl|hectare|ton|kilo|kilogram|gram|liter|graden|gigabit|terabit|megabit|gigawatt|megawatt|kilowatt|watt|seconden|seconde|keer|maal|eeuwen|eeuw|vaten|vierkante',
    decades: 'decennia|decennium',
  },
  perHour: 'per uur|in het uur|elk uur|ieder uur|een uur|het uur|in een uur|per u',
  perDay: 'per dag|elke dag|dagelijks|iedere dag|dagelijkse|in een dag|op een dag',
  not: 'niet|nooit|geenszins|zonder',
  asides:
    'al|reeds|inmiddels|intussen|zelfs|de grens van|de grens van de|de drempel van|de kaap van|het magische getal|nog eens|een totaal van|maar liefst|wel|liefst|in totaal|ook|slechts|maar',
  unhedged:
    'contract over|deal over|ruzie over|debat over|verspreid over|uitgesmeerd over|gespreid over|strekte zich uit over|verdeeld over|discussie over|overleg over|akkoord over|kritiek over|woede over|steeg tot|stegen tot|gestegen tot|daalde tot|daalden tot|gedaald tot|groeide tot|groeiden tot|gegroeid tot|toegenomen tot|opgelopen tot|liep op tot|liepen op tot|aangegroeid tot|verhoogd tot|verlaagd tot|veroordeeld tot|uitgebreid tot',
  spans: {
    '1 months':
      'een maand|een maand lang|gedurende een maand|voor een maand|een volle maand|een hele maand|één maand',
    '1 weeks': 'een week lang|gedurende een week|een volle week|een hele week|één week',
    '1 years': 'een jaar lang|gedurende een jaar|een vol jaar|een heel jaar|één jaar',
    '1 days': 'een dag lang|een hele dag',
    '1 hours': 'een uur lang|een heel uur',
    '0.5 years': 'een half jaar|halfjaar|een halfjaar',
    '0.25 hours': 'een kwartier|kwartier',
    '0.75 hours': 'drie kwartier',
    '0.25 years': 'een kwartaal',
    '0.5 hours': 'een halfuur|halfuur|een half uur',
  },
  later: 'later|geleden|eerder|ervoor|erna|daarna|daarvoor|nadat|na|voor|terug|daarop',
  shareNouns: {
    '1/3': 'derde',
    '1/4': 'kwart',
    '1/5': 'vijfde',
    '1/10': 'tiende',
  },
  leadAtLeast: 'overstijgt|overstijgen|oversteeg|overstegen|overschrijdt|overschreed|overtreft|overtrof',
  labels:
    'pagina|pagina s|p|blz|artikel|artikelen|art|paragraaf|hoofdstuk|sectie|lid|voetnoot|noot|figuur|tabel|eenheid|legereenheid|elite eenheid|unit|divisie|brigade|bataljon|nummer|nr|zaal|kamer|gebouw|route|weg|snelweg|kanaal|zender|vlucht|bus|trein|lijn|spoor|perron|poort|haven|resolutie|versie|document|bijlage|wet|regel|stap|fase|deel|aflevering|seizoen|niveau|klas|klasse|model|type|zone|blok|verdieping|punt|protocol|richtlijn|verordening|top|district|groep|maat|de jaren|jaren|hal|telefoon|tel|studio|code|vraag|formule|plaats|npo|jaar|g|boeing|frequentie|golflengte|kantoornummer|postbus|postcode|terminal|hangar|pier|gate|stoel|rij|dossier|zaaknummer|psalm|speelronde|etappe|kiesdistrict|windows|gpt|covid|airbus|fm|artikels|kamernummer|hotline|vluchten|ic|bijlagen',
  notBefore: 'uur s ochtends|uur s middags|uur s avonds|e|ste|de|jarige|jaar oud|jaar oude|bits',
  partitive: 'van de|van|aan|der',
  articles: 'de|het|een|deze|dit|die|dat|zijn|haar|hun|totaal',
  clock: 'om|rond',
});
