import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../assets/public/_locales/en/messages.json';
import type { Sentence } from '../lib/core/view/explain';

export type MessageId = keyof typeof messages;
/** Messages that come in plural forms: `reports` for `reports_one`, `reports_other`… */
export type PluralId = { [Id in MessageId]: Id extends `${infer Stem}_other` ? Stem : never }[MessageId];
export type Values = Readonly<Record<string, string | number | Sentence>>;

/** The reader's language: its words, its numbers, its dates. */
export interface I18n {
  /** BCP 47 tag of the words, with the reader's region where it is the same language. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** A message with its `{name}` places filled; numbers are written as the language writes them. */
  t(id: MessageId, values?: Values): string;
  /** The form of a message that fits `count`, which also fills `{count}`. */
  plural(id: PluralId, count: number, values?: Values): string;
  /** A sentence made by a view. */
  sentence(sentence: Sentence): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** "25 Sept 2025", "Sept 2025" or "2025": as much of the date as there is. */
  date(iso: string): string;
  languageName(tag: string): string;
}

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/;
/** Languages that may write numbers in digits of their own. */
const OWN_DIGITS = /^(ar|bn|fa|hi|mr|ne|ur)\b/;
/** First-strong isolate and its end: a Latin name must not turn the sentence around it. */
const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

/**
 * Makes the reader's language from the messages of the browser.
 * @param get - the message with this id, or '' when there is none
 * @param uiLanguage - BCP 47 tag of the browser's interface
 */
export function createI18n(get: (id: string) => string, uiLanguage: string): I18n {
  const words = get('languageTag') || 'en';
  const language = uiLanguage.split('-')[0] === words ? uiLanguage : words;
  const direction = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  // Made when first asked for: the three together take longer than drawing a badge, which asks for one.
  const rules = once(() => new Intl.PluralRules(language));
  const names = once(() => new Intl.DisplayNames([language], { type: 'language' }));
  const plain = once(() => new Intl.NumberFormat(language));
  // A formatter costs a hundred times what it formats, and a list that is scrolled writes dozens of dates a frame.
  const numbers = kept((options: string) => new Intl.NumberFormat(language, JSON.parse(options)));
  const dates = kept((parts: number) => dateFormat(parts, language));
  const number = (value: number, options?: Intl.NumberFormatOptions) => {
    // The counts of a badge are written alike everywhere, and the first formatter of a page costs as much as the badge.
    if (!options && isSmallCount(value) && !OWN_DIGITS.test(language)) return String(value);
    return (options ? numbers(JSON.stringify(options)) : plain()).format(value);
  };
  const isolate = (text: string) => (direction === 'rtl' ? `${ISOLATE}${text}${END_ISOLATE}` : text);

  function write(value: Values[string]): string {
    if (typeof value === 'number') return number(value);
    return isolate(typeof value === 'string' ? value : sentence(value));
  }
  function fill(message: string, values: Values): string {
    return message.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : write(value);
    });
  }
  const t = (id: string, values: Values = {}) => fill(get(id), values);
  const sentence = ({ id, values }: Sentence) => t(id, values);
  return {
    language,
    direction,
    t,
    sentence,
    number,
    plural: (id, count, values) =>
      fill(get(`${id}_${rules().select(count)}`) || get(`${id}_other`), { ...values, count }),
    date: (iso) => writeDate(iso, dates),
    languageName: (tag) => names().of(tag) ?? tag,
  };
}

/** Whether a number needs no sign, no grouping and no decimals. */
const isSmallCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes a thing for each key once. */
function kept<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** For dates of so many parts: a year, with its month, with its day. Dates are days, not moments: no time zone. */
function dateFormat(parts: number, language: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' };
  if (parts > 1) options.month = 'short';
  if (parts > 2) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options);
}

/** Writes as much of an ISO 8601 date as it gives: day, month or year. */
function writeDate(iso: string, formats: (parts: number) => Intl.DateTimeFormat): string {
  const parts = iso.slice(0, 10).split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  return formats(parts.length).format(new Date(Date.UTC(year, month - 1, day)));
}

const Context = createContext<I18n | null>(null);

export const I18nProvider = Context.Provider;

/** The reader's language. Throws outside an `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (!i18n) throw new Error('no I18nProvider above this component');
  return i18n;
}
