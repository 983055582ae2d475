import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';

/** A question mark and what may close after it. Greek asks with a semicolon. */
const ASKS = /[?？؟\u037e][\s"'”’»›」』）)\]]{0,3}$/;
const ASKS_IN_GREEK = /;[\s"'”’»)]{0,3}$/;
/** What stands before a question in one sentence: "27 dead, and one question: who knew?" */
const BEFORE = /.*[:;：；؛](?=\s)/su;

/**
 * Offset from which a sentence asks, or its end when it does not. Who asks whether something is so does not say that
 * it is. Offsets are in the repaired text.
 */
export function askedFrom({ repaired, language }: Reading, { start, end }: Span): number {
  const text = repaired.text.slice(start, end);
  if (!ASKS.test(text) && !(language === 'el' && ASKS_IN_GREEK.test(text))) return end;
  return start + (BEFORE.exec(text)?.[0].length ?? 0);
}
