import type { NumberTable } from '../table';

export const fr = (): NumberTable => ({
  pluralEnds: 'sx',
  contractions: { de: 'du|des|d', a: 'au|aux' },
  decimal: ',',
  ones: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  tens: 'vingt/vingts trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts/huitante/octante quatre-vingt-dix/nonante',
  scale: {
    '100': 'cent|cents',
    '1e3': 'mille|mil',
    '1e6': 'million|millions|mio|mln',
    '1e9': 'milliard|milliards|md|mds|mrd',
    '1e12': 'billion|billions',
  },
  vague: {
    '10': 'dizaines',
    '12': 'douzaines',
    '20': 'vingtaines',
    '100': 'centaines',
    '1e3': 'milliers',
    '1e6': 'millions',
    '1e9': 'milliards',
  },
  numbers: { '6': 'demi-douzaine', '250000': 'un quart de million|quart de million' },
  rounded: {
    '10': 'dizaine',
    '12': 'douzaine|douzaines',
    '15': 'quinzaine',
    '20': 'vingtaine',
    '30': 'trentaine',
    '40': 'quarantaine',
    '50': 'cinquantaine',
    '60': 'soixantaine',
    '100': 'centaine',
    '1000': 'millier',
  },
  several: 'plusieurs|quelques',
  half: 'demi|demie',
  andQuarter: 'et quart|et un quart',
  shares: {
    '1/2': 'la moitié|moitié|une moitié|la moitié des',
    '1/3': 'un tiers|le tiers',
    '2/3': 'deux tiers|les deux tiers',
    '1/4': 'un quart|le quart',
    '3/4': 'trois quarts|les trois quarts',
    '1/5': 'un cinquième',
    '2/5': 'deux cinquièmes',
    '3/5': 'trois cinquièmes',
    '4/5': 'quatre cinquièmes',
    '1/10': 'un dixième',
    '9/10': 'neuf dixièmes',
  },
  outOf: 'sur',
  and: 'et',
  between: 'entre',
  to: 'à|jusqu à',
  or: 'ou',
  about:
    'estime à|estiment à|environ|près de|près d|quelque|quelques|autour de|aux alentours de|aux environs de|à peu près|approximativement|presque|estimé à|estimée à|estimés à|estimées à|de l ordre de|dans les|une estimation de|à près de|grosso modo|pas loin de|en moyenne|proche de|avoisine|avoisinant|avoisinait|avoisinent|avoisinaient|frôle|frôlent|frôlait|frôlaient|frôlant|flirte avec|flirtait avec|à deux doigts de|approchant|approchait|approchaient|un peu moins de|à peine moins de|pas tout à fait|tout près de|voisin de|voisins de|voisine de|voisines de|dans les environs de|un petit|une petite|quelque chose comme|pratiquement|quasiment|quasi|avoisinera|avoisinerait|avoisineraient|tourne autour de|tournait autour de|tournent autour de|s approche de|s approchait de|s approchent de|approche|flirtent avec|frôlerait|un peu moins d|peu ou prou|légèrement inférieur à|légèrement inférieure à|plus ou moins|à près d|estimée entre|aux environs d|autour d|environ d|pas loin d|proche d|juste en dessous de|juste sous|moins de quelque|à peine|frise|frise les|frisent|frisent les|frisait|frisait les|frisant|frisant les|tutoie|tutoie les|tutoyait les',
  atLeast:
    'plus de|plus d|au moins|au bas mot|au minimum|un minimum de|supérieur à|supérieure à|supérieurs à|supérieures à|au delà de|dépasse|dépassent|dépassait|dépassaient|a dépassé|ont dépassé|dépassant|excède|excédant|excédait|pas moins de|minimum|un peu plus de|bien plus de|excédé|dépassé|plus que|dépasserait|dépasseraient|dépassera|dépasseront|dépassés|dépassée|dépassées|avait dépassé|avaient dépassé|surpasse|surpassent|surpassait|excéderait|excèdent|excédaient|a franchi|ont franchi|franchit|franchissait|franchissent|franchi|franchirait|avait franchi|un bon|un gros|largement plus de|nettement plus de|bien au delà de|bien au dessus de|au dessus de|pour le moins|rien moins que|pas moins d|à peine plus de|un peu plus d|légèrement supérieur à|légèrement supérieure à|au delà d|bien plus d|largement plus d|largement dépassé|beaucoup plus de|plus long que|à tout le moins|une bonne|bonne',
  atMost:
    'jusqu à|jusqu aux|jusqu|moins de|moins d|au plus|au maximum|un maximum de|maximum|tout au plus|inférieur à|inférieure à|inférieurs à|inférieures à|pas plus de|pas plus d|n excède pas|ne dépasse pas|ne dépassant pas|limité à|limitée à|plafonné à|au plus de|même pas|pas même|guère plus de|n atteint pas|n atteignait pas|n atteignaient pas|sans dépasser|sans excéder|en deçà de|en dessous de|au dessous de|dans la limite de|bien moins de|nettement moins de|largement moins de|beaucoup moins de|maximum de|tout juste|bien moins d|jusqu au|allant jusqu à|peut aller jusqu à|un maximum d|dans la limite d|sous la barre des|sous le seuil des|sous les',
  aboutAfter:
    'environ|approximativement|à peu près|en moyenne|plus ou moins|peu ou prou|à peu de chose près|à la louche|grosso modo|à quelques unités près',
  atLeastAfter:
    'bons|bonnes|ou plus|au moins|au minimum|et plus|minimum|voire plus|voire davantage|et au delà|ou davantage|au bas mot|à tout le moins|dépassés|et plus encore|ou plus encore',
  atMostAfter:
    'au plus|au maximum|maximum|tout au plus|ou moins|au grand maximum|maxi|à peine|tout juste|dans le meilleur des cas',
  units: {
    kB: 'kilooctet*|kilo octets',
    MB: 'mégaoctet*|méga octet|méga octets|mgaoctet*',
    GB: 'gigas|gigaoctet*|giga octet',
    TB: 'téras|téraoctet*|traoctet*|terraoctet*|térraoctet*|terra octets|téraoctects|téraocets',
    PB: 'pétaoctet*|ptaoctet*|péta octet',
    EB: 'exaoctet*',
    minutes: 'minute|minutes|mn',
    hours: 'heure|heures|heures d écoute|heures de travail',
    days: 'jour|jours|journées',
    weeks: 'semaine|semaines',
    months: 'mois',
    years: 'an|ans|année|années',
    calls:
      'appel|appels|appels téléphoniques|appel téléphonique|coups de fil|communications téléphoniques|conversations téléphoniques|conversations|communications|coups de téléphone|appels tlphoniques',
    people:
      'personne|personnes|employé|employés|employées|salarié|salariés|salariées|travailleurs|collaborateurs|palestinien|palestiniens|palestiniennes|israéliens|israélien|américains|ukrainiens|manifestant|manifestants|militants|militant|soldats|soldat|officiers|officier|civils|civil|hommes|homme|femmes|femme|enfants|enfant|morts|mort|tués|blessés|victimes|victime|visiteurs|ingénieurs|ingénieur|journalistes|journaliste|étudiants|habitants|actionnaires|membres|participants|réfugiés|citoyens|otages|prisonniers|détenus|députés|sénateurs|élus|experts|spécialistes|analystes|agents|militaires|signataires|utilisateurs|clients|collègues|décès|individus|policiers|développeurs|cadres|spectateurs|touristes|électeurs|familles|foyers|patients|passagers|migrants|voyageurs|invités|arrestations|combattants|réservistes|actionnaire|électeur|adulte|adultes|sondés|internautes|jeunes|abonnés|délégués|syndicalistes|proches|ménages|travailleur|travailleuse|travailleuses|salariée|employée|militante|militantes|manifestante|manifestantes|policier|pompiers|élèves|étudiant|étudiante|étudiantes|cadre|licenciés|grévistes|sympathisants|convives|bénévoles|disparus|déplacés|arrêtés|interpellés|contestataires|opposants|délégation|invité|abonné|client|utilisateur|juriste|juristes|avocat|avocats|avocates|magistrats|infirmiers|infirmières|juges|juge',
    percent: 'pour cent|pour 100|p c|pourcent|pourcents|pct',
    usd: 'dollar|dollars|dollars américains|dollars us|usd|us',
    eur: 'euro|euros|eur',
    other:
      'livres|livre|roupies|francs|couronnes|dollars australiens|points|point|points de pourcentage|kilomètres|kilomètre|mètres|mètre|milles|hectares|hectare|tonnes|tonne|kilos|kilogrammes|grammes|litres|degrés|gigabits|térabits|mégabits|gigawatts|mégawatts|kilowatts|watts|secondes|seconde|fois|siècles|siècle|barils|carrés',
    decades: 'décennies|décennie',
    gbp: 'livres sterling|livre sterling',
    ils: 'shekel|shekels|sheqels|chékels',
    rub: 'rouble|roubles',
    uah: 'hryvnias|hryvnia',
    cny: 'yuan|yuans',
    jpy: 'yen|yens',
    chf: 'francs suisses',
    pln: 'zlotys|zloty',
    cad: 'dollars canadiens',
    mad: 'dirhams marocains',
    try: 'livres turques|lires turques',
    inr: 'roupies indiennes',
  },
  perHour:
    'par heure|à l heure|de l heure|chaque heure|toutes les heures|en une heure|l heure|à chaque heure|par h|horaires',
  perDay:
    'par jour|chaque jour|quotidiens|quotidiennement|quotidiennes|tous les jours|à la journée|en un jour|par journée|journaliers|le jour|en une journée',
  not: 'ne|n|pas|jamais|sans|non',
  asides:
    'pas|jamais|guère|même|déjà|désormais|largement|allègrement|nettement|le seuil de|le seuil des|la barre de|la barre des|le cap de|le cap des|la limite de|la limite des|la somme de|un total de|les quelque|seulement|encore|ainsi',
  unhedged:
    'accord sur|fois plus que|fois plus de|fois moins que|fois moins de|fois plus|fois moins|fois supérieur à|fois supérieure à|gonflé jusqu à|grimpé jusqu à|monté jusqu à|augmenté jusqu à|bondi jusqu à|chuté jusqu à|grimpe jusqu à|bondit jusqu à',
  spans: {
    '1 months':
      'pendant un mois|durant un mois|un mois durant|pour un mois|sous un mois|en un mois|un mois entier|tout un mois|a duré un mois|au bout d un mois|gardé* un mois|conservé* un mois|stocké* un mois',
    '1 weeks':
      'pendant une semaine|durant une semaine|une semaine durant|pour une semaine|sous une semaine|toute une semaine|a duré une semaine',
    '1 years':
      'pendant un an|durant un an|un an durant|pour un an|sous un an|a duré un an|toute une année|pendant une année',
    '1 days': 'pendant un jour|pendant une journée|toute une journée|durant une journée',
    '1 hours': 'pendant une heure|durant une heure|une heure durant',
    '0.5 years': 'un semestre|pendant un semestre',
    '0.25 years': 'un trimestre',
    '0.25 hours': 'un quart d heure|quart d heure',
    '0.75 hours': 'trois quarts d heure',
  },
  later: 'plus tard|auparavant|avant|après|plus tôt|de cela|de jours|d années',
  shareNouns: {
    '1/3': 'tiers',
    '1/4': 'quart des|quart de|quart du',
    '1/5': 'cinquième',
    '1/10': 'dixième',
  },
  leadAtLeast:
    'dépasse|dépassent|dépassait|dépassaient|dépasserait|dépasseraient|dépassera|excède|excédait|excédaient|excèdent|surpassait',
  labels:
    'page|pages|p|pp|article|articles|art|section|chapitre|paragraphe|paragraphes|alinéa|note|notes|figure|tableau|unité|unités|division|brigade|bataillon|escadron|numéro|numéros|n|no|nº|salle|bâtiment|route|autoroute|nationale|départementale|chaîne|vol|bus|train|ligne|voie|porte|port|résolution|résolutions|version|document|annexe|loi|clause|règle|étape|phase|partie|volume|tome|épisode|saison|niveau|classe|modèle|âgé de|âgée de|âgés de|âgées de|zone|bloc|étage|lot|affaire|point|protocole|directive|règlement|décret|top|type|taille|les années|années|groupe des|chambre|rue|kilomètre|france|arrêt|le|appelez le|téléphone|tél|composez le|au|radio|studio|formule|amendement|code|question|tour|arrondissement|groupe|promotion|carré|fréquence|appartement|boîte|bp|code postal|terminal|hall|tgv|ter|rer|métro|rang|requête|décision|considérant|psaume|verset|acte|scène|windows|gpt|covid|boeing|airbus|hotline|manche|circonscription|cahier|édition|borne|échangeur|fm',
  notBefore: 'ème|e|er|ère|h|heures du matin|heures du soir|heures précises|ans d âge',
  partitive: 'autres|de|d|des|du|de ces|de ses|de leurs|de la|de l|d entre|de l ensemble des|de mes',
  articles: 'le|la|les|l|un|une|des|de|d|ses|leurs|ces|cette|ce|nos|à|ses quelque',
  clock: 'à|vers|dès',
  yearBefore: 'en|depuis|de|du|dès',
  by: 'par|en|que',
  definite: 'la|le|les',
  reached: 'jusqu à',
});
