import { type Context, phraseAt, phraseBefore } from './context';
import type { Numeral } from './numeral';
import { gapBefore, isJoined, written } from './tokens';

/** Four plain digits in this range are a year unless a unit says otherwise. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;

export function isNearby(gap: string): boolean {
  return /^[\s.,\-–()־]{0,3}$/.test(gap);
}

/** Whether four plain digits stand for a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Whether a label stands before the number ("page 12", "Unit 8200") or a name's noun after it ("8200 Birimi"). */
export function isLabelled(context: Context, { start, next }: Numeral): boolean {
  const { tokens } = context;
  if (followsLabel(context, start)) return true;
  const gap = gapBefore(tokens, next);
  if (!isNearby(gap) || next >= tokens.keys.length) return false;
  // Hungarian "és", and, folds into the ending of "8-es", the eighth.
  if (gap === ' ' && phraseAt(context, next, 'and')) return false;
  return phraseAt(context, next, 'notBefore') !== null;
}

/** Whether a label stands before token `start`: "page 12". */
export function followsLabel(context: Context, start: number): boolean {
  const { tokens, lexicon } = context;
  const label = tokens.keys[start - 1] ?? '';
  // Czech "s" and Russian "с" are page only with a dot; else they are "with".
  if (label.length === 1 && lexicon.stops.has(label)) return false;
  return (
    /^[\s"“”„'(«»‘’:\-־]{0,3}$/.test(gapBefore(tokens, start)) &&
    phraseBefore(context, start - 1, 'labels') !== null
  );
}

/** A label of more letters is a word that may end a sentence: "in that room. 9 came". */
const LONGEST_SHORT_LABEL = 3;

/** Whether a shortened label with its dot stands before token `start`: "art. 9", "S. 12", "fig. 3". */
export function followsShortLabel(context: Context, start: number): boolean {
  const { tokens } = context;
  if (!/^\.[\s\u00a0]?$/.test(gapBefore(tokens, start))) return false;
  if ((tokens.keys[start - 1]?.length ?? 0) > LONGEST_SHORT_LABEL) return false;
  return phraseBefore(context, start - 1, 'labels') !== null;
}

/** Whether a capitalised word stands right before the number that is no small word or hedge: "Windows 11". */
export function followsName(context: Context, { start }: Numeral): boolean {
  const { tokens, lexicon } = context;
  const i = start - 1;
  if (i < 0 || !/^\s?["“”„'(«‘’]?$/.test(gapBefore(tokens, start))) return false;
  if (!CAPITAL.test(written(tokens, i)) || lexicon.stops.has(tokens.keys[i] ?? '')) return false;
  return (
    !phraseBefore(context, i, 'before') &&
    !phraseBefore(context, i, 'between') &&
    !phraseBefore(context, i, 'rate')
  );
}

/** Words after a number among which its noun may be: "11 former senior officials". */
const MOST_TO_NOUN = 3;

/** Whether a word that can be counted follows at token `i`: no small word, no mark between, no name. */
export function nounAfter(context: Context, i: number): boolean {
  const { tokens, lexicon } = context;
  const key = tokens.keys[i];
  if (key === undefined || lexicon.unspaced || !isJoined(tokens, i) || !/^\s$/.test(gapBefore(tokens, i)))
    return false;
  if (key.length < 2 || !LETTER.test(key) || lexicon.stops.has(key)) return false;
  if (!lexicon.table.capitalNouns && CAPITAL.test(written(tokens, i))) return false;
  return lexicon.table.pluralEnds === undefined || pluralNear(context, i, lexicon.table.pluralEnds);
}

function pluralNear({ tokens, lexicon }: Context, from: number, ends: string): boolean {
  for (let i = from; i < from + MOST_TO_NOUN; i++) {
    const key = tokens.keys[i];
    if (key === undefined || (i > from && !isJoined(tokens, i)) || lexicon.stops.has(key)) return false;
    if (ends.includes(key.at(-1) ?? ' ')) return true;
  }
  return false;
}
