import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';

/** A question mark and what may close after it. Greek asks with a semicolon. */
const ASKS = /[?？؟\u037e][\s"'”’»›」』）)\]]{0,3}$/;
const ASKS_IN_GREEK = /;[\s"'”’»)]{0,3}$/;
/** Languages that ask by a last particle, mark or none: "契約打ち切りか", "계약 해지하나". Not "明らか" (clear) and its like. */
const ASKING_ENDS: Readonly<Record<string, RegExp>> = {
  ja: /(?<![らなほずわ確豊静])か[。．」』]?\s*$/u,
  ko: /(?:하나|되나|할까|될까|일까|했나|됐나|인가|는가)[.…]?\s*$/u,
};
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
  if (!asks(tail, language)) return end;
  return start + (BEFORE.exec(repaired.text.slice(start, end))?.[0].length ?? 0);
}

function asks(tail: string, language: string): boolean {
  return (
    ASKS.test(tail) ||
    (language === 'el' && ASKS_IN_GREEK.test(tail)) ||
    (ASKING_ENDS[language]?.test(tail) ?? false)
  );
}
