import { foldWord } from '../text/fold';
import { isSpaced } from '../text/language';
import { STOP_WORDS } from '../text/stop-words';
import { compoundReader } from './compound';
import { dateTerms } from './date-terms';
import { gluedSpanReader } from './glued-span';
import { tables } from './languages';
import { common } from './languages/common';
import { PhraseBuilder } from './phrase-builder';
import type { Phrases } from './phrases';
import type { Sense } from './senses';
import type { NumberTable, Span } from './table';
import { splitTerms } from './terms';
import { wordKeys } from './word-keys';

/** A language's table made ready: phrases by their first word, and by their last for what stands before a number. */
export interface Lexicon {
  /** BCP 47 base tag asked for. */
  readonly language: string;
  readonly table: NumberTable;
  readonly forward: Phrases;
  readonly backward: Phrases;
  readonly proclitics: readonly (readonly string[])[];
  /** Endings glued behind number words, longest first. */
  readonly enclitics: readonly string[];
  /** What no glued word begins with, as written. */
  readonly particles: ReadonlySet<string>;
  /** Particles that are number words too. */
  readonly numeralParticles: ReadonlySet<string>;
  /** Number words run on without spaces and by ten thousands: Chinese, Japanese, Korean. */
  readonly han: boolean;
  /** What stands before a time of day, in small letters with its accents. */
  readonly clocks: readonly string[];
  /** Words are not separated: whether a noun follows cannot be seen. */
  readonly unspaced: boolean;
  /** Small words, which no counted noun is. */
  readonly stops: ReadonlySet<string>;
  /** Whether `key` is a word of any phrase. */
  knows(key: string): boolean;
  /** Whether `key` is a multiplier or a hedge by itself, so that a dot after it may be an abbreviation's. */
  abbreviates(key: string): boolean;
  /** The form in which a word meets the phrases: folded, or as written where accents tell words apart. */
  keyOf(folded: string, text: string, start: number, end: number): string;
  /** Length of the longest known word of `text` at `i`, or 0. For scripts without spaces. */
  longestAt(text: string, i: number): number;
  /** Number that `word` writes as one compound, or null. */
  compound(word: string): number | null;
  /** Span of time that `word` writes as one compound with its number ("dreiwöchige"), or null. */
  gluedSpan(word: string): Span | null;
}

const ABBREVIATED: readonly Sense[] = ['scale', 'before'];

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language (BCP 47 base tag); that of English for a language without a table. Built once. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = build((tables[language] ?? tables.en)?.() ?? common, language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(table: NumberTable, language: string): Lexicon {
  const { fold, keyOf } = wordKeys(language, table);
  const builder = new PhraseBuilder(fold, table.contractions);
  builder.addTable(table);
  builder.addUnits(common);
  for (const [term, sense, value] of dateTerms(language)) builder.add(term, sense, value);
  const compound = table.compound
    ? compoundReader(builder.numbers, splitTerms(table.and).map(foldWord))
    : () => null;
  return {
    language,
    table,
    forward: builder.forward,
    backward: builder.backward,
    proclitics: splitTerms(table.proclitics).map((term) => term.split('+').map(foldWord)),
    enclitics: splitTerms(table.enclitics)
      .map(foldWord)
      .sort((a, b) => b.length - a.length),
    particles: new Set(splitTerms(table.particles)),
    numeralParticles: new Set(splitTerms(table.numeralParticles)),
    han: table.han === true,
    clocks: splitTerms(table.clock),
    unspaced: table.han === true || !isSpaced(language),
    stops: new Set((STOP_WORDS[language] ?? '').split(' ').map(foldWord)),
    knows: builder.knows.bind(builder),
    abbreviates: (key) =>
      ABBREVIATED.some((sense) => builder.forward.match([key], [false], 0, sense) !== null),
    keyOf,
    longestAt: builder.longestAt.bind(builder),
    compound,
    gluedSpan: gluedSpanReader(table, builder.numbers, compound),
  };
}
