import { type Hit, hitsBySentence } from './hits.ts';
import type { PreparedText } from './prepare.ts';
import type { ConceptIndex } from './recognition/concepts.ts';
import { speechOf } from './statement/speech.ts';
import { compose, identity } from './text/mapped.ts';

/** A word this short after its prefix is another word: Czech "nejen", "není". */
const SHORTEST_NEGATED = 4;

/**
 * Where a language negates by a prefix, finds the words behind it too: "neodpověděl" is "odpověděl" with a negation. Adds
 * them to the concepts and cues of their sentences.
 */
export function addNegated(text: PreparedText, index: ConceptIndex, concepts: Hit[][], cues: Hit[][]): void {
  const { negationPrefix } = speechOf(text.language);
  if (negationPrefix === '') return;
  const prefixed = new RegExp(`(?<=^| )${negationPrefix}(?=\\p{L}{${SHORTEST_NEGATED}})`, 'gu');
  const blank = ' '.repeat(negationPrefix.length);
  const { text: whole } = text.folded;
  const bare = compose(identity(whole.replace(prefixed, blank)), text.folded);
  const places = new Set([...whole.matchAll(prefixed)].map((match) => match.index + blank.length));
  hitsBySentence({ ...text, folded: bare }, index.trie, index.ids, undefined, (start) =>
    places.has(start),
  ).forEach((found, i) => {
    // "nezávislý" (independent) is a word of the story as it stands, and negates nothing.
    const whole = new Set(concepts[i]?.map(({ start }) => start));
    const hits = found.filter(({ start }) => !whole.has(start - blank.length));
    if (hits.length === 0) return;
    concepts[i]?.push(...hits);
    concepts[i]?.sort((a, b) => a.start - b.start);
    const prefix = ({ start, at }: Hit): Hit => ({
      id: 'negation',
      start: start - blank.length,
      end: start,
      at,
      last: at,
    });
    cues[i]?.push(...hits.map(prefix));
    cues[i]?.sort((a, b) => a.start - b.start);
  });
}

/** Marks the words that their own ending negates, behind each: "taşınmadı" is "taşın-" with a negation. */
export function addNegatedEndings(concepts: readonly Hit[][], cues: Hit[][]): void {
  concepts.forEach((hits, i) => {
    // A concept that has the ending among its own letters ("vermez": does not allow) has said what it says.
    const settled = new Set(hits.filter(({ negated }) => !negated).map(({ end }) => end));
    for (const { negated, end, last } of hits) {
      // Behind the word: what lies within it is the word's own business.
      if (negated && !settled.has(end))
        cues[i]?.push({ id: 'negation', start: end + 1, end: end + 1, at: last, last });
    }
  });
}

/** What follows a negation of the verb before it: the clause ends, or an adverb or an object with its preposition comes. */
const BEHIND =
  /^\s*(?:$|[.,;:!?)»”"“–—…]|(?:auf|an|zu|zum|ab|aus|ein|mit|sofort|umgehend|unmittelbar|zunächst|op|aan|met|toe|in|meteen|direct|onmiddellijk|på|om|til|till|av|af|med|omedelbart|direkt|umiddelbart|straks|under|bereit|zur|hinein|herein|heraus|zurück|fort|weiter|statt|teil|nach|bei|vor|weg|uit|af|mee|bij|terug|over|door|beschikbaar|ter)(?!\p{L}))/u;
/** Enough for the longest of these. */
const LONGEST_BEHIND = 16;

/** Whether a negation that may negate the verb before it negates what follows: "ist nicht beendet". */
export function isForward({ repaired }: PreparedText, { id, end }: Hit): boolean {
  return id === 'negationAfter' && !BEHIND.test(repaired.text.slice(end, end + LONGEST_BEHIND));
}
