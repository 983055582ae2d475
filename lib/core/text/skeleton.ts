import type { MappedText } from './mapped';
import { MappedWriter } from './mapped-writer';

const SPACE = 0x20;
/** One run of plain letters: its own skeleton but for capitals. */
const ASCII_WORD = /^[A-Za-z]+$/;
/** What a skeleton is made of. */
const ASCII = /[A-Za-z0-9]/;
/** An apostrophe or quotation mark as damage leaves it: double-encoded, or with its last bytes lost. */
const DAMAGED_MARK = /^(?:â\?\?|â€[\u2018-\u201d™˜œ\u009d]?|â\u0080[\u0098-\u009d])/;

/** What the skeleton makes of a unit: keeps it, ends the word, or leaves it out as if it were not there. */
type Fate = number | 'end' | 'drop';

/**
 * The form in which damaged Latin text still meets its words: small ASCII letters and digits, every other Latin letter and
 * every `?` left out, one space between words. "unité", "unitÃ©", "unit?" and "unit" are one. Other scripts are not in
 * it. Short results mean little: use no skeleton under 4 letters as evidence. Linear.
 */
export function skeletonText(text: string): MappedText {
  const out = new MappedWriter(text.length);
  let gap = -1;
  let digits = false;
  for (let i = 0; i < text.length; ) {
    const damaged = text.charCodeAt(i) === 0xe2 ? DAMAGED_MARK.exec(text.slice(i, i + 3)) : null;
    const step = damaged ? damaged[0].length : 1;
    const fate = damaged ? 'end' : fateOf(text.charCodeAt(i));
    if (fate === 'end') {
      if (gap < 0) gap = i;
    } else if (fate !== 'drop') {
      const digit = fate <= 0x39;
      if (out.length > 0 && (gap >= 0 || digit !== digits)) out.unit(SPACE, gap >= 0 ? gap : i, i);
      out.unit(fate, i, i + 1);
      gap = -1;
      digits = digit;
    }
    i += step;
  }
  return out.finish();
}

/** The skeleton of a word or phrase of a lexicon; empty when it has no Latin letters. */
export function skeletonWord(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  return ASCII.test(word) ? skeletonText(word).text : '';
}

function fateOf(code: number): Fate {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code === 0x3f || code === 0xfffd || code === 0xad) return 'drop';
  // Latin letters and the signs that mojibake writes for them; not spaces, quotation marks and dashes.
  if (code >= 0xa1 && code <= 0x36f && code !== 0xab && code !== 0xbb && code !== 0xb7) return 'drop';
  return code >= 0x1e00 && code < 0x1f00 ? 'drop' : 'end';
}
