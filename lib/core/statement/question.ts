import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';

/** A question mark and what may close after it. Greek asks with a semicolon. */
const ASKS = /[?？؟\u037e][\s"'”’»›」』）)\]]{0,3}$/;
const ASKS_IN_GREEK = /;[\s"'”’»)]{0,3}$/;
/** The mark and all that may follow it. */
const LONGEST_TAIL = 4;
/** What stands before a question in one sentence: "27 dead, and one question: who knew?" */
const BEFORE = /^.*[:;：；؛](?=\s)/su;

/**
 * Offset from which a sentence asks, or its end when it does not. Who asks whether something is so does not say that
 * it is. Offsets are in the repaired text.
 */
export function askedFrom({ repaired, language }: Reading, { start, end }: Span): number {
  const tail = repaired.text.slice(Math.max(start, end - LONGEST_TAIL), end);
  if (!ASKS.test(tail) && !(language === 'el' && ASKS_IN_GREEK.test(tail))) return end;
  return start + (BEFORE.exec(repaired.text.slice(start, end))?.[0].length ?? 0);
}
