import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';

/** A question mark and what may close after it. */
const ASKS = /[?？؟\u037e][\s"'”’»›」』）)\]]{0,3}$/;
/** Other ways to ask: Greek with a semicolon; by a last particle, "契約打ち切りか" but not "明らか" (clear), "계약 해지하나". */
const ALSO_ASKS: Readonly<Record<string, RegExp>> = {
  el: /;[\s"'”’»)]{0,3}$/,
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
  if (!ASKS.test(tail) && !ALSO_ASKS[language]?.test(tail)) return end;
  return start + (BEFORE.exec(repaired.text.slice(start, end))?.[0].length ?? 0);
}
