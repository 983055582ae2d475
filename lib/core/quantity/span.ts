import type { Amount } from './amount';
import { restAfter, timesUnit } from './amount-words';
import { type Context, phraseAt, phraseBefore } from './context';
import type { Span } from './table';
import { isJoined } from './tokens';

/**
 * A span of time told by a whole phrase from token `i` on ("for a month", "einen Monat lang", "полгода"), or null. One unit that
 * places another event ("a month later", "prije mjesec dana") is none; "a fortnight later" is as good a number as "two weeks".
 */
export function spanAmount(context: Context, i: number): Amount | null {
  const glued = context.lexicon.gluedSpan(context.tokens.keys[i] ?? '');
  const span = phraseAt<Span>(context, i, 'span') ?? (glued && { value: glued, count: 1 });
  if (!span) return null;
  const { times, unit } = span.value;
  const next = i + span.count;
  if (times === 1 && isPlacing(context, i, next)) return null;
  // "for a day or two"
  if (phraseAt(context, next, 'to') && isJoined(context.tokens, next)) return null;
  const rest = Number.isInteger(times) ? restAfter(context, next, unit === 'hours') : null;
  return timesUnit(context, i, rest?.next ?? next, unit, times + (rest?.more ?? 0));
}

function isPlacing(context: Context, i: number, next: number): boolean {
  return (
    phraseAt(context, next, 'later') !== null ||
    phraseAt(context, next, 'agoAfter') !== null ||
    phraseBefore(context, i - 1, 'agoBefore') !== null
  );
}
