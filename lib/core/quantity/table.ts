import type { Currency } from '../currency';

/** What is counted: each name is a unit of the text with its size in a base unit (`units.ts`). */
export type UnitName =
  | 'B'
  | 'kB'
  | 'MB'
  | 'GB'
  | 'TB'
  | 'PB'
  | 'EB'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'decades'
  | 'calls'
  /** A classifier that says calls where calls are spoken of, and else nothing: "件", "건". */
  | 'items'
  | 'people'
  | 'percent'
  | 'tenths'
  | Currency
  /** Thousands, millions or billions of it in one word or symbol: "mdd", "mkr", "MSEK". */
  | `${'k' | 'm' | 'b'}${Currency}`
  /** A measure that is none of ours (kilometres, pounds): the number is read and left out. */
  | 'other';

/** A span of time told in words: so many of a unit. */
export interface Span {
  times: number;
  unit: UnitName;
}

/**
 * How one language writes quantities. In every list `|` separates terms and a term may have several words; in `ones`, `tens`
 * and `hundreds` a space separates the numbers and `/` the forms of one. A final `*` stands for any ending. Accents and case
 * do not matter: terms meet the text in folded form.
 */
export interface NumberTable {
  /** The decimal sign; the other of the two groups thousands. */
  decimal: '.' | ',';
  /** The word for the decimal sign between digits: "২৬ দশমিক ৫". */
  point?: string;
  /** Words for 0, 1, 2 … 19, as far as the language has single words. */
  ones: string;
  /** Words for 20, 30 … 90. */
  tens: string;
  /** Words for 200, 300 … 900 where they are single words. */
  hundreds?: string;
  /** Other number words by value: 21–99 in Hindi, "sejuta", dual forms. */
  numbers?: Readonly<Record<string, string>>;
  /** Multipliers by value: "100", "1e3", "1e6" … Alone they stand for one of themselves. */
  scale: Readonly<Record<string, string>>;
  /** Number words are written as one: "achttausend". */
  compound?: true;
  /** Words that shift the number after them, by how much: "साढ़े तीन" is 3.5, "पौने दो" 1.75, "सवा लाख" 125,000. */
  quarters?: Readonly<Record<string, string>>;
  /** Plural multipliers which without a number mean "some": "thousands", "миллионы". */
  vague?: Readonly<Record<string, string>>;
  /** Round numbers that mean "about": "une centaine". */
  rounded?: Readonly<Record<string, string>>;
  /** Words that make the number after them vague: "several", "数". */
  several?: string;
  /** Words for "and some more" between a number and its multiplier: "十余万". */
  bridge?: string;
  /** Words for one half before a multiplier ("half a million") or after a unit ("an hour and a half"). */
  half?: string;
  /** Words for "and a half" after a number or unit: "buçuk", "半". */
  andHalf?: string;
  /** Words for "and a quarter" after a number of hours: "et quart". */
  andQuarter?: string;
  /** Whole phrases for a share by value: "1/2": "half of". */
  shares?: Readonly<Record<string, string>>;
  /** Ordinals that make a share of people: "every fourth" employee. */
  each?: Readonly<Record<string, string>>;
  /** Nouns for a share that count only with a hedge before them: "a good quarter", "более четверти". */
  shareNouns?: Readonly<Record<string, string>>;
  /** Between the two numbers of "seven out of ten". */
  outOf?: string;
  /** Between a whole and its part, both counting people: "4人に1人", "4명 중 1명". */
  among?: string;
  /** Numbers in the case that makes them the whole of a share: Finnish "yksi kymmenestä". */
  wholes?: Readonly<Record<string, string>>;
  /** Ending of people of whom the part follows: Turkish "on kişiden biri". */
  ofWhole?: RegExp;
  /** Words that are a bound only behind this ending, and else say "about": Turkish "kadar". */
  dative?: Readonly<{ before: string; ending: RegExp }>;
  /** Words are told apart by their accents: without them a word is too often another one. */
  accented?: true;
  /** Number words run on without spaces and by ten thousands. */
  han?: true;
  /** Words as written, in small letters, which without their accents would be others: Swedish "är" (is) and "år" (year). */
  distinct?: readonly string[];
  /** Beginnings of what is glued to a number for a span of time: "dreiwöchige". */
  spanEnds?: Partial<Readonly<Record<UnitName, string>>>;
  /** The numbers before it, by value, where they have a form of their own: Finnish "kolmiviikkoinen". */
  spanHeads?: Readonly<Record<string, string>>;
  /** Before a whole and its part, with no word between the two: "از هر سه کارمند یک نفر". */
  ofEvery?: string;
  /** Denominator first: "三分之二". */
  parts?: string;
  /** Joins number words, and the ends of a range after `between`. */
  and: string;
  between?: string;
  /** "Between" after both ends: "6000 és 8000 közötti". */
  betweenAfter?: string;
  to: string;
  /** Joins the ends of a range too, and two adjectives before what is counted: "five current or former employees". */
  or?: string;
  about: string;
  atLeast: string;
  atMost: string;
  aboutAfter?: string;
  atLeastAfter?: string;
  atMostAfter?: string;
  /** After a span of time they say how long it was, where after other figures they are a bound: "छह हफ्ते तक". */
  lasting?: string;
  /** Units with "and more" inside them: "个多月". */
  exceeds?: string;
  /** Words that turn the bound after them round: "not", "never". */
  not?: string;
  /** Hedge words with a word before them that makes them none: "a contract over". */
  unhedged?: string;
  /** What may stand between a hedge and its number: "already", "the threshold of". */
  asides?: string;
  /** Bounds some words before their number, verbs that open the clause among them: "تجاوز", "少なくとも". */
  leadAtLeast?: string;
  leadAtMost?: string;
  leadAbout?: string;
  units: Partial<Readonly<Record<UnitName, string>>>;
  /** "percent" before the number: "yüzde". */
  percentBefore?: string;
  perHour: string;
  perDay: string;
  /** Words before a number that make it a name or a place in a list: "page", "unit". */
  labels: string;
  /** Words after a number that make it a name, a time or an ordinal: "o'clock", "部隊". */
  notBefore?: string;
  /** What may stand between number and unit: "de", "of", "من". */
  partitive?: string;
  /** Forms in which the last word of a hedge runs into an article: de → "del|dell". */
  contractions?: Readonly<Record<string, string>>;
  /** Words that mean two of a unit: "شهرين". */
  dual?: Partial<Readonly<Record<UnitName, string>>>;
  /** Whole phrases for a span of time without a number in digits, by how many of a unit: '1 months': "for a month". */
  spans?: Readonly<Record<string, string>>;
  /** Words after a span that place another event by it: "a month later". */
  later?: string;
  /** Letters that plural nouns end in; then only such a noun is counted. */
  pluralEnds?: string;
  /** Units and multipliers that right before a number in words make it “about”: "человек сорок", "тысяч десять". */
  inverted?: string;
  /** What may stand between the two: "минут через двадцать". */
  invertedLinks?: string;
  /** Of the vague plurals those that are the singular in another case: "сотни", "tisuće" … */
  singular?: string;
  /** … and are it after these: "около", "više od". */
  beforeSingular?: string;
  /** Words for some number from eleven to nineteen: "kilkanaście", "belasan". */
  teens?: string;
  /** Hedges only where they open the sentence: Czech "na" is otherwise "to". */
  opening?: string;
  /** Nouns have capitals, so that a capital after a number is no name. */
  capitalNouns?: true;
  /** Articles and the like that may stand between a hedge and its number. */
  articles?: string;
  /** Before a number and an hour they make a time of day: "à 15 heures". */
  clock?: string;
  /** Proclitics that may be glued before a word, longest first, their pieces joined by `+`: "و+ال", "ב". */
  proclitics?: string;
  /** Classifiers and endings that may be glued behind a number word: "আঠারোজনকে". */
  enclitics?: string;
  /** Words of one phrase may be joined by a zero-width non-joiner: "بیست‌وپنج". */
  joins?: true;
  /** Words for "up to" that behind a percentage say what something rose to: "un 64 %, hasta 1.100 millones". */
  reached?: string;
  /** Adjectives of years that without a noun behind them are somebody's age: Hungarian "52 éves". */
  ages?: string;
  /** Multipliers that alone are another word: Greek "εκ", out of. */
  afterNumber?: string;
  /** Ending of the text before a number in words that names a weekday by it: "上周四", but "为期六周". */
  weekSign?: RegExp;
  /** Signs that name the days of a week behind its own, Monday first. */
  weekDays?: string;
  /** What makes the minutes after it those of a clock, and the day after it one of the calendar. */
  hourMarks?: string;
  monthMarks?: string;
  /** Small words that a year follows. */
  yearBefore?: string;
  /** Between a verb of exceeding and by how much: "surpassed them by 5 percent". */
  by?: string;
  /** A bound may stand far before its number: the verb comes before its subject, or the bound before what it counts. */
  leadsFar?: true;
  /** Thousands are written apart even in numbers of four digits. */
  separates?: true;
  /** Without articles, or with articles glued to the word: "около месяца" is about one. */
  articleless?: true;
  /** Articles and the like that make a single unit no figure: "over the year". */
  definite?: string;
  /** Glued article that makes a share an ordinal: "الربع الثاني", the second quarter. */
  ordinalArticle?: string;
  /** The name of a country's money may stand before its figure: "新台幣1.5億元". */
  moneyFirst?: true;
  /** "25.9." is a day and its month wherever it stands. */
  dottedDays?: true;
  /** The last multiplier may be left out: "四百五" is 450. */
  openTail?: true;
  /** Symbols as written that mean another unit here than elsewhere: "¥", "KM". */
  symbols?: Readonly<Record<string, UnitName>>;
  /** Particles, which no word begins with in a script that glues them on. */
  particles?: string;
  /** Those that are number words too: behind a word that is none they are particles. */
  numeralParticles?: string;
  /** After tenths a digit counts hundredths, with this behind it: "3割5分"; where none is given, the digit alone does. */
  hundredths?: string;
}
