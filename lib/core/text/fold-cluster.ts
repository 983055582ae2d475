import { digitValue, writingOf } from './letters';

/** Latin letters that have no decomposition, as they are written without their stroke or ligature. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  // Arabic: hamza carriers, alef maqsura, ta marbuta; Persian and Urdu forms of kaf, ya and ha.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  // The Chinese zero is a sign by category.
  〇: '零',
  // Malayalam chillu letters: the atomic and the composed spelling are one word.
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
};

/** Marks that carry no word difference in their script: harakat, niqqud, and the nukta that Hindi often leaves out. */
const OPTIONAL_MARK = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u093c]/g;
const MARK = /\p{M}/gu;
const LETTER = /\p{L}|\p{M}/u;
/** Tatweel, joiners, direction marks, soft hyphen, variation selectors, byte-order mark: no part of the word. */
const INVISIBLE =
  /[\u180b-\u180e\ufe00-\ufe0f]|[\u00ad\u0640\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufffc]/;
/** Letters by category that are apostrophes or signs by use. */
const SIGN = /[\u02b0-\u036f\ua788\u05f3\u05f4]/;

const SEPARATOR = ' ';
/** Folded clusters are few per script; the bound only keeps a hostile text from filling memory. */
const MOST_CACHED = 20_000;
const cache = new Map<string, string>();

/**
 * The matching form of one non-ASCII character with the marks that follow it: small letters and ASCII digits, a space
 * where it separates words, nothing where it is invisible.
 */
export function foldCluster(cluster: string): string {
  let folded = cache.get(cluster);
  if (folded === undefined) {
    folded = fold(cluster);
    if (cache.size < MOST_CACHED) cache.set(cluster, folded);
  }
  return folded;
}

function fold(cluster: string): string {
  if (INVISIBLE.test(cluster.charAt(0))) return cluster.length > 1 ? fold(cluster.slice(1)) : '';
  let folded = '';
  for (const char of stripMarks(cluster.normalize('NFKC').toLowerCase())) folded += foldChar(char);
  return folded;
}

/** Marks are taken off Latin, Greek and Cyrillic letters; elsewhere they are vowels, and only the optional ones go. */
function stripMarks(text: string): string {
  const writing = writingOf(text.codePointAt(0) ?? 0);
  if (writing === 'latin' || writing === 'greek' || writing === 'cyrillic') {
    return text.normalize('NFD').replace(MARK, '');
  }
  if (writing === 'indic') return text.normalize('NFD').replace(OPTIONAL_MARK, '').normalize('NFC');
  return text.replace(OPTIONAL_MARK, '');
}

function foldChar(char: string): string {
  const digit = digitValue(char.codePointAt(0) ?? 0);
  if (digit >= 0) return String(digit);
  if (INVISIBLE.test(char)) return '';
  if (SIGN.test(char)) return SEPARATOR;
  return PLAIN[char] ?? (LETTER.test(char) ? char : SEPARATOR);
}
