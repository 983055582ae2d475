import { type Context, type Found, peopleAt, phraseAt, phraseBefore } from './context';
import { hedgesBefore } from './hedge';
import { readNumeral } from './numeral';
import type { UnitName } from './table';
import { gapBefore, isDigits, isJoined } from './tokens';
import { UNITS } from './units';

/** A share written without a percent sign. */
export interface Share {
  value: number;
  /** Token after it. */
  next: number;
}

/**
 * "half of", "two thirds": a phrase of the table that starts at token `i`; not "نصف مليون". "Every fourth" counts before
 * people or with a hedge before it, a noun such as "quarter" with a hedge.
 */
export function sharePhrase(context: Context, i: number): Share | null {
  const found =
    phraseAt<number>(context, i, 'share') ??
    eachOf(context, i) ??
    hedgedNoun(context, i) ??
    hedgedFraction(context, i) ??
    wholeFirst(context, i);
  // "Three quarters of a million" is a number.
  if (!found || (phraseAt(context, i, 'number')?.count ?? 0) > found.count) return null;
  const next = i + found.count;
  const article = phraseAt(context, next, 'articles')?.count ?? 0;
  if (
    phraseAt(context, next + article, 'scale') ||
    isDozen(context, next) ||
    isTime(context, next) ||
    isQuarter(context, i)
  )
    return null;
  return { value: found.value, next };
}

/** "O jumătate de duzină", "نصف دزينة" */
function isDozen(context: Context, i: number): boolean {
  const of = phraseAt(context, i, 'partitive')?.count ?? 0;
  return phraseAt(context, i + of, 'rounded') !== null;
}

/** "Tízből hét válaszadó": the whole in its own case, then the part. */
function wholeFirst(context: Context, i: number): Found<number> | null {
  const whole = phraseAt<number>(context, i, 'whole');
  const next = i + (whole?.count ?? 0);
  const part =
    whole && isJoined(context.tokens, next) ? readNumeral(context.tokens, next, context.lexicon) : null;
  if (!whole || !part || part.vague || part.value >= whole.value) return null;
  return { value: part.value / whole.value, count: part.next + peopleAt(context, part.next) - i };
}

/** "jeder dritte Beschäftigte", "minst hver fjerde krone": of people, or of anything with a hedge before it. */
function eachOf(context: Context, i: number): Found<number> | null {
  const each = phraseAt<number>(context, i, 'each');
  if (!each) return null;
  const ofPeople = peopleAt(context, i + each.count) > 0;
  return ofPeople || hedgesBefore(context, i, context.tokens.starts[i] ?? 0).exactness !== null ? each : null;
}

function hedgedNoun(context: Context, i: number): Found<number> | null {
  const noun = phraseAt<number>(context, i, 'shareNoun');
  if (!noun) return null;
  return hedgesBefore(context, i, context.tokens.starts[i] ?? 0).exactness === null ? null : noun;
}

/** A larger denominator is a house number, a score or a date. */
const LARGEST_DENOMINATOR = 10;

/** "about 1/5 of the budget", "2/3 pracowników": without a hedge or people such digits are a date. */
function hedgedFraction(context: Context, i: number): Found<number> | null {
  const { tokens } = context;
  if (!isDigits(tokens, i) || !isDigits(tokens, i + 1) || gapBefore(tokens, i + 1) !== '/') return null;
  const [over, under] = [Number(tokens.keys[i]), Number(tokens.keys[i + 1])];
  if (!(over > 0 && over < under && under <= LARGEST_DENOMINATOR)) return null;
  const hedged = hedgesBefore(context, i, tokens.starts[i] ?? 0).exactness !== null;
  const ofPeople = isJoined(tokens, i + 2) && peopleAt(context, i + 2) > 0;
  return hedged || ofPeople ? { value: over / under, count: 2 } : null;
}

/** "alle otto e un quarto", "الربع الثاني من 2025": a quarter past an hour or of a year. */
function isQuarter(context: Context, i: number): boolean {
  const { tokens } = context;
  if (phraseBefore(context, i - 1, 'ordinalArticle') && gapBefore(tokens, i) === '')
    return hedgesBefore(context, i, tokens.starts[i] ?? 0).exactness === null;
  const and = phraseBefore(context, i - 1, 'and');
  return and !== null && phraseBefore(context, i - 1 - and.count, 'number') !== null;
}

function isTime(context: Context, i: number): boolean {
  const unit = phraseAt<UnitName>(context, i, 'unit');
  const base = unit && isJoined(context.tokens, i) ? UNITS[unit.value]?.unit : undefined;
  return base === 'days' || base === 'hours';
}
