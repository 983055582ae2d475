import { type Day, dayNumber, monthOf } from './calendar';
import { type Context, phraseAt, phraseBefore } from './context';
import { nearestYear, yearOf } from './date-found';
import type { When } from './date-terms';
import { isDigits, isJoined, written } from './tokens';

/** How many small words may part a date from its year: "em agosto do ano passado", "im August des vergangenen Jahres". */
const MOST_LINKS = 2;

/**
 * The year of a day or month (1–12) written without one, between tokens `start` and `next`: what the words beside it
 * say ("15 August last year", "last August"), or the nearest to publication.
 */
export function yearBeside(
  context: Context,
  start: number,
  next: number,
  month: number,
  day: number | undefined,
  published: Day,
): number {
  const told = yearBefore(context, start);
  if (told !== null) return told;
  const offset = yearsFrom(context, start, next);
  if (offset !== null) return monthOf(published).year + offset;
  const year = nearestYear(month, day ?? 1, published);
  return isPast(context, start, next) && dayNumber(year, month, day ?? 1) > published ? year - 1 : year;
}

/** What joins a year to the day after it: "২০২১ সালের ৬ নভেম্বর". */
const OF = /^(?:সালের|के|كي)$/u;

function yearBefore({ tokens, lexicon }: Context, start: number): number | null {
  const isTold =
    OF.test(tokens.keys[start - 1] ?? '') && isDigits(tokens, start - 2) && isJoined(tokens, start);
  return isTold && written(tokens, start - 2).length === 4
    ? yearOf(Number(tokens.keys[start - 2]), lexicon.language)
    : null;
}

function yearsFrom(context: Context, start: number, next: number): number | null {
  for (let links = 0; links <= MOST_LINKS; links++) {
    const after = phraseAt<When>(context, next + links, 'when');
    if (after?.value.unit === 'year') return after.value.offset;
    if (context.tokens.joined[next + links] !== true) break;
  }
  const before = phraseBefore<When>(context, start - 1, 'when');
  return before?.value.unit === 'year' ? before.value.offset : null;
}

/** "last August", "agosto pasado" */
function isPast(context: Context, start: number, next: number): boolean {
  return phraseBefore(context, start - 1, 'past') !== null || phraseAt(context, next, 'past') !== null;
}
