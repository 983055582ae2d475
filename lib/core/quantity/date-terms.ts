import { MORE_AGO } from './ago-words';
import { formatter, monthNames, part } from './date-names';
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
/** A Monday to count weekdays from. */
const SOME_MONDAY = Date.UTC(2025, 8, 22);
const DAY_MS = 86_400_000;
const UNITS = ['day', 'week', 'month', 'year'] as const;
/** Plural forms differ by number; these bring most of them out. */
const SAMPLE_NUMBERS = [3, 5];

/** Month, weekday and season names and relative phrases of a language (BCP 47 base tag), mostly from `Intl`. */
export function dateTerms(language: string): DateTerm[] {
  const locale = language === 'no' ? 'nb' : language;
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
  const long = formatter(locale, { weekday: 'long' });
  const terms = Object.entries(MORE_WEEKDAYS[language] ?? {}).map(
    ([name, day]): DateTerm => [name, 'weekday', day],
  );
  for (let day = 1; day <= 7; day++) {
    const name = part(long, new Date(SOME_MONDAY + (day - 1) * DAY_MS), 'weekday');
    terms.push([name, 'weekday', day]);
    if (STEMMED_WEEKDAYS.has(language)) terms.push([`${name.replace(/[sai]$/, '')}*`, 'weekday', day]);
  }
  return terms;
}

function whenTerms(language: string, locale: string): DateTerm[] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const terms = Object.entries(MORE_WHEN[language] ?? {}).map(
    ([term, [unit, offset]]): DateTerm => [term, 'when', { unit, offset } satisfies When],
  );
  for (const unit of UNITS) {
    for (const offset of [-2, -1, 0, 1]) {
      const term = relative.format(offset, unit);
      if (!/\p{Nd}/u.test(term)) terms.push([term, 'when', { unit, offset } satisfies When]);
    }
  }
  return terms;
}

/** "il y a 3 jours", "3 days ago": what stands before the number, and after its unit. */
function agoTerms(language: string, locale: string): DateTerm[] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const { before = [], after = [] } = MORE_AGO[language] ?? {};
  const terms: DateTerm[] = [
    ...before.map((term): DateTerm => [term, 'agoBefore', true]),
    ...after.map((term): DateTerm => [term, 'agoAfter', true]),
  ];
  for (const number of SAMPLE_NUMBERS) {
    const [head = '', tail = ''] = relative.format(-number, 'day').split(/\p{Nd}+/u);
    if (head.trim()) terms.push([head.trim(), 'agoBefore', true]);
    const last = tail.trim().split(' ').slice(1).join(' ');
    if (last) terms.push([last, 'agoAfter', true]);
  }
  return terms;
}
