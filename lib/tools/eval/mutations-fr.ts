import { type MutationWords, NAME } from './mutations-words.ts';

const WHO = `(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])?(?:${NAME}|armée|groupe|entreprise|société|éditeur|journal|firme)(?: israélienne)?`;
const SAID =
  '(?:dit|a dit|affirme|a affirmé|assure|a assuré|écrit|a écrit|annonce|a annoncé|révèle|a révélé|avaient révélé|avait révélé|explique|a expliqué|indique|a indiqué|soutient|déclare|a déclaré|précise|a précisé|rappelle)';
const MONTHS = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

export const fr: MutationWords = {
  credits: [
    [new RegExp(`^${WHO} ${SAID}(?: \\p{Ll}+di)? (?:que |qu['’])`, 'u'), ''],
    [/^(?:Selon|D['’]après) [^,;:]+, /u, ''],
    [/,? (?:selon|d['’]après) [^,.;:]+/u, ''],
    [new RegExp(`, (?:${SAID}|ont (?:révélé|affirmé|écrit)) ${WHO}[^,.;]*`, 'u'), ''],
    [new RegExp(`, ${SAID}[ -](?:t-)?(?:il|elle)`, 'u'), ''],
  ],
  conditionals: [
    [/\baurait\b/u, 'a'],
    [/\bauraient\b/u, 'ont'],
    [/\bserait\b/u, 'est'],
    [/\bseraient\b/u, 'sont'],
    [/\b(?:pourrait|pourraient) (?=\p{L})/u, 'va '],
    [/\bdevaient (?:partir|migrer)\b/u, 'sont parties'],
    [
      /\b(?:prévoyait|envisageait|comptait|projetait)(?: de| d['’])? ?(?:transférer|déplacer|migrer)\b/u,
      'a transféré',
    ],
    [/\b(?:se trouver)ait\b/u, 'se trouve'],
    [/\b(sembl)(?:e|ent|ait) avoir\b/u, 'a'],
    [/\bprobablement |\bapparemment |\bpeut-être /iu, ''],
  ],
  denials: [
    [/\b(?:dément|nie|conteste|réfute)\b/u, 'confirme'],
    [/\b(?:démentent|nient|contestent)\b/u, 'confirment'],
    [/\ba (?:démenti|nié|contesté|refusé)\b/u, 'a confirmé'],
    [/\bn['’](a|ont|avait|avaient|est|était|ait|y a) (?:pas|jamais|nullement|point)\b/u, '$1 bien'],
    [/\bne (\p{L}+) (?:pas|jamais|nullement)\b/u, '$1 bien'],
    [/\baucune? (preuve|élément|indice|trace)\b/u, 'une $1'],
    [/\bn['’]avait rien (trouvé|relevé|établi)\b/u, 'avait $1 des preuves'],
  ],
  negations: [
    [/(?<=\s)(est|a|avait|ont|avaient|était|étaient|aura|allait)(?=\s\p{L})/u, 'n’$1 pas'],
    [
      /(?<=\s)(sont|sera|seront|va|vont|reste|restent|continue|continuent|soutient|soutiennent|confirme|courent|devait|devaient|servait|conserve)(?=[\s.])/u,
      'ne $1 pas',
    ],
  ],
  negated:
    /(?:^|[^\p{L}])(?:ne|n['’]|pas|jamais|aucune?|rien|sans|ni|non|nul|dément\w*|nie|conteste\w*)(?![\p{L}])/iu,
  units: [
    [/\btéraoctets\b/u, 'gigaoctets'],
    [/\bpétaoctets\b/u, 'téraoctets'],
    [/(?<=\d[ \u00a0\u202f]?)To\b/u, 'Go'],
    [/(?<=\d[ \u00a0\u202f]?)Po\b/u, 'To'],
    [/\bmillions d['’]heures\b/u, 'millions de minutes'],
    [/\bpar heure\b|\bà l['’]heure\b/u, 'par jour'],
    [/(?<=\p{L}|\d) ans\b/u, ' mois'],
    [/(?<=\b(?:un|deux|trois|plusieurs|\d+) )mois\b/u, 'semaines'],
    [/\bmillions de dollars\b/u, 'milliards de dollars'],
  ],
  dates: [
    [new RegExp(`\\b(?:[12]?\\d|1er)(?= ${MONTHS})`, 'u'), '3'],
    [/(?<![\p{L}])août(?![\p{L}])/u, 'juin'],
    [/\bseptembre\b/u, 'novembre'],
    [/\b(?:octobre|novembre|décembre)\b/u, 'mars'],
    [/\b(?:jeudi|mercredi|vendredi)\b/u, 'lundi'],
    [/\b(?:lundi|mardi)\b/u, 'samedi'],
    [/\b20(?:1\d|2[0-4])\b/u, '2017'],
    [/\b2025\b/u, '2019'],
  ],
  group: /[ .\u00a0\u202f]/g,
  grouped: ' ',
};
