import { type Context, phraseAt, phraseBefore } from './context';
import { isNearby, isYear } from './names';
import type { Numeral } from './numeral';
import { gapBefore, isDigits } from './tokens';
import { moneyBefore } from './units';

/** What right before a number makes it a part of a name or code: "+972", "G7", "F-35", "#3", "№ 5", "3:2", "page_4". */
const CODE_BEFORE = /[+#№§@_=\\]\s?$|(?:^|\s)[nN][°º]\s?$|[\p{Nd}\p{L}][:/]$|[/:]$|\p{Nd}[-–‑]$/u;

/** A word hyphened to its number: "Covid-19", "إف-35"; in Hebrew a letter or two are prepositions ("כ-8000"). */
const HYPHENED = /(\p{L}[\p{L}\p{M}.'’]*)[-‐‑]$/u;
const GLUED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** What right after a number makes it an ordinal, a decade, a clock time or a fraction of a date. */
const CODE_AFTER =
  /^(?:[:/]\p{Nd}|['’]?s(?![\p{L}\d])|(?:st|nd|rd|th|er|re|ère|ème|ᵉ|e|es|º|ª|°|rd|ste|de|te|ter|aj|ého|ой|ый|ий|ая|го|му|й|я|е|ти|х|η|ης|ος|ο)(?![\p{L}\d])|[-‐‑](?:й|я|е|го|му|х|ой|ый|ая|ое|ті|та|те|ти|ма|ри|о|ø|ig|års?)(?!\p{L})|[oe]?r?\.\s?º)/u;

/** Votes of a parliament are told so too. */
const LARGEST_SCORE = 1_000;

const DIGITS_OF_SCORE = 3;
/** What after the second number shows that it is no score. */
const GOES_ON = /^(?:[.,٫٬]\p{Nd}|[%٪])/u;

/** Letters glued before a number: of a currency ("EUR20", "Rp300") or of a name ("A320"). */
const GLUED_LETTERS = /(?:^|[^\p{L}])(\p{L}{2,3})$/u;

/** Whether the number at `numeral` is surely part of a name, code, date or time, whatever unit seems to follow. */
export function isPartOfName(context: Context, numeral: Numeral): boolean {
  const { tokens, named } = context;
  for (let i = numeral.start; i < numeral.next; i++) if (named.has(i)) return true;
  if (!isDigits(tokens, numeral.start)) return false;
  const start = tokens.starts[numeral.start] ?? 0;
  const left = tokens.text.slice(Math.max(0, start - 24), start);
  if (CODE_BEFORE.test(left) || (GLUED_LETTER.test(left) && !isMoney(context, left))) return true;
  const hyphened = HYPHENED.exec(left)?.[1];
  if (hyphened && !isPreposition(hyphened)) return true;
  return (
    isScore(context, numeral) ||
    hasCodeAfter(context, numeral) ||
    isDate(context, numeral) ||
    isDialled(context, numeral)
  );
}

function isMoney({ lexicon }: Context, left: string): boolean {
  const letters = GLUED_LETTERS.exec(left)?.[1];
  return letters !== undefined && moneyBefore(letters, lexicon.table.symbols) !== null;
}

function isPreposition(word: string): boolean {
  return /^[\u05d0-\u05ea]{1,2}$/.test(word);
}

/** "3-1", "۳-۱", "214–198": a dash and a number that is not larger, nor goes on. */
function isScore({ tokens }: Context, { next, plain, value }: Numeral): boolean {
  const second = tokens.keys[next] ?? '';
  if (!plain || value >= LARGEST_SCORE || !isDigits(tokens, next) || second.length > DIGITS_OF_SCORE)
    return false;
  const end = tokens.ends[next] ?? 0;
  const goesOn = GOES_ON.test(tokens.text.slice(end, end + 2));
  return /^[-–]$/.test(gapBefore(tokens, next)) && !goesOn && Number(second) <= value;
}

function hasCodeAfter({ tokens }: Context, { next }: Numeral): boolean {
  const end = tokens.ends[next - 1] ?? 0;
  return CODE_AFTER.test(tokens.text.slice(end, end + 6));
}

/** A number next to the name of a month, up to 31, or a year after it. */
function isDate(context: Context, { start, next, plain, value }: Numeral): boolean {
  if (!plain) return false;
  const { tokens } = context;
  const near = (i: number, joined: number) =>
    isNearby(gapBefore(tokens, joined)) && phraseAt(context, i, 'month') !== null;
  if (value <= 31 && (near(next, next) || near(start - 1, start))) return true;
  if (value <= 31 && phraseAt(context, next, 'partitive') && near(next + 1, next + 1)) return true;
  return (
    isYear(value) &&
    (near(start - 1, start) ||
      (phraseBefore(context, start - 1, 'partitive') !== null && near(start - 2, start)))
  );
}

/** Of thousands. */
const DIGITS_OF_GROUP = 3;
/** The upper end of a range in thousands: "5.000-10.000 soldater". */
const GROUPED_RANGE = /^[-–]\d{1,3}(?:[.,]\d{3})+(?![\d-])/;
const LONGEST_RANGE = 16;

/** The upper end of a range with decimals, and a sign behind it: "1.2-1.5%". */
const DECIMAL_RANGE = /^[-–]\d{1,3}[.,]\d{1,2}(?![\d.,-])( ?[%€$])?/;

/** "$1.2-1.5 billion", "2,5-3,5 Mio.": decimals at both ends, a multiplier, unit or sign behind them. */
function isDecimalRange(context: Context, next: number): boolean {
  const { tokens } = context;
  const end = tokens.ends[next - 1] ?? 0;
  const range = DECIMAL_RANGE.exec(tokens.text.slice(end, end + LONGEST_RANGE));
  if (!range || !/^[.,]$/.test(gapBefore(tokens, next - 1))) return false;
  const behind = ['scale', 'unit'] as const;
  return range[1] !== undefined || behind.some((sense) => phraseAt(context, next + 2, sense) !== null);
}

/** More groups of digits than a number has: "01 42 34 56 78", "20 7946 0958". */
function isDialled(context: Context, { start, next, plain }: Numeral): boolean {
  const { tokens } = context;
  const zero = (i: number) => /^0\d/.test(tokens.keys[i] ?? '');
  if ((plain && zero(start)) || (zero(start - 1) && /^[-/ ]$/.test(gapBefore(tokens, start)))) return true;
  const dialled = (i: number) =>
    isDigits(tokens, i) && isDigits(tokens, i - 1) && /^[\s\-./]$/.test(gapBefore(tokens, i));
  const end = tokens.ends[next - 1] ?? 0;
  if (GROUPED_RANGE.test(tokens.text.slice(end, end + LONGEST_RANGE)) || isDecimalRange(context, next))
    return false;
  if (dialled(next) && (dialled(next + 1) || dialled(start))) return true;
  // "210 123 4567"
  if (!plain && dialled(next) && (tokens.keys[next]?.length ?? 0) > DIGITS_OF_GROUP) return true;
  return plain && dialled(start) && dialled(start - 1);
}
