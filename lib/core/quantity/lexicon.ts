import { foldText, foldWord } from '../text/fold';
import { isSpaced } from '../text/language';
import { romanise } from '../text/romanise';
import { STOP_WORDS } from '../text/stop-words';
import type { Exactness } from '../types';
import { compoundReader } from './compound';
import { CURRENCY_WORDS } from './currency-words';
import { dateTerms } from './date-terms';
import { gluedSpanReader } from './glued-span';
import { tables } from './languages';
import { common } from './languages/common';
import { Phrases, type Sense } from './phrases';
import type { NumberTable, Span, UnitName } from './table';

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

/** Languages in which a word without its accents is too often another one. */
const EXACT: ReadonlySet<string> = new Set(['vi']);

/** A word in small letters with its accents. */
function exactWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[’']/g, ' ');
}

/** How the words of a language meet its phrases: folded, Serbian in Latin letters. */
function foldOf(language: string): (word: string) => string {
  if (EXACT.has(language)) return exactWord;
  return language === 'sr' ? (word) => romanise(foldText(word), language).text : foldWord;
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
  const builder = new Builder(foldOf(language), table.contractions);
  // First: tables list some of these words among the measures that are left out.
  builder.addUnits({ units: CURRENCY_WORDS[language] ?? {} });
  builder.addTable(table);
  builder.addUnits(common);
  for (const [term, sense, value] of dateTerms(language)) builder.add(term, sense, value);
  const compound = table.compound
    ? compoundReader(builder.numbers, splitTerms(table.and).map(foldWord))
    : () => null;
  const han = language === 'zh' || language === 'ja' || language === 'ko';
  return {
    language,
    table,
    forward: builder.forward,
    backward: builder.backward,
    proclitics: splitTerms(table.proclitics).map((term) => term.split('+').map(foldWord)),
    enclitics: splitTerms(table.enclitics)
      .map(foldWord)
      .sort((a, b) => b.length - a.length),
    han,
    clocks: splitTerms(table.clock),
    unspaced: han || !isSpaced(language),
    stops: new Set((STOP_WORDS[language] ?? '').split(' ').map(foldWord)),
    knows: builder.knows.bind(builder),
    abbreviates: (key) =>
      ABBREVIATED.some((sense) => builder.forward.match([key], [false], 0, sense) !== null),
    keyOf: EXACT.has(language)
      ? (folded, text, start, end) => (/^\d/.test(folded) ? folded : exactWord(text.slice(start, end)))
      : apartFrom(table.distinct),
    longestAt: builder.longestAt.bind(builder),
    compound,
    gluedSpan: gluedSpanReader(table, builder.numbers, compound),
  };
}

/** Keys are folded words, but for those that only their accents tell from others. */
function apartFrom(distinct: readonly string[] = []): Lexicon['keyOf'] {
  const written = new Map(distinct.map((word) => [word, foldWord(word)]));
  const folds = new Set(written.values());
  return (folded, text, start, end) => {
    if (!folds.has(folded)) return folded;
    const word = exactWord(text.slice(start, end));
    return written.has(word) ? word : folded;
  };
}

function splitTerms(terms: string | undefined): string[] {
  return terms ? terms.split('|') : [];
}

/** Words of a term in folded form, each keeping its `*`. */
function wordsOf(term: string, fold: (word: string) => string): string[] {
  return term.split('*').flatMap((part, i, parts) => {
    const words = fold(part).split(' ').filter(Boolean);
    const last = words.pop();
    return last === undefined ? words : [...words, i < parts.length - 1 ? `${last}*` : last];
  });
}

class Builder {
  readonly forward = new Phrases();
  readonly backward = new Phrases();
  /** Single words by number: what compounds are made of. */
  readonly numbers = new Map<string, number>();
  #words = new Set<string>();
  #longest = new Map<string, number>();

  constructor(
    private readonly fold: (word: string) => string,
    private readonly contractions: Readonly<Record<string, string>> = {},
  ) {}

  add(term: string, sense: Sense, value: unknown): void {
    const words = wordsOf(term, this.fold);
    if (words.length === 0) return;
    const contracted =
      sense === 'before' || sense === 'partitive' ? this.contractions[words.at(-1) ?? ''] : undefined;
    for (const last of contracted?.split('|') ?? [])
      this.#addWords([...words.slice(0, -1), last], sense, value);
    this.#addWords(words, sense, value);
  }

