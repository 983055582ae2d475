import type { NumberTable } from '../table';

export const it = (): NumberTable => ({
  contractions: {
    a: 'al|ai|all|alla|alle|agli|allo|ad',
    di: 'del|dei|dell|della|delle|degli',
    su: 'sul|sui|sulle|sugli',
    in: 'nel|nei|nelle|negli',
  },
  decimal: ',',
  ones: 'zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  numbers: {
    '6': 'mezza dozzina',
    '20': 'vent',
    '30': 'trent',
    '40': 'quarant',
    '50': 'cinquant',
    '60': 'sessant',
    '70': 'settant',
    '80': 'ottant',
    '90': 'novant',
    '250000': 'un quarto di milione|quarto di milione',
  },
  scale: {
    '100': 'cento',
    '1e3': 'mille|mila',
    '1e6': 'milione|milioni|mln',
    '1e9': 'miliardo|miliardi|mld|mrd',
    '1e12': 'bilione|bilioni',
  },
  compound: true,
  vague: {
    '10': 'decine|qualche decina',
    '12': 'dozzine',
    '100': 'centinaia|qualche centinaio',
    '1e3': 'migliaia|qualche migliaio',
    '1e6': 'milioni',
    '1e9': 'miliardi',
  },
  rounded: {
    '2': 'paio di|paio d',
    '10': 'decina',
    '12': 'dozzina|dozzine',
    '15': 'quindicina',
    '20': 'ventina',
    '30': 'trentina',
    '40': 'quarantina',
    '50': 'cinquantina',
    '60': 'sessantina',
    '70': 'settantina',
    '80': 'ottantina',
    '90': 'novantina',
    '100': 'centinaio',
    '1000': 'migliaio',
  },
  several:
    'diverse|diversi|alcune|alcuni|parecchie|parecchi|varie|vari|svariate|svariati|molte|molti|qualche|svariate',
  half: 'mezzo|mezza|mezzi',
  shares: {
    '1/2': 'la metà|metà|la metà dei',
    '1/3': 'un terzo|un terzo dei',
    '2/3': 'due terzi|i due terzi',
    '1/4': 'un quarto',
    '3/4': 'tre quarti|i tre quarti',
    '1/5': 'un quinto',
    '2/5': 'due quinti',
    '3/5': 'tre quinti',
    '4/5': 'quattro quinti',
    '1/10': 'un decimo',
    '9/10': 'nove decimi',
  },
  outOf: 'su|su ogni',
  and: 'e',
  between: 'tra|fra',
  to: 'a|ad|o|ai|agli',
  about:
    'circa|quasi|all incirca|intorno a|intorno ai|intorno alle|attorno a|attorno ai|pressappoco|approssimativamente|più o meno|poco meno di|una stima di|stimato in|stimati in|stimata in|stimate in|si stimano|nell ordine di|nell ordine dei|sui|sulle|prossimo a|vicino a|vicino ai|in media|mediamente|qualcosa come|sfiora|sfiorano|sfiorava|sfioravano|sfiorando|appena meno di|appena sotto|a ridosso di|a ridosso dei|prossima a|prossimi a|vicini a|vicina a|vicine a|sfiorerebbe|sfiorerebbero|sfiorò|sfiorarono|ha sfiorato|si avvicina a|si avvicinano a|si avvicina ai|si aggira su|si aggira intorno a|si aggirano intorno a|si aggirava intorno a|si aggira sui|si aggira sulle|grosso modo|su per giù|press a poco|poco sotto|poco meno|un totale stimato di|praticamente|suppergiù|a un passo da|a un passo dai|pari a circa|una buona',
  atLeast:
    'oltre|più di|almeno|più di|non meno di|come minimo|un minimo di|minimo|supera|superano|superava|superavano|ha superato|hanno superato|superato|superati|superando|superiore a|superiori a|superiore ai|superiore alle|al di sopra di|al di là di|eccede|poco più di|ben oltre|sopra|sopra i|sopra le|superare|più dei|oltre i|oltre le|superata|superate|aveva superato|avevano superato|avrebbe superato|superò|superarono|supererà|supereranno|supererebbe|supererebbero|superasse|eccedono|eccedeva|eccedevano|oltrepassa|oltrepassano|oltrepassava|oltrepassato|ha oltrepassato|valica|un buon|ben più di|molto più di|assai più di|non meno|nientemeno che|maggiore di|maggiori di|oltre il|oltre la|al di sopra dei|al di sopra delle|abbondantemente sopra|sforato|sfora|ha sforato|sopra il|sopra la|sopra quota|minimo di|quantomeno|perlomeno|quanto meno|per lo meno|più lungo di',
  atMost:
    'fino a|fino ad|meno di|al massimo|un massimo di|massimo|non più di|inferiore a|inferiori a|sotto|al di sotto di|sotto i|sotto le|fino ai|fino agli|fino alle|entro|non oltre|tutt al più|non supera|a un massimo di|nemmeno|neanche|neppure|a malapena|a stento|manco|nemmeno i|neanche i|non arriva a|non arrivano a|non arrivava a|non arrivavano a|non raggiunge|non raggiungeva|non raggiungono|senza superare|ben al di sotto di|molto meno di|assai meno di|al disotto di|minore di|minori di|fino a un massimo di|per un massimo di|sotto la soglia di|ben meno di|sotto il|sotto la|meno del|meno della|meno dei|non oltre i',
  aboutAfter:
    'scarso|scarsa|scarsi|scarse|circa|all incirca|più o meno|in media|grosso modo|su per giù|o giù di lì|suppergiù|a spanne|pressappoco|o poco meno',
  atLeastAfter:
    'o più|almeno|come minimo|e oltre|e più|minimo|ed oltre|e passa|e rotti|abbondante|buoni|buone|o giù di là|in su|abbondanti|o oltre|quanto meno|per lo meno|perlomeno',
  atMostAfter:
    'al massimo|o meno|massimo|al più|a dir tanto|tutt al più|o anche meno|nella migliore delle ipotesi|al più tardi',
  units: {
    kB: 'kilobyte|kilobytes|chilobyte',
    MB: 'megabyte|megabytes|mega',
    GB: 'gigabyte|gigabytes|giga',
    TB: 'terabyte|terabytes|terabites|terabite|tera|terrabyte',
    PB: 'petabyte|petabytes',
    EB: 'exabyte',
    minutes: 'minuto|minuti',
    hours: 'ora|ore',
    days: 'giorno|giorni|giornate',
    weeks: 'settimana|settimane',
    months: 'mese|mesi',
    years: 'anno|anni',
    calls:
      'chiamata|chiamate|telefonata|telefonate|chiamate telefoniche|conversazioni telefoniche|conversazioni|comunicazioni telefoniche',
    people:
      'persona|persone|dipendente|dipendenti|lavoratori|lavoratrici|impiegati|addetti|palestinese|palestinesi|israeliani|israeliane|americani|ucraini|manifestanti|manifestante|attivisti|attivista|soldati|soldato|ufficiali|civili|civile|uomini|uomo|donne|donna|bambini|morti|morto|vittime|feriti|visitatori|ingegneri|ingegnere|giornalisti|giornalista|studenti|abitanti|azionisti|membri|partecipanti|rifugiati|cittadini|ostaggi|prigionieri|detenuti|deputati|senatori|parlamentari|esperti|specialisti|analisti|agenti|militari|firmatari|utenti|clienti|colleghi|uccisi|individui|spettatori|sfollati|arresti|elettori|famiglie|pazienti|passeggeri|migranti|turisti|ospiti|sviluppatori|riservisti|poliziotti|residenti|collaboratori|azionista|socio|soci|lavoratore|lavoratrice|impiegato|impiegata|impiegate|elettore|utente|abitante|adulto|adulti|cittadino|medico|medici|infermieri|giovani|operai|operaio|contestatori|arrestati|licenziati|dimostranti|delegati|volontari|tifosi|scioperanti|dispersi|uccise|tecnici|dirigenti|minorenni|bambine',
    percent: 'per cento|per 100|percento|pct',
    usd: 'dollaro|dollari|dollari statunitensi|dollari americani|usd|us',
    eur: 'euro|eur',
    other:
      'rupie|franchi|corone|dollari canadesi|punti|punto|punti percentuali|chilometri|chilometro|metri|metro|miglia|ettari|tonnellate|tonnellata|chili|chilogrammi|grammi|litri|gradi|gigabit|terabit|megabit|gigawatt|megawatt|kilowatt|watt|secondi|secondo|volte|secoli|secolo|barili',
    decades: 'decenni|decennio',
  },
  perHour: 'all ora|ogni ora|per ora|l ora|in un ora|orarie|ad ora|a ora',
  perDay:
    'al giorno|ogni giorno|giornaliere|quotidiane|quotidianamente|in un giorno|a giorno|per giorno|giornalieri',
  not: 'non|mai|senza|né',
  asides:
    'già|ormai|di gran lunga|abbondantemente|ampiamente|la soglia di|la soglia dei|la soglia delle|quota|la quota di|il tetto di|il muro dei|la barriera dei|altri|altre|un totale di|ben|solo|soltanto|pure|anche|addirittura',
  spans: {
    '1 months':
      'un mesetto|dopo un mese|conservat* un mese|conservat* per un mese|tenut* un mese|archiviat* un mese|per un mese|un mese intero|per la durata di un mese|per un intero mese|entro un mese|in un mese|è durato un mese|è durata un mese|nell arco di un mese',
    '1 weeks': 'per una settimana|una settimana intera|entro una settimana|è durata una settimana',
    '1 years': 'per un anno|un anno intero|entro un anno|per un intero anno',
    '1 days': 'per un giorno|un giorno intero|per una giornata',
    '1 hours': 'per un ora|un ora intera|per un intera ora',
    '0.5 years': 'un semestre|per un semestre',
    '0.25 years': 'un trimestre',
    '0.25 hours': 'un quarto d ora',
    '0.75 hours': 'tre quarti d ora',
    '0.5 hours': 'mezz ora|mezzora|una mezz ora|mezza ora|una mezz oretta',
  },
  later: 'dopo|prima|più tardi|fa|or sono|addietro',
  shareNouns: {
    '1/3': 'terzo',
    '1/4': 'quarto dei|quarto delle|quarto degli|quarto del',
    '1/5': 'quinto dei|quinto delle',
    '1/10': 'decimo',
  },
  unhedged:
    'volte più di|volte più dei|volte più del|volte superiore a|volte superiore ai|volte meno di|salito fino a|salita fino a|cresciuto fino a|cresciuta fino a|sceso fino a|scesa fino a|salire fino a',
  leadAtLeast:
    'supera|superano|superava|superavano|superò|superarono|oltrepassa|oltrepassava|eccede|eccedeva',
  labels:
    'pagina|pagine|pag|pagg|articolo|articoli|art|sezione|capitolo|paragrafo|comma|nota|note|figura|tabella|unità|unita|divisione|brigata|battaglione|numero|numeri|n|nr|sala|edificio|strada|autostrada|canale|rete|volo|autobus|treno|linea|binario|porta|porto|risoluzione|risoluzioni|versione|documento|allegato|legge|clausola|regola|fase|parte|volume|tomo|episodio|stagione|livello|classe|modello|zona|blocco|piano|lotto|caso|punto|protocollo|direttiva|regolamento|decreto|top|tipo|taglia|anni|gli anni|stanza|chilometro|telefono|tel|radio|studio|formula|emendamento|codice|domanda|sentenza|il|al|anno|all età di|under|g|gruppo|rai|frequenza|appartamento|cap|fila|terminal|gate|carrozza|fascicolo|procedimento|salmo|versetto|tappa|circoscrizione|collegio|casello|windows|gpt|covid|boeing|airbus|fm|nº|aula|stanze|frecciarossa|delibera|ordinanza|circolare|provvedimento|padiglione|molo|banchina|girone|round',
  notBefore: 'del mattino|del pomeriggio|di sera|anni fa di età|enne|enni|bis',
  partitive: 'di|d|dei|delle|degli|dell|dello|del|di questi|di queste',
  articles: 'il|lo|la|i|gli|le|l|un|una|uno|questi|queste|suoi|sue|di|a|ai|alle|agli|dei|delle',
  clock: 'alle|alle ore|ore|dalle|dalle ore|verso le|entro le|le',
});
