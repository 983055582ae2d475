import type { Day } from './calendar';
import { dayNumber, isRealDay } from './calendar';
import { type Context, phraseAt } from './context';
import { dayFound, type FoundDate, monthFound, yearOf } from './date-found';
import { yearBeside } from './date-year';
import { readNumeral } from './numeral';
import { gapBefore, isDigits, isJoined, written } from './tokens';

/** Signs between the numbers of a date. */
const SIGN = /^\s?([./\-‐‑–])\s?$/;
/** Two-digit years are of this century. */
const CENTURY = 2000;

/** "2025-09-25", "25.09.2025", "25/09/25", "09/25/2025", from token `i` on. */
export function numericDate(
  context: Context,
  i: number,
  english: boolean,
  published: Day | null,
): FoundDate | null {
  const { tokens } = context;
  const sign = SIGN.exec(gapBefore(tokens, i + 1))?.[1];
  if (!sign || SIGN.exec(gapBefore(tokens, i + 2))?.[1] !== sign) return null;
  if (![i, i + 1, i + 2].every((at) => isDigits(tokens, at))) return null;
  if (/\d$/.test(tokens.text.slice(0, tokens.starts[i]).slice(-2).replace(/\s$/, ''))) return null;
  const lengths = [i, i + 1, i + 2].map((at) => written(tokens, at).length);
  const [a = 0, b = 0, c = 0] = [i, i + 1, i + 2].map((at) => Number(tokens.keys[at]));
  const place = { start: i, next: i + 3 };
  if (lengths[0] === 4) {
    const year = yearOf(a, context.lexicon.language);
    return year === null ? null : dayFound(year, b, c, place);
  }
  if (Math.max(lengths[0] ?? 9, lengths[1] ?? 9) > 2) return null;
  const year =
    lengths[2] === 4
      ? yearOf(c, context.lexicon.language)
      : lengths[2] === 2 && sign !== '-'
        ? CENTURY + c
        : null;
  if (year === null) return null;
  const [month, day] = monthFirst(a, b, year, english && sign !== '.', published) ? [a, b] : [b, a];
  return dayFound(year, month, day, place);
}

/** Whether "9/8/2025" is 8 September: in English it may be, and the reading nearer to publication is taken. */
function monthFirst(a: number, b: number, year: number, english: boolean, published: Day | null): boolean {
  if (b > 12) return a <= 12;
  if (!english || a > 12 || published === null) return false;
  if (!isRealDay(year, a, b) || !isRealDay(year, b, a)) return false;
  return Math.abs(dayNumber(year, a, b) - published) < Math.abs(dayNumber(year, b, a) - published);
}

const UNIT = { year: /^[年년]$/, month: /^[月월]$/, day: /^[日日号號일]$/ };

const YEAR_DIGITS = 4;

/** "2025年9月25日", "9월 25일", "2025年9月", "二〇二五年九月二十五日", from token `i` on. */
export function markedDate(context: Context, i: number, published: Day | null): FoundDate | null {
  const year = markedAt(context, i, UNIT.year);
  const yearValue =
    year && String(year.value).length === YEAR_DIGITS ? yearOf(year.value, context.lexicon.language) : null;
  if (year && yearValue === null) return null;
  const at = year?.next ?? i;
  const month = markedAt(context, at, UNIT.month) ?? monthInWords(context, at);
  if (!month || month.value < 1 || month.value > 12) return null;
  const day = markedAt(context, month.next, UNIT.day);
  if (yearValue === null && published === null) return null;
  const of =
    yearValue ?? yearBeside(context, i, day?.next ?? month.next, month.value, day?.value, published ?? 0);
  if (day) {
    const place = { start: i, next: day.next };
    return dayFound(of, month.value, day.value, place, undefined, yearValue === null);
  }
  return monthFound(of, month.value, yearValue === null, { start: i, next: month.next });
}

function markedAt(context: Context, i: number, unit: RegExp): { value: number; next: number } | null {
  const { tokens, lexicon } = context;
  const words = !isDigits(tokens, i) && lexicon.han ? readNumeral(tokens, i, lexicon) : null;
  if (!words && !isDigits(tokens, i)) return null;
  const next = words?.next ?? i + 1;
  if (!unit.test(tokens.keys[next]?.charAt(0) ?? '') || !isJoined(tokens, next)) return null;
  return { value: words?.value ?? Number(tokens.keys[i]), next: next + 1 };
}

/** "九月": its name. */
function monthInWords(context: Context, i: number): { value: number; next: number } | null {
  const named = context.lexicon.han ? phraseAt<number>(context, i, 'month') : null;
  return named && { value: named.value, next: i + named.count };
}
