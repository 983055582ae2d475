import { type Day, dayNumber, isoDay, isRealDay, monthOf, weekdayOf } from './calendar';
import { type Context, phraseAt, phraseBefore } from './context';
import { dayFound, type FoundDate, nearestYear } from './date-found';
import { gapBefore, isDigits, written } from './tokens';

/** What parts a weekday, or a word for "day", from the day it names: "jeudi 25", "Kamis (25/9)". */
const BESIDE = /^[\s,(]{1,3}$/;
/** Words that a day written in digits alone follows: "ngày 25/9", "am 25.9.", "dne 25. 9.", "el 25/9". */
const DAY_LABEL =
  /^(?:ngày|ngay|hôm|sáng|chiều|tối|trưa|mùng|tanggal|tgl|dia|día|el|le|il|am|vom|zum|bis|seit|den|fra|till|dne|dňa|dna|od|do|dana|dnia)$/u;
/** "24/7" is no 24 July. */
const ROUND_THE_CLOCK = '24/7';

/** "(25/9)" after a weekday, "ngày 25/9", "am 25.9.": a day and its month in digits, without a year. */
export function dayAndMonth(context: Context, i: number, published: Day): FoundDate | null {
  const { tokens, lexicon } = context;
  const sign = /^\s?([/.])\s?$/.exec(gapBefore(tokens, i + 1))?.[1];
  if (!sign || !isDigits(tokens, i) || !isDigits(tokens, i + 1)) return null;
  if (written(tokens, i).length > 2 || written(tokens, i + 1).length > 2) return null;
  const [day, month] = [Number(tokens.keys[i]), Number(tokens.keys[i + 1])];
  const end = tokens.ends[i + 1] ?? 0;
  const text = tokens.text.slice(tokens.starts[i], end);
  const after = tokens.text.slice(end, end + 2);
  if (text === ROUND_THE_CLOCK || /^[\p{L}\d%/]/u.test(after)) return null;
  const dotted = sign === '.' && /^\.(?!\d)/.test(after);
  if (sign === '.' && !dotted) return null;
  if (!isAnnounced(context, i) && !(dotted && lexicon.table.dottedDays)) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return dayFound(nearestYear(month, day, published), month, day, { start: i, next: i + 2 }, undefined, true);
}

function isAnnounced(context: Context, i: number): boolean {
  const { tokens } = context;
  if (!BESIDE.test(gapBefore(tokens, i))) return false;
  return phraseBefore(context, i - 1, 'weekday') !== null || DAY_LABEL.test(tokens.keys[i - 1] ?? '');
}

/** The day that a number right after a weekday names, when it is that weekday near publication: "jeudi 25". */
export function dayOfWeekday(
  { tokens }: Context,
  at: number,
  weekday: number,
  published: Day,
): { day: Day; next: number } | null {
  if (!isDigits(tokens, at) || written(tokens, at).length > 2 || !BESIDE.test(gapBefore(tokens, at)))
    return null;
  if (isDigits(tokens, at + 1) && /^[/.:,-]$/.test(gapBefore(tokens, at + 1))) return null;
  const day = nearestDay(Number(tokens.keys[at]), published);
  return day !== null && weekdayOf(day) === weekday ? { day, next: at + 1 } : null;
}

/** What after the sign for a day makes it a span of days: 25日間, 25일 동안. */
const SPAN =
  /^\s?(?:間|间|目|連続|连续|ぶり|以内|以上|以下|内|內|後|后|前|程度|ほど|分|간|째|동안|만|이내|내|이상|이하|가량|정도|쯤|전|후|뒤|연속|치)/u;
const DAY_SIGN = /^[日号號일]$/;
const LONGEST_DAY = 2;

/** Whether the number at token `i` is a day of the month with nothing but its sign: "25日", "25일", no "25日間". */
export function isDaySign(context: Context, i: number): boolean {
  const { tokens } = context;
  if (!isDigits(tokens, i) || written(tokens, i).length > LONGEST_DAY) return false;
  const end = (tokens.ends[i] ?? 0) + (gapBefore(tokens, i + 1) === ' ' ? 1 : 0);
  if (!DAY_SIGN.test(tokens.text.charAt(end)) || SPAN.test(tokens.text.slice(end + 1, end + 5))) return false;
  return phraseBefore(context, i - 1, 'before') === null && phraseAt(context, i, 'when') === null;
}

/** "25日", "25일": the nearest such day. */
export function signedDay(context: Context, i: number, published: Day): FoundDate | null {
  if (!isDaySign(context, i)) return null;
  const day = nearestDay(Number(context.tokens.keys[i]), published);
  return day === null ? null : { start: i, next: i + 2, from: isoDay(day), precision: 'day', relative: true };
}

/** The day with this number in its month that is nearest to publication. */
function nearestDay(number: number, published: Day): Day | null {
  const { year, month } = monthOf(published);
  let best: Day | null = null;
  for (const months of [-1, 0, 1]) {
    const at = year * 12 + month - 1 + months;
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    if (!isRealDay(y, m, number)) continue;
    const day = dayNumber(y, m, number);
    if (best === null || Math.abs(day - published) < Math.abs(best - published)) best = day;
  }
  return best;
}
