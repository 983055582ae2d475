import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

/**
 * Double-encoded text whose undisplayable characters were lost or became "?" or a plain space: an apostrophe or quotation
 * mark as "â??", "â€" or "â" (after an elided word: "lâunité"), and "à" as a lone "Ã" before a space.
 */
const LOSSY =
  /â\?\?|â€(?![\u0080-\uffff])|â\u0080(?![\u0080-\uffff])|Ã\u00a0(?= )|Ã(?=[ \u00a0])|(?<=\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu))â(?=[aàâeéèêhiouyÃ])/gi;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Puts back what `LOSSY` stands for. `damaged` says that the text has certain damage elsewhere, which a lone "Ã" needs as
 * proof. Returns null when there is nothing to put back.
 */
export function repairLossy(text: string, damaged: boolean): MappedText | null {
  let out: MappedWriter | null = null;
  let from = 0;
  for (const match of text.matchAll(LOSSY)) {
    const start = match.index;
    const end = start + match[0].length;
    const meant = meaningOf(match[0], damaged) ?? typographyAt(text, start, end);
    if (meant === match[0]) continue;
    out ??= new MappedWriter(text.length);
    out.copy(text, from, start);
    out.put(meant, start, end);
    from = end;
  }
  out?.copy(text, from, text.length);
  return out?.finish() ?? null;
}

/** What a lone letter stands for in a damaged text; itself in a sound one; null where its neighbours decide. */
function meaningOf(found: string, damaged: boolean): string | null {
  // Small "ã" ends words of Portuguese and Vietnamese: "amanhã", "đã".
  if (/^ã/i.test(found)) return damaged && found.startsWith('Ã') ? 'à' : found;
  return found === 'â' || found === 'Â' ? (damaged && found === 'â' ? '’' : found) : null;
}

/** Between letters an apostrophe, before a word an opening quotation mark, after one a closing one. */
function typographyAt(text: string, start: number, end: number): string {
  const before = LETTER_OR_DIGIT.test(text.charAt(start - 1));
  const after = LETTER_OR_DIGIT.test(text.charAt(end));
  if (before && after) return '’';
  if (before) return '”';
  return after ? '“' : '–';
}
