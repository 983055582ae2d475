import type { Exactness, QuantityMention, Unit } from '../types';
import type { Amount } from './amount';
import { restAfter } from './amount-words';
import { type Context, phraseAt } from './context';
import { spokenOfCalls } from './counted';
import { hedgesAfter, hedgesBefore, stronger } from './hedge';
import { rateAfter, rateBefore } from './rate';
import type { UnitName } from './table';
import { isDigits, isJoined } from './tokens';

/** Words on either side in which calls must be spoken of for a bare rate to count calls. */
const NEAR_CALLS = 25;

/** A quantity read, and the token after it. */
export interface Read {
  mention: QuantityMention;
  next: number;
  /** A number that counts something only if its sentence says what. */
  bare?: true;
}

/** Reads what stands around an amount: "and a half", hedges on both sides, a rate. */
export function mentionOf(context: Context, amount: Amount): Read {
  const { value, end: halfEnd, next: halfNext } = withRest(context, amount);
  const after = hedgesAfter(context, halfNext, halfEnd);
  const inner = isLasting(context, amount, halfNext) ? { ...after, exactness: null } : after;
  const rated = rateOf(context, amount, inner.next, inner.end);
  const start = rated?.start ?? amount.start;
  const ahead = rated?.from === undefined ? null : hedgesBefore(context, rated.from, start);
  const outer = rated ? hedgesAfter(context, rated.next, rated.end) : inner;
  const before = hedgesBefore(context, amount.from, amount.start);
  const said = [
    before.exactness,
    inner.exactness,
    outer.exactness,
    ahead?.exactness ?? null,
    ofPeople(context, amount),
  ];
  const exactness = said.reduce(stronger, amount.exactness);
  const from = Math.min(before.start, ahead?.start ?? start, start);
  const mention: QuantityMention = {
    start: from,
    end: outer.end,
    text: context.tokens.text.slice(from, outer.end),
    value,
    unit: rated?.unit ?? amount.unit,
    exactness: exactness ?? 'exact',
    digits: amount.digits,
  };
  if (amount.max !== undefined) mention.max = amount.max;
  if (amount.other !== undefined) mention.otherValue = amount.other;
  return { mention, next: outer.next };
}

/** Hours that days and nights are counted in; more are hours of something. */
const LONGEST_WAIT = 72;

/** "छह हफ्ते तक": how long it lasted, and no bound. */
function isLasting(context: Context, { unit, value }: Amount, next: number): boolean {
  const isSpan = unit === 'days' || (unit === 'hours' && value <= LONGEST_WAIT);
  return isSpan && phraseAt(context, next, 'lasting') !== null;
}

/** "three quarters of the employees at least": the bound of a share behind the people it is of. */
function ofPeople(context: Context, { unit, next }: Amount): Exactness | null {
  if (unit !== 'share') return null;
  const link = phraseAt(context, next, 'partitive')?.count ?? 0;
  const article = phraseAt(context, next + link, 'articles')?.count ?? 0;
  const people = phraseAt<UnitName>(context, next + link + article, 'unit');
  if (people?.value !== 'people') return null;
  const after = next + link + article + people.count;
  return hedgesAfter(context, after, context.tokens.ends[after - 1] ?? 0).exactness;
}

/** "two hours and a half", "opt terabaiți și jumătate", "deux heures et quart" */
function withRest(context: Context, amount: Amount): Pick<Amount, 'value' | 'end' | 'next'> {
  const { value, unit, size, end, next, from, max } = amount;
  const divides =
    (unit === 'hours' || unit === 'days' || unit === 'bytes') &&
    max === undefined &&
    next > from + 1 &&
    value % 1 === 0;
  const rest = divides ? restAfter(context, next, unit === 'hours' && size === 1) : null;
  if (!rest) return { value, end, next };
  return {
    value: value + size * rest.more,
    end: context.tokens.ends[rest.next - 1] ?? end,
    next: rest.next,
  };
}

/** Calls per hour or day, where the text says so right after the calls or before them. */
function rateOf(
  context: Context,
  amount: Amount,
  next: number,
  end: number,
): { unit: Unit; from?: number; start: number; end: number; next: number } | null {
  const { unit, from, start } = amount;
  if (unit !== 'calls' && unit !== 'count') return null;
  if (unit === 'count' && !spokenOfCalls(context, from - NEAR_CALLS, from + NEAR_CALLS)) return null;
  const after = rateAfter(context, next) ?? (unit === 'calls' ? ratePastWord(context, next) : null);
  if (after) return { ...after, start };
  const before = rateBefore(context, from);
  return before ? { ...before, end, next } : null;
}

/** "un million d’appels interceptés par heure": a rate one word on, if it could be nothing else ("calls heard an hour ago"). */
function ratePastWord(context: Context, next: number): ReturnType<typeof rateAfter> {
  const { tokens, lexicon } = context;
  if (!isJoined(tokens, next) || isDigits(tokens, next) || lexicon.stops.has(tokens.keys[next] ?? ''))
    return null;
  return phraseAt(context, next + 1, 'articles') ? null : rateAfter(context, next + 1);
}