  #addWords(words: readonly string[], sense: Sense, value: unknown): void {
    this.forward.add(words, sense, value);
    this.backward.add([...words].reverse(), sense, value);
    for (const word of words) this.#know(word.replace('*', ''));
  }

  addAll(terms: string | undefined, sense: Sense, value: unknown): void {
    for (const term of splitTerms(terms)) this.add(term, sense, value);
  }

  addTable(table: NumberTable): void {
    this.#addNumbers(table);
    const byValue = (record: Readonly<Record<string, string>> | undefined, sense: Sense) => {
      for (const [value, terms] of Object.entries(record ?? {})) this.addAll(terms, sense, fractionOf(value));
    };
    byValue(table.vague, 'vague');
    byValue(table.rounded, 'rounded');
    byValue(table.shares, 'share');
    byValue(table.each, 'each');
    byValue(table.quarters, 'quarter');
    byValue(table.shareNouns, 'shareNoun');
    byValue(table.wholes, 'whole');
    for (const [key, terms] of Object.entries(table.spans ?? {})) {
      const [times, unit] = key.split(' ');
      this.addAll(terms, 'span', { times: Number(times), unit: unit as UnitName } satisfies Span);
    }
    for (const [name, terms] of Object.entries(table.dual ?? {}))
      this.addAll(terms, 'dual', name as UnitName);
    const hedges = (terms: string | undefined, sense: Sense, exactness: Exactness) =>
      this.addAll(terms, sense, exactness);
    this.addAll(table.unhedged, 'before', 'exact' satisfies Exactness);
    hedges(table.leadAtLeast, 'lead', 'at-least');
    hedges(table.leadAtMost, 'lead', 'at-most');
    hedges(table.leadAbout, 'lead', 'about');
    hedges(table.about, 'before', 'about');
    hedges(table.atLeast, 'before', 'at-least');
    hedges(table.atMost, 'before', 'at-most');
    hedges(table.aboutAfter, 'after', 'about');
    hedges(table.atLeastAfter, 'after', 'at-least');
    hedges(table.atMostAfter, 'after', 'at-most');
    this.addUnits(table);
    this.addAll(table.asides, 'aside', true);
    for (const sense of WORD_LISTS) this.addAll(table[sense], sense, true);
    this.addAll(table.perHour, 'rate', 'calls-per-hour');
    this.addAll(table.perDay, 'rate', 'calls-per-day');
  }

  addUnits({ units }: Pick<NumberTable, 'units'>): void {
    for (const [name, terms] of Object.entries(units)) this.addAll(terms, 'unit', name as UnitName);
  }

  knows(key: string): boolean {
    return this.#words.has(key) || this.forward.reach(key) !== 0;
  }

  longestAt(text: string, i: number): number {
    const most = Math.min(this.#longest.get(text.charAt(i)) ?? 0, text.length - i);
    for (let length = most; length > 0; length--)
      if (this.#words.has(text.slice(i, i + length))) return length;
    return 0;
  }

  #addNumbers(table: NumberTable): void {
    const list = (words: string | undefined, value: (index: number) => number) => {
      (words ?? '').split(' ').forEach((forms, index) => {
        for (const form of forms.split('/')) this.#addNumber(form, 'number', value(index));
      });
    };
    list(table.ones, (index) => index);
    list(table.tens, (index) => 20 + 10 * index);
    list(table.hundreds, (index) => 200 + 100 * index);
    for (const [value, terms] of Object.entries(table.numbers ?? {})) {
      for (const term of splitTerms(terms)) this.#addNumber(term, 'number', Number(value));
    }
    for (const [value, terms] of Object.entries(table.scale)) {
      for (const term of splitTerms(terms)) this.#addNumber(term, 'scale', Number(value));
    }
  }

  #addNumber(term: string, sense: Sense, value: number): void {
    this.add(term, sense, value);
    const words = wordsOf(term, this.fold);
    if (words.length === 1 && words[0]) this.numbers.set(words[0].replace('*', ''), value);
  }

  #know(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const first = word.charAt(0);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, word.length));
  }
}

/** Value of a key of a table: "1e3", "2/3". */
function fractionOf(key: string): number {
  const [over, under] = key.split('/');
  return under ? Number(over) / Number(under) : Number(key);
}

const WORD_LISTS = [
  'several',
  'bridge',
  'half',
  'andHalf',
  'andQuarter',
  'outOf',
  'parts',
  'and',
  'between',
  'betweenAfter',
  'to',
  'point',
  'percentBefore',
  'labels',
  'notBefore',
  'not',
  'later',
  'among',
  'partitive',
  'articles',
  'inverted',
  'invertedLinks',
  'singular',
  'beforeSingular',
  'teens',
  'opening',
  'lasting',
  'ofEvery',
  'exceeds',
] as const;
