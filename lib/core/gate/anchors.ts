/**
 * A first look that takes no copy of the text and next to no time: for anchors, letters which any text with a trigger
 * has, however it is damaged. Nearly all pages are done with after it; only one with an anchor is read as the gate
 * reads it.
 */
import { foldText, lowered } from './tokens.ts';

/** A wider class, quicker to set up, which most pages in Latin letters do not touch. */
const PERHAPS_HIDING = /[\xad\u0590-\u1fff\u200b-\u200f\u2028-\u202e\u2030-\uffef]/;
/** What hides anchors: digits that are not ASCII, wide and presentation forms, decomposed jamo and kana, signs inside words. */
const HIDING = () =>
  /[\xad\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u0669\u0670\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1100-\u11ff\u200b-\u200f\u202a-\u202e\u3099\u309a\ufb00-\uffef]/;

/** Whether a text holds one of `anchors`, in whatever case. Without any it opens no gate they were made for. */
export function holdsAnchor(text: string, anchors: readonly string[]): boolean {
  const plain = PERHAPS_HIDING.test(text) && HIDING().test(text) ? foldText(text) : lowered(text);
  for (const anchor of anchors) if (plain.includes(anchor)) return true;
  return false;
}
