import type { Unit } from '../types';
import { type Context, phraseAt, phraseBefore } from './context';
import type { UnitName } from './table';
import { gapBefore, isDigits, isJoined } from './tokens';

/** Words between a rate and the number it belongs to: "每小時能存一百萬通". */
const MOST_BEFORE_RATE = 3;
/** What sets a rate apart from the clause that it opens. */
const APART = /^,\s$/;

/** A rate ("per hour") right after token `next - 1`. */
export function rateAfter(context: Context, next: number): { unit: Unit; end: number; next: number } | null {
  const { tokens } = context;
  const slash = gapBefore(tokens, next).trim() === '/';
  const slashed = slash ? slashedRate(context, next) : undefined;
  if (slashed) return { unit: slashed, end: tokens.ends[next] ?? 0, next: next + 1 };
  const found = isJoined(tokens, next) ? phraseAt<Unit>(context, next, 'rate') : null;
  if (!found) return null;
  const after = next + found.count;
  return { unit: found.value, end: tokens.ends[after - 1] ?? 0, next: after };
}

/** "/h", "/jour", "/giờ" */
function slashedRate(context: Context, i: number): Unit | undefined {
  const unit = phraseAt<UnitName>(context, i, 'unit')?.value;
  if (unit === 'hours' || context.tokens.keys[i] === 'h') return 'calls-per-hour';
  return unit === 'days' ? 'calls-per-day' : undefined;
}

/** A rate in front of token `i`, or a few words before it in the same clause, with its first token. */
export function rateBefore(context: Context, i: number): { unit: Unit; from: number; start: number } | null {
  const { tokens } = context;
  for (let at = i - 1; at >= 0 && at >= i - 1 - MOST_BEFORE_RATE; at--) {
    const found = phraseBefore<Unit>(context, at, 'rate');
    const from = at - (found?.count ?? 1) + 1;
    if (found) return { unit: found.value, from, start: tokens.starts[from] ?? 0 };
    if (!isJoined(tokens, at)) return rateSetApart(context, at);
  }
  return null;
}

/** A rate that opens the clause before the comma that token `at` follows: "Every hour, a million calls came in." */
function rateSetApart(context: Context, at: number): { unit: Unit; from: number; start: number } | null {
  const { tokens } = context;
  const found = APART.test(gapBefore(tokens, at)) ? phraseBefore<Unit>(context, at - 1, 'rate') : null;
  const from = at - (found?.count ?? 0);
  return found && !isJoined(tokens, from)
    ? { unit: found.value, from, start: tokens.starts[from] ?? 0 }
    : null;
}

/** Token after a rate at `i` that a number follows ("1時間に100万件"), or null: its digits are no quantity. */
export function rateAhead(context: Context, i: number): number | null {
  const { tokens } = context;
  const rate = phraseAt(context, i, 'rate');
  if (!rate) return null;
  const next = i + rate.count;
  const number = (at: number) =>
    isDigits(tokens, at) ||
    phraseAt(context, at, 'number') !== null ||
    phraseAt(context, at, 'several') !== null;
  return isJoined(tokens, next) &&
    (number(next) || number(next + 1)) &&
    !phraseBefore(context, i - 1, 'before')
    ? next
    : null;
}
