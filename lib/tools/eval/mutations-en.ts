import { type MutationWords, NAME } from './mutations-words.ts';

const WHO = `(?:[Tt]he )?(?:Israeli |Israel['’]s )?(?:${NAME}|army|military|company|firm|newspaper|paper|group)`;
const SAID =
  '(?:said|says|reported|reports|wrote|writes|announced|revealed|insists|insisted|added|explained|stated|claims|claimed)';
const SOURCES =
  '(?:[Ii]ntelligence |[Tt]hree |[Tt]wo |[Ss]ome |[Ss]everal )?(?:[Ss]ources|[Oo]fficials)(?: in the unit)?';

export const en: MutationWords = {
  credits: [
    [
      new RegExp(`^(?:${WHO}|${SOURCES}) ${SAID}(?: (?:on|in) \\p{Lu}\\p{Ll}+)?(?: that)? (?=\\p{L})`, 'u'),
      '',
    ],
    [/,? (?:according to|as reported by|reported by|cited by|seen by|obtained by) [^,.;:]+/u, ''],
    [new RegExp(`, (?:${WHO}|he|she|they|it|${SOURCES}) ${SAID}\\b[^,.;]*`, 'u'), ''],
    [new RegExp(`, ${SAID} (?:${WHO}|the post|the letter)`, 'u'), ''],
  ],
  conditionals: [
    [/\b(?:could|may|might|would) have (?=\p{L})/u, 'has '],
    [/\b(?:appears?|appeared|seems?|seemed) to have (?=\p{L})/u, 'has '],
    [/\b(?:is|are|was|were) (?:said|believed|thought|alleged|understood) to have (?=\p{L})/u, 'has '],
    [/\b(?:is|are|was|were) (?:said|believed|thought|alleged|understood) to be\b/u, 'is'],
    [/\b(?:allegedly|reportedly|possibly|perhaps|probably|apparently) /iu, ''],
    [/\b(?:may|might|could|would) (?:be|go) /u, 'went '],
    [
      /\b(?:intended|planned|hoped|wanted|was planning|were planning|plans|intends) to (?:take|carry|shift|transfer|move)\b/u,
      'moved',
    ],
  ],
  denials: [
    [/\b(?:denies|disputes|rejects) (?:that |having )?/u, 'confirms that '],
    [/\b(?:denied|disputed|rejected) (?:that |having )?/u, 'confirmed that '],
    [/\b(?:refuses|declines) to\b/u, 'agrees to'],
    [/\b(?:refused|declined) to\b/u, 'agreed to'],
    [/\b(did|does|do|is|was|are|were|has|have|had|will|would|could) not (?=\p{L})/u, '$1 '],
    [/\b(did|does|is|was|are|were|has|have|had|would)n['’]t (?=\p{L})/u, '$1 '],
    [/\bAt no point\b/u, 'At one point'],
    [/\bnever (?=\p{L})/u, ''],
    [/\b(?:no|any) (evidence|proof|indication|sign)\b/u, 'clear $1'],
    [/\bfound nothing\b/u, 'found evidence'],
  ],
  negations: [
    [/\b(is|was|are|were|has|have|had|will|would|could) (?=\p{L})/u, '$1 not '],
    [/\b(support|back|remain|continue|leave|show|prohibit|forbid)s (?=\p{L})/u, 'does not $1 '],
    [/\b(support|back|remain|continue|leave|prohibit|forbid) (?=\p{L})/u, 'do not $1 '],
  ],
  negated:
    /\b(?:not|no|never|none|nothing|nobody|nowhere|nor|neither|without|den\w+|refus\w+|declin\w+|cannot)\b|n['’]t\b/iu,
  units: [
    [/\bterabytes\b/u, 'gigabytes'],
    [/\bpetabytes\b/u, 'terabytes'],
    [/(?<=\d ?)TB\b/u, 'GB'],
    [/(?<=\d ?)PB\b/u, 'TB'],
    [/\bmillion hours\b/u, 'million minutes'],
    [/\ban hour\b/iu, 'a day'],
    [/\b(per|every|each) hour\b/iu, '$1 day'],
    [/\b(\p{Ll}+|\d+) years\b/u, '$1 months'],
    [/\b(\p{Ll}+|\d+) months\b/u, '$1 weeks'],
    [/\b(?:a|one) month\b/u, 'a week'],
    [/\bmillion dollars\b/u, 'billion dollars'],
  ],
  dates: [
    [
      /\b[12]?\d(?= (?:January|February|March|April|May|June|July|August|September|Sept|October|November|December)\b)/u,
      '3',
    ],
    [
      /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )[12]?\d\b(?!\d)/u,
      '3',
    ],
    [/\bAugust\b/u, 'June'],
    [/\bSeptember\b/u, 'November'],
    [/\b(?:October|November|December)\b/u, 'March'],
    [/\b(?:Thursday|Wednesday|Friday)\b/u, 'Monday'],
    [/\b(?:Monday|Tuesday)\b/u, 'Saturday'],
    [/\b20(?:1\d|2[0-4])\b/u, '2017'],
    [/\b2025\b/u, '2019'],
  ],
  group: /,/g,
  grouped: ',',
};
