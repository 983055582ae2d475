import { MORE_AGO } from './ago-words';
import { calendarNames, OFFSETS, UNITS } from './calendar-names';
import { monthNames } from './date-names';
import { MORE_WHEN } from './date-words';
import { dayWords } from './day-words';
import { PAST } from './past-words';
import { SEASONS } from './season-words';
import { MORE_WEEKDAYS } from './weekday-words';

/** A phrase of a language's dates: its sense for the lexicon, and what it stands for. */
export type DateTerm = readonly [term: string, sense: DateSense, value: unknown];
export type DateSense = 'month' | 'day' | 'weekday' | 'when' | 'agoBefore' | 'agoAfter' | 'season' | 'past';

/** "Last week" as a unit and how many of them from now. */
export interface When {
  unit: 'day' | 'week' | 'month' | 'year';
  offset: number;
}

/** Languages that add case endings to weekdays or glue words to them: "torstaina", "Donnerstagabend". */
const STEMMED_WEEKDAYS: ReadonlySet<string> = new Set('de nl sv da no fi et hu bn lt lv'.split(' '));
/** Weekdays that alone are "week": with what makes them a day they are among the other forms. */
const ALSO_WEEK: Readonly<Record<string, string>> = { ur: 'ہفتہ' };

/** The locale of a language's weekdays and relative phrases. */
export const localeOf = (language: string): string => (language === 'no' ? 'nb' : language);

/** Month, weekday and season names and relative phrases of a language (BCP 47 base tag), mostly those of `calendarNames`. */
export function dateTerms(language: string): DateTerm[] {
  const locale = localeOf(language);
  return [
    ...[...monthNames(language)].map(([name, month]): DateTerm => [name, 'month', month]),
    ...dayWords(language).map(([word, day]): DateTerm => [word, 'day', day]),
    ...weekdayTerms(language, locale),
    ...whenTerms(language, locale),
    ...agoTerms(language, locale),
    ...(PAST[language]?.split('|') ?? []).map((term): DateTerm => [term, 'past', true]),
    ...(SEASONS[language] ?? []).flatMap((names, season) =>
      names.split('|').map((name): DateTerm => [name, 'season', season]),
    ),
  ];
}

function weekdayTerms(language: string, locale: string): DateTerm[] {
  const terms = Object.entries(MORE_WEEKDAYS[language] ?? {}).map(
    ([name, day]): DateTerm => [name, 'weekday', day],
  );
  for (const [index, name] of calendarNames(locale).weekdays.entries()) {
    const day = index + 1;
    if (name !== ALSO_WEEK[language]) terms.push([name, 'weekday', day]);
    if (STEMMED_WEEKDAYS.has(language)) terms.push([`${name.replace(/[sai]$/, '')}*`, 'weekday', day]);
  }
  return terms;
}

function whenTerms(language: string, locale: string): DateTerm[] {
  const { when } = calendarNames(locale);
  const terms = Object.entries(MORE_WHEN[language] ?? {}).flatMap(([key, phrases]) => {
    const [unit, offset] = key.split(' ');
    const value: When = { unit: unit as When['unit'], offset: Number(offset) };
    return phrases.split('|').map((term): DateTerm => [term, 'when', value]);
  });
  const meant = UNITS.flatMap((unit) => OFFSETS.map((offset): When => ({ unit, offset })));
  meant.forEach((value, index) => {
    const term = when[index] ?? '';
    if (!/\p{Nd}/u.test(term)) terms.push([term, 'when', value]);
  });
  return terms;
}

/** "il y a 3 jours", "3 days ago": what stands before the number, and after its unit. */
function agoTerms(language: string, locale: string): DateTerm[] {
  const { before = [], after = [] } = MORE_AGO[language] ?? {};
  const terms: DateTerm[] = [
    ...before.map((term): DateTerm => [term, 'agoBefore', true]),
    ...after.map((term): DateTerm => [term, 'agoAfter', true]),
  ];
  for (const sample of calendarNames(locale).ago) {
    const [head = '', tail = ''] = sample.split(/\p{Nd}+/u);
    if (head.trim()) terms.push([head.trim(), 'agoBefore', true]);
    const last = tail.trim().split(' ').slice(1).join(' ');
    if (last) terms.push([last, 'agoAfter', true]);
  }
  return terms;
}
