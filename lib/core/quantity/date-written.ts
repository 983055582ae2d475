import type { Day } from './calendar';
import { type Context, phraseAt, phraseBefore } from './context';
import { dayFound, type FoundDate, monthFound, yearOf } from './date-found';
import { yearBeside } from './date-year';
import { CARDINAL_DAYS } from './day-words';
import { readNumeral } from './numeral';
import { gapBefore, isDigits, written } from './tokens';

/** What may stand between the parts of a date: spaces, dots, commas, ordinal signs, brackets round a second name. */
const LOOSE = /^[\s.°º,،、'’\-–()/‎‏־]{0,3}$/;
/** The same between a day and its month, which no comma or bracket parts. */
const CLOSE = /^[\s.°º'’\-–‎‏־]{0,2}$/;
/** Words between day, month and year: "25th of September", "25 de septiembre de 2025", "2025 m. rugsėjo 25 d." */
const LINK =
  /^(?:st|nd|rd|th|er|o|a|de|del|d|di|of|the|da|do|am|em|m|gada|г|го|р|c|da|من|לחודש|ב|שנת|року|года|год|ngay|nam|năm|e|të|η|ησ|του|των|den|dem|th|عام|سنه|لعام|سال|সালের|के|كي)$/u;
const LAST_DAY = 31;
/** "du 6 au 9 août", "с 6 по 9 августа" */
const UNTIL = /^(?:au|al|ao|till|til|tot|bis|do|по|до|ως|εωσ)$/u;
/** A month name that is an everyday word too counts alone only after one of these, and with a capital. */
const AMBIGUOUS = /^(?:may|march|august)$/;
const MONTH_CUE =
  /^(?:in|by|since|until|till|of|last|this|early|late|mid|from|to|through|before|after|during|and|next)$/;
/** “The Guardian's August report”: what a month may stand before as an adjective, behind a possessive or an article. */
const DATED_WORK =
  /^(?:report|reports|reporting|story|article|piece|investigation|exposé|expose|revelations|review|inquiry|statement|finding|findings)$/;
const OWNED = /(?:^|['’])s$|^(?:the|its|their|his|an|that|this)$/;
/** Shorter month names alone are too often other words, unless "the month of" stands before them: "ماه اوت", "شهر آب". */
const SHORTEST_ALONE = 4;
const MONTH_WORD = /^(?:ماه|شهر|חודש|בחודש)$/;

/** A date with the name of its month, from token `i` on. */
export function writtenDate(context: Context, i: number, published: Day | null): FoundDate | null {
  return isDigits(context.tokens, i)
    ? (yearFirst(context, i) ?? dayFirst(context, i, published))
    : (wordFirst(context, i, published) ?? monthFirst(context, i, published));
}

/** "the sixth of August", "le six août", "السادس من أغسطس" */
function wordFirst(context: Context, i: number, published: Day | null): FoundDate | null {
  const day = dayInWords(context, i);
  if (!day || !isClose(context, day.next)) return null;
  const month = monthAt(context, afterLinks(context, day.next));
  if (!month) return null;
  const year = yearAfter(context, month.next);
  const place = { start: i, next: year?.next ?? month.next };
  if (year) return dayFound(year.value, month.value, day.value, place);
  if (published === null) return null;
  const of = yearBeside(context, i, month.next, month.value, day.value, published);
  return dayFound(of, month.value, day.value, place, undefined, true);
}

/** A day of the month in words at token `i`: an ordinal, or a number where the language uses those. */
function dayInWords(context: Context, i: number): { value: number; next: number } | null {
  const { tokens, lexicon } = context;
  const ordinal = phraseAt<number>(context, i, 'day');
  if (ordinal) return { value: ordinal.value, next: i + ordinal.count };
  const number = CARDINAL_DAYS.has(lexicon.language) ? readNumeral(tokens, i, lexicon) : null;
  return number?.words &&
    number.multiplier === 1 &&
    Number.isInteger(number.value) &&
    number.value <= LAST_DAY
    ? { value: number.value, next: number.next }
    : null;
}

/** "25 September 2025", "25.–26. September", "le 25 septembre" */
function dayFirst(context: Context, i: number, published: Day | null): FoundDate | null {
  const day = dayAt(context, i);
  if (day === null) return null;
  const until = rangeEnd(context, i);
  const at = afterLinks(context, until?.next ?? i + 1);
  const month = isClose(context, until?.next ?? i + 1) && isClose(context, at) ? monthAt(context, at) : null;
  if (!month) return null;
  const year = yearAfter(context, month.next);
  const place = { start: i, next: year?.next ?? month.next };
  if (year) return dayFound(year.value, month.value, day, place, until?.day);
  if (published === null) return null;
  const of = yearBeside(context, i, month.next, month.value, day, published);
  return dayFound(of, month.value, day, place, until?.day, true);
}

/** "September 25, 2025", "September 2025", "in August" */
function monthFirst(context: Context, i: number, published: Day | null): FoundDate | null {
  const month = monthFrom(context, i);
  if (!month) return null;
  const at = afterLinks(context, month.next);
  const named = isClose(context, at) ? phraseAt<number>(context, at, 'day') : null;
  if (named) {
    const of = published === null ? null : yearBeside(context, i, at, month.value, named.value, published);
    const place = { start: i, next: at + named.count };
    return of === null ? null : dayFound(of, month.value, named.value, place, undefined, true);
  }
  const day = isLoose(context, month.next) ? dayAt(context, at) : null;
  const afterDay = day === null ? null : yearAfter(context, rangeEnd(context, at)?.next ?? at + 1);
  if (day !== null && (afterDay || (published !== null && !isTime(context, at)))) {
    const until = rangeEnd(context, at);
    const next = afterDay?.next ?? until?.next ?? at + 1;
    const year = afterDay?.value ?? yearBeside(context, i, next, month.value, day, published ?? 0);
    const found = dayFound(year, month.value, day, { start: i, next }, until?.day, !afterDay);
    if (found) return found;
  }
  const year = yearAfter(context, month.next);
  if (year) return monthFound(year.value, month.value, false, { start: i, next: year.next });
  if (published === null || !standsAlone(context, i)) return null;
  const of = yearBeside(context, i, month.next, month.value, undefined, published);
  return monthFound(of, month.value, true, { start: i, next: month.next });
}

/** "2025. szeptember 25.", "2025 m. rugsėjo 25 d.", "2025 സെപ്റ്റംബർ 25" */
function yearFirst(context: Context, i: number): FoundDate | null {
  const year = yearAt(context, i);
  if (year === null) return null;
  const month = monthAt(context, afterLinks(context, i + 1));
  if (!month) return null;
  const at = month.next;
  const day = isLoose(context, at) ? dayAt(context, at) : null;
  return day === null
    ? monthFound(year, month.value, false, { start: i, next: at })
    : dayFound(year, month.value, day, { start: i, next: at + 1 });
}

function isLoose({ tokens }: Context, i: number): boolean {
  return i < tokens.keys.length && LOOSE.test(gapBefore(tokens, i));
}

function isClose({ tokens }: Context, i: number): boolean {
  return i < tokens.keys.length && CLOSE.test(gapBefore(tokens, i));
}

function dayAt({ tokens }: Context, i: number): number | null {
  const value = Number(tokens.keys[i]);
  return isDigits(tokens, i) && written(tokens, i).length <= 2 && value >= 1 && value <= 31 ? value : null;
}

/** The last day of "25–26" or "25 to 26" whose first is token `i`. */
function rangeEnd(context: Context, i: number): { day: number; next: number } | null {
  const { tokens } = context;
  const dash = /^\.?\s?[-–—]\s?$/.test(gapBefore(tokens, i + 1));
  const word = dash ? 0 : rangeWord(context, i + 1);
  const at = dash ? i + 1 : word > 0 ? i + 1 + word : -1;
  const day = at > 0 ? dayAt(context, at) : null;
  return day !== null ? { day, next: at + 1 } : null;
}

/** Number of tokens that lead from the first day to the last. */
function rangeWord(context: Context, i: number): number {
  if (UNTIL.test(context.tokens.keys[i] ?? '')) return 1;
  return (phraseAt(context, i, 'to') ?? phraseAt(context, i, 'and'))?.count ?? 0;
}

/** The month at token `i`; a second name in brackets ("أيلول (سبتمبر)") belongs to it. */
function monthAt(context: Context, i: number): { value: number; next: number } | null {
  return isLoose(context, i) ? monthFrom(context, i) : null;
}

/** The same, whatever stands before it. */
function monthFrom(context: Context, i: number): { value: number; next: number } | null {
  const found = phraseAt<number>(context, i, 'month');
  if (!found) return null;
  const next = i + found.count;
  const second = isLoose(context, next) ? phraseAt<number>(context, next, 'month') : null;
  return { value: found.value, next: second?.value === found.value ? next + second.count : next };
}

function afterLinks(context: Context, i: number): number {
  let at = i;
  while (at < i + 2 && isLoose(context, at) && LINK.test(context.tokens.keys[at] ?? '')) at++;
  return at;
}

function yearAt({ tokens, lexicon }: Context, i: number): number | null {
  return isDigits(tokens, i) && written(tokens, i).length === 4
    ? yearOf(Number(tokens.keys[i]), lexicon.language)
    : null;
}

function yearAfter(context: Context, i: number): { value: number; next: number } | null {
  const at = afterLinks(context, i);
  const value = isLoose(context, at) ? yearAt(context, at) : null;
  return value === null ? null : { value, next: at + 1 };
}

/** "September 9:30": the digits are a time of day. */
function isTime({ tokens }: Context, i: number): boolean {
  return /^[:.]$/.test(gapBefore(tokens, i + 1)) && isDigits(tokens, i + 1);
}

function standsAlone(context: Context, i: number): boolean {
  const { tokens, lexicon } = context;
  const key = tokens.keys[i] ?? '';
  const short = key.length < SHORTEST_ALONE && !lexicon.unspaced;
  if (short && !/\d/.test(tokens.keys[i + 1] ?? '') && !MONTH_WORD.test(tokens.keys[i - 1] ?? ''))
    return false;
  if (lexicon.language !== 'en' || !AMBIGUOUS.test(key)) return true;
  if (!/^\p{Lu}/u.test(written(tokens, i))) return false;
  const [before, after] = [tokens.keys[i - 1] ?? '', tokens.keys[i + 1] ?? ''];
  if (OWNED.test(before) && DATED_WORK.test(after)) return true;
  return MONTH_CUE.test(before) && !phraseBefore(context, i - 1, 'month');
}
