import type { DateMention } from '../types';
import { type Day, dayOf, isoMonth } from './calendar';
import { type Context, phraseAt } from './context';
import { type FoundDate, yearOf } from './date-found';
import { lateMonths } from './date-late';
import { markedDate, numericDate } from './date-numeric';
import { dayAndMonth, signedDay } from './date-partial';
import { relativeDate } from './date-relative';
import { dayOfSameMonth } from './date-same-month';
import { writtenDate } from './date-written';
import { lexiconOf } from './lexicon';
import { bitsOf } from './senses';
import { gapBefore, isDigits, isJoined, tokenize, written } from './tokens';

const STARTS = bitsOf('month', 'day', 'weekday', 'when', 'season', 'number');
/** "2025-08" */
const MONTH_LENGTH = 7;
/** First month of spring, summer, autumn and winter in the north. */
const SEASON_STARTS = [3, 6, 9, 12];

/**
 * Every date of `text`, in order. `language` is a BCP 47 base tag; `published`, an ISO 8601 date or null, resolves
 * weekdays, "last month" and dates without a year, which are left out without it. Offsets are in `text`. Month and
 * weekday names are those of `calendarNames`. Linear.
 */
export function readDates(text: string, language: string, published: string | null): DateMention[] {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const context: Context = { tokens, lexicon, named: new Set() };
  const today = dayOf(published);
  const mentions: DateMention[] = [];
  let month: string | null = null;
  for (let i = 0; i < tokens.keys.length; ) {
    const found: FoundDate | null = dayOfSameMonth(context, i, month) ?? dateAt(context, i, language, today);
    if (found?.from.includes('-')) month = found.from.slice(0, MONTH_LENGTH);
    if (found) mentions.push(mentionOf(context, found));
    i = found ? Math.max(i + 1, found.next) : i + 1;
  }
  return mentions;
}

function dateAt(context: Context, i: number, language: string, today: Day | null): FoundDate | null {
  const digits = isDigits(context.tokens, i);
  if (!digits && ((context.tokens.heads[i] ?? 0) & STARTS) === 0) return null;
  const absolute = digits
    ? (numericDate(context, i, language === 'en', today) ?? markedDate(context, i, today))
    : context.lexicon.han
      ? markedDate(context, i, today)
      : null;
  return (
    absolute ??
    writtenDate(context, i, today) ??
    seasonDate(context, i) ??
    (today === null ? null : relativeDate(context, i, today)) ??
    (digits && today !== null ? (dayAndMonth(context, i, today) ?? signedDay(context, i, today)) : null) ??
    (digits ? yearDate(context, i) : null)
  );
}

/** "summer 2025", "l'été 2025" */
function seasonDate(context: Context, i: number): FoundDate | null {
  const { tokens, lexicon } = context;
  const season = phraseAt<number>(context, i, 'season');
  if (!season) return null;
  const link = phraseAt(context, i + season.count, 'partitive')?.count ?? 0;
  const at = i + season.count + link;
  const year =
    isDigits(tokens, at) && written(tokens, at).length === 4
      ? yearOf(Number(tokens.keys[at]), lexicon.language)
      : null;
  if (year === null || !isJoined(tokens, at)) return null;
  const month = SEASON_STARTS[season.value] ?? 1;
  const to = month === 12 ? isoMonth(year + 1, 2) : isoMonth(year, month + 2);
  return { start: i, next: at + 1, from: isoMonth(year, month), to, precision: 'season', relative: false };
}

/** Four plain digits that no unit follows and no sign joins to other digits: a year. */
function yearDate(context: Context, i: number): FoundDate | null {
  const { tokens, lexicon } = context;
  const year = written(tokens, i).length === 4 ? yearOf(Number(tokens.keys[i]), lexicon.language) : null;
  if (year === null || year > 2040) return null;
  const unit = phraseAt<string>(context, i + 1, 'unit');
  if (unit && unit.value !== 'years' && isJoined(tokens, i + 1)) return null;
  const around = `${gapBefore(tokens, i).slice(-1)}${gapBefore(tokens, i + 1).charAt(0)}`;
  const digitsBeside =
    (isDigits(tokens, i - 1) && /^[.,:/]$/.test(gapBefore(tokens, i))) ||
    (isDigits(tokens, i + 1) && /^[.,:/]$/.test(gapBefore(tokens, i + 1)));
  if (digitsBeside || /[+#$€£%]/.test(around)) return null;
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[i]];
  const late = lateMonths(tokens.text, lexicon.language, year, start, end);
  if (late) return { start: i, next: i + 1, ...late, precision: 'season', relative: false };
  return { start: i, next: i + 1, from: String(year), precision: 'year', relative: false };
}

function mentionOf({ tokens }: Context, { start, next, ...date }: FoundDate): DateMention {
  const [from = 0, to = 0] = [tokens.starts[start], tokens.ends[next - 1]];
  return { ...date, start: from, end: to, text: tokens.text.slice(from, to) };
}
