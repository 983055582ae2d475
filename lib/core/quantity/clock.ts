import { type Context, phraseAt } from './context';
import type { Numeral } from './numeral';
import { gapBefore, isDigits } from './tokens';
import type { UnitFound } from './unit-found';

/** A clock shows no more. */
const LAST_HOUR = 24;
/** "7.30 val." where decimals have a comma. */
const LONGEST_TIME = 6;
const POINTED_TIME = /^\d{1,2}\.[0-5]\d(?!\d)/;

/** "15 h 30", "à 15 heures", "24h/24". */
export function isClockTime(context: Context, numeral: Numeral, { next }: UnitFound): boolean {
  const { tokens, lexicon } = context;
  const { start, value, multiplier, words } = numeral;
  if (multiplier > 1) return false;
  // "24 h" alone is how long.
  if (!words && value < LAST_HOUR && phraseAt(context, numeral.next, 'notBefore')) return true;
  // "پرواز 728 ساعت 7:30": the hour is the next number's.
  if (
    isDigits(tokens, next) &&
    /^:\p{Nd}/u.test(tokens.text.slice(tokens.ends[next], (tokens.ends[next] ?? 0) + 2))
  )
    return true;
  if (value > LAST_HOUR) return false;
  const from = tokens.starts[start] ?? 0;
  if (lexicon.table.decimal === ',' && POINTED_TIME.test(tokens.text.slice(from, from + LONGEST_TIME)))
    return true;
  if (isDigits(tokens, next) && /^[\s/]?$/.test(gapBefore(tokens, next))) return true;
  // As written: French "a 24 heures" is no "à 24 heures".
  const left = tokens.text
    .slice(Math.max(0, (tokens.starts[start] ?? 0) - 16), tokens.starts[start])
    .toLowerCase();
  return lexicon.clocks.some((clock) => left.endsWith(` ${clock} `) || left === `${clock} `);
}
