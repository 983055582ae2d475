import { bytesOf } from './code-pages';
import { lostLetter } from './lost-letters';
import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/** The first bytes of a letter, read as windows-1252, and question marks where its other ones could not be shown. */
const CUT =
  /([\u00c2-\u00df]|[\u00e0\u00e1\u00e3-\u00ef][\u00a1-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]?)(?:\?{1,2}|\ufffd{1,2})/g;
/** First bytes of letters of three: with the second lost nothing is known of them. */
const FIRST_OF_THREE = 0xe0;

/**
 * Puts a mark for each letter of a double-encoded text that has lost its last byte ("Ñ??" is one of half the Cyrillic
 * letters). Only for a text that is certainly damaged. Returns null when there are none.
 */
export function repairLost(text: string): MappedText | null {
  const bytes = bytesOf('windows-1252');
  let out: MappedWriter | null = null;
  let from = 0;
  for (const { 0: found, 1: kept = '', index } of text.matchAll(CUT)) {
    const known = [...kept].map((char) => bytes.get(char.charCodeAt(0)) ?? 0);
    out ??= new MappedWriter(text.length);
    out.copy(text, from, index);
    from = index + found.length;
    const isBare = known.length === 1 && (known[0] ?? 0) >= FIRST_OF_THREE;
    out.put(lostLetter(isBare ? [] : known), index, from);
  }
  out?.copy(text, from, text.length);
  return out?.finish() ?? null;
}
