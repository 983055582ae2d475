import type { Hit, Reading, Sentence } from '../reading.ts';
import { speechOf } from '../statement/speech.ts';
import { speakersByColon } from './colons.ts';
import { touching, within } from './near.ts';
import { toldByUnnamed } from './unnamed.ts';

/** A name this near to a word of saying is whose word it is, in words. */
const NEAR = 6;
/** A comma or a quotation mark between them counts as so many words: "in Microsoft's cloud, writes the Guardian". */
const PAUSE = 3;
const PAUSES = /[,;:،؛、，：()«»“”„"–—]/u;
/** What names one of several behind a comma: "revealed by three newsrooms, among them Local Call". */
const AMONG =
  /[,،，]\s(?:among them|including|darunter|waaronder|onder wie|däribland|bland dem|bland annat|blandt dem|heriblandt|deriblandt|blant dem|deriblant|muun muassa|köztük|sealhulgas|nende seas|μεταξύ|ανάμεσά|dont|entre ellas|entre ellos|tra cui|entre elas|entre eles|w tym|včetně|vrátane|među kojima|в том числе|зокрема|în frunte)\s[^,;:.]*$/u;
/** So many words may be set apart between a name and its verb. */
const LONGEST_ASIDE = 12;
/** Words set apart between a name and what it says: "an official, who asked not to be named, said". */
const ASIDE = /^\s?[,،，][^,،，.;:«»“”"()]{1,80}[,،，]\s?$/u;
/** Hearsay this near to a word of saying ("is said to have told") takes the sentence back from its speaker, in words. */
const HEARSAY = 2;

/** Whom a text can name as its source, by concept. */
export interface Names {
  /** Everyone who can be given the word: parties too that are no origin. */
  all: ReadonlySet<string>;
  /** Newsrooms. */
  newsrooms: ReadonlySet<string>;
  /** Newsrooms, and those known for whom they quote without a name; such people too, who are named alike. */
  outlets: ReadonlySet<string>;
}

/**
 * Whom a sentence names as the source of what it says: the nearest name to each word of saying, of reference or of
 * denial, the names that a quotation is followed by or a colon gives the word, and the nearest newsroom to each word of
 * newsroom work ("investigation": beside another name it is about them), of announcing (a company that announces a deed
 * does it) or of having been told. Words of one name speak with the other: “officials of the army” and “the army”. A name that others speak of is no source, and what somebody is only said to have said
 * is not their word.
 */
export function speakersOf(reading: Reading, sentence: Sentence, names: Names): Hit[] {
  const all = sentence.concepts.filter(({ id }) => names.all.has(id));
  const newsrooms = all.filter(({ id }) => names.newsrooms.has(id));
  const idioms = sentence.cues.filter(({ id }) => id === 'idiom');
  const hearsay = sentence.cues.filter(({ id }) => HEARSAY_CUES.has(id));
  const quoted = quoteEnds(reading, sentence).flatMap((end) => firstAfter(reading, all, hearsay, end));
  const topic = topicOf(reading, sentence, all);
  const final = topic && finalVerb(sentence);
  const said = sentence.cues.flatMap((cue) => {
    const isTold = idioms.some(({ start, end }) => holds(start, end, cue) && !isSame(start, end, cue));
    const candidates = OF_NEWSROOMS.has(cue.id) || isTold ? newsrooms : SPEAKING.has(cue.id) ? all : [];
    if (cue === final && topic && candidates.includes(topic))
      return isHearsay(reading, hearsay, cue) ? [] : [topic];
    const near = within(candidates, cue, NEAR + LONGEST_ASIDE);
    return near.length === 0 || isHearsay(reading, hearsay, cue) ? [] : nearest(reading, near, cue);
  });
  const speakers = [
    ...quoted,
    ...said,
    ...namedAsSource(reading, sentence, all),
    ...speakersByColon(reading, sentence, all),
    ...toldByUnnamed(
      sentence,
      all.filter(({ id }) => names.outlets.has(id)),
    ),
  ];
  return touching(all, speakers);
}

/** What stands after the first word of a line that tells where all is from: "Source: La Gazette", "Fuentes: …". */
const SOURCE_LINE = /^\s?[:：]/;
/** Such a line may open with a bracket. */
const LONGEST_OPENING = 2;

function namedAsSource({ repaired }: Reading, { start, cues }: Sentence, all: readonly Hit[]): Hit[] {
  const word = cues.find((cue) => cue.id === 'sources' && cue.start - start <= LONGEST_OPENING);
  if (!word || !SOURCE_LINE.test(repaired.text.slice(word.end, word.end + 2))) return [];
  return within(all, word, NEAR);
}

const holds = (start: number, end: number, cue: Hit): boolean => start <= cue.start && end >= cue.end;
/** Turkish "göre" is kept from being another verb's form; that makes it no fixed phrase. */
const isSame = (start: number, end: number, cue: Hit): boolean => start === cue.start && end === cue.end;

/** A topic is marked so near to its name, in characters. */
const LONGEST_TOPIC = 40;

/** The first name that the sentence marks as what it is about, in languages that do: "マイクロソフトの広報担当者は". */
function topicOf({ repaired, language }: Reading, { end }: Sentence, names: readonly Hit[]): Hit | undefined {
  const { topic } = speechOf(language);
  if (!topic) return undefined;
  return names.find(({ start }) =>
    topic.test(repaired.text.slice(start, Math.min(end, start + LONGEST_TOPIC))),
  );
}

/** So near to the end of its sentence stands its last verb, in characters: "と述べたという。" */
const LAST_VERB = 10;

/** The word of saying that ends a sentence. */
function finalVerb({ cues, end }: Sentence): Hit | undefined {
  return cues.findLast((cue) => VERBS.has(cue.id) && end - cue.start <= LAST_VERB);
}

/** A quotation that the sentence goes on from: “It won’t hurt,” an official sniffed. */
const QUOTE_END = /(?:[,!?…][”"»“]|[”"»“],)\s+(?=\p{L})/gu;
/** A name this near to it is whose words they are, whatever the verb, in words. */
const NEAR_QUOTE = 3;

function quoteEnds({ repaired }: Reading, { start, end }: Sentence): number[] {
  return [...repaired.text.slice(start, end).matchAll(QUOTE_END)].map(
    (match) => start + match.index + match[0].length,
  );
}

/** The first names behind an offset, if they are near and nothing is set apart before them; none where that is hearsay. */
function firstAfter(
  { repaired, wordAt }: Reading,
  names: readonly Hit[],
  hearsay: readonly Hit[],
  offset: number,
): Hit[] {
  const first = names.find((hit) => hit.start >= offset);
  if (!first || first.at - wordAt(offset) > NEAR_QUOTE) return [];
  if (PAUSES.test(repaired.text.slice(offset, first.start))) return [];
  if (hearsay.some(({ start }) => start >= offset && start <= first.start)) return [];
  return names.filter((hit) => hit.start === first.start);
}

const SPEAKING: ReadonlySet<string> = new Set(['saying', 'according', 'denied']);
const VERBS: ReadonlySet<string> = new Set(['saying', 'works', 'announces', 'denied']);
const OF_NEWSROOMS: ReadonlySet<string> = new Set(['works', 'announces']);
const HEARSAY_CUES: ReadonlySet<string> = new Set(['alleged', 'conditional']);

/**
 * The names that a cue gives the word, among those near it: the nearest, and where verbs come last the first, which
 * is the subject as often as not.
 */
function nearest(reading: Reading, candidates: readonly Hit[], cue: Hit): Hit[] {
  const places = candidates
    .map((hit) => ({ hit, distance: distance(reading, hit, cue) }))
    .filter((place) => place.distance <= NEAR || endsClause(reading, place.hit, cue));
  const before = places.filter(({ hit }) => hit.at < cue.at);
  const least = Math.min(...places.map((place) => place.distance));
  const isLeast = (place: { distance: number }) => place.distance === least;
  const found = (before.some(isLeast) ? before : places).filter(isLeast).map(({ hit }) => hit);
  const first = before[0]?.hit;
  return first && speechOf(reading.language).cuesFollow && cue.id !== 'according' ? [first, ...found] : found;
}

/** A newsroom's work told by the last word of its clause, with the newsroom as far before it as a clause is long. */
const CLAUSE = 12;
const CLAUSE_END = /^\s*[.,;:!?)»”"–—]/;

function endsClause({ repaired, language }: Reading, name: Hit, cue: Hit): boolean {
  if (cue.id !== 'works' || name.at >= cue.at || cue.at - name.last > CLAUSE) return false;
  if (!speechOf(language).clauseFinal || !CLAUSE_END.test(repaired.text.slice(cue.end, cue.end + 2)))
    return false;
  return !PAUSES.test(repaired.text.slice(name.end, cue.start));
}

function distance({ repaired }: Reading, hit: Hit, cue: Hit): number {
  const [first, second] = hit.start < cue.start ? [hit, cue] : [cue, hit];
  if (ASIDE.test(repaired.text.slice(first.end, second.start))) return 2;
  const words = Math.max(0, second.at - first.last);
  const gap = repaired.text.slice(first.end, second.start);
  return PAUSES.test(gap) && !AMONG.test(gap) ? words + PAUSE : words;
}

/**
 * Whether words of hearsay stand right before a word of saying; after it in languages whose verbs come last. A word
 * that is both ("hieß es") only refers; damaged text may have found it without its first letter ("à en croire").
 */
function isHearsay({ language }: Reading, hearsay: readonly Hit[], saying: Hit): boolean {
  const { cuesFollow } = speechOf(language);
  return within(hearsay, saying, HEARSAY).some((cue) => {
    if (cue.end === saying.end) return false;
    if (cuesFollow ? cue.last < saying.at : cue.at > saying.last) return false;
    const gap = cuesFollow ? cue.at - saying.last : saying.at - cue.last;
    return gap <= (cue.id === 'alleged' ? HEARSAY : 1);
  });
}
