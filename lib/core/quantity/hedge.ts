import type { Exactness } from '../types';
import { type Context, phraseAt, phraseBefore, startsNumeral } from './context';
import { leadingBound, unlessNegated } from './lead';
import type { UnitName } from './table';
import { gapBefore, isJoined } from './tokens';

/** How exactly the number is claimed, and the tokens or characters that say so. */
export interface Hedges {
  exactness: Exactness | null;
  /** Offsets of the whole expression with its hedges. */
  start: number;
  end: number;
  /** Token after the expression. */
  next: number;
}

/** A bound says more than "about". */
const RANK: Readonly<Record<Exactness, number>> = {
  exact: 0,
  about: 1,
  'at-most': 2,
  'at-least': 2,
  vague: 3,
};
/** Hedges in front of one number: "hasta unos", "more than about". */
const MOST_HEDGES = 2;
/** Articles, proclitics and asides between a hedge and its number: "surpassed, by now, the threshold of". */
const MOST_ARTICLES = 4;
/** A percent sign, or a gap, before what a figure rose to. */
const PERCENT_BEFORE = /^\s?[%％٪],?\s$/;
const RISE_GAP = /^\.?,?\s$/;
const LONGEST_SUFFIX = 4;
/** A hedge set off by a comma is one only if its clause ends with it: "8,000 TB, give or take." */
const APART = /^,\s$/;
const CLAUSE_END = /^[.,;:!?)»”"]|^\s[–—]/;
const SIGN_BEFORE = /([~≈∼≃<>≤≥])\s?$/;
const SIGNS: Readonly<Record<string, Exactness>> = {
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  '≃': 'about',
  '<': 'at-most',
  '≤': 'at-most',
  '>': 'at-least',
  '≥': 'at-least',
};

/** The stronger of two hedges; the first of equals. */
export function stronger(a: Exactness | null, b: Exactness | null): Exactness | null {
  if (a === null || b === null) return a ?? b;
  return RANK[b] > RANK[a] ? b : a;
}

/** Hedges in front of token `i`, where the expression begins at offset `start`. Articles between are skipped. */
export function hedgesBefore(
  context: Context,
  i: number,
  start: number,
): Pick<Hedges, 'exactness' | 'start'> {
  const { tokens } = context;
  const sign = SIGN_BEFORE.exec(tokens.text.slice(Math.max(0, start - 2), start));
  if (sign) return { exactness: SIGNS[sign[1] ?? ''] ?? null, start: start - sign[0].length };
  let exactness: Exactness | null = null;
  let from = start;
  let at = i;
  for (let n = 0; n < MOST_HEDGES; n++) {
    const found = hedgeEndingBefore(context, at, n === 0 ? start : from);
    if (!found) break;
    exactness = stronger(exactness, found.exactness);
    at = found.at;
    from = tokens.starts[at] ?? from;
  }
  return { exactness: exactness ?? leadingBound(context, i), start: from };
}

function hedgeEndingBefore(
  context: Context,
  i: number,
  start: number,
): { exactness: Exactness; at: number } | null {
  const { tokens } = context;
  let at = i;
  // A currency sign or code may stand between: the gap is then measured up to where the expression starts.
  while (at > 0 && (tokens.starts[at] ?? 0) > start) at--;
  if ((tokens.starts[at] ?? 0) < start) at++;
  for (let skipped = 0; skipped <= MOST_ARTICLES; skipped++) {
    if (!isClose(context, at, skipped === 0 ? start : (tokens.starts[at] ?? 0))) return null;
    const found = phraseBefore<Exactness>(context, at - 1, 'before');
    if (found?.value === 'exact') return null;
    if (found)
      return isRise(context, at - found.count, found.value)
        ? null
        : unlessNegated(context, at - found.count - 1, found.value);
    if (skipped === 0 && opensWith(context, at)) return { exactness: 'about', at: at - 1 };
    const article = phraseBefore(context, at - 1, 'aside') ?? phraseBefore(context, at - 1, 'articles');
    if (!article) return null;
    at -= article.count;
  }
  return null;
}

/** "creció un 64 %, hasta los 1.100 millones": what it rose to by so many percent, where "up to" is "to" as well. */
function isRise(context: Context, i: number, value: Exactness): boolean {
  if (value !== 'at-most' || !phraseAt(context, i, 'reached')) return false;
  if (PERCENT_BEFORE.test(gapBefore(context.tokens, i))) return true;
  return (
    RISE_GAP.test(gapBefore(context.tokens, i)) &&
    phraseBefore<UnitName>(context, i - 1, 'unit')?.value === 'percent'
  );
}

/** Czech "Na dvacet lidí přišlo": some twenty, where it opens the sentence. */
function opensWith(context: Context, at: number): boolean {
  const before = phraseBefore(context, at - 1, 'opening');
  return before !== null && (at === 1 || /[.!?:]/.test(gapBefore(context.tokens, at - 1)));
}

function isClose({ tokens }: Context, i: number, start: number): boolean {
  if (i <= 0) return false;
  if (tokens.starts[i] === start && isJoined(tokens, i)) return true;
  return /^[\s"“”„'’«‘(‎‏ـ\-־]{0,3}$/.test(tokens.text.slice(tokens.ends[i - 1], start));
}

/** Hedges after offset `end`, whose next token is `next`: "or more", "以上", a plus sign. */
export function hedgesAfter(
  context: Context,
  next: number,
  end: number,
): Pick<Hedges, 'exactness' | 'end' | 'next'> {
  const { tokens } = context;
  const rest = tokens.text.slice(end, end + 2);
  if (/^ ?\+(?!\d)/.test(rest) && !/^ \+/.test(rest)) return { exactness: 'at-least', end: end + 1, next };
  const gap = gapBefore(tokens, next).slice(end - (tokens.ends[next - 1] ?? end));
  const apart = APART.test(gap);
  if (!apart && !/^[\s'’\-‐‑)）]{0,2}$/.test(gap)) return { exactness: null, end, next };
  const at = isSuffix(context, next) && !phraseAt(context, next, 'after') ? next + 1 : next;
  const found = phraseAt<Exactness>(context, at, 'after');
  if (!found) return { exactness: null, end, next };
  const after = at + found.count;
  const ends = after >= tokens.keys.length || CLAUSE_END.test(gapBefore(tokens, after));
  if ((apart && !ends) || isOfNext(context, at, after)) return { exactness: null, end, next };
  const exactness = isBare(context, at) ? 'about' : found.value;
  return { exactness, end: tokens.ends[after - 1] ?? end, next: after };
}

/** "65,000 dead and more than 165,000 wounded": words from token `at` to `after` that begin the next number's hedge. */
function isOfNext(context: Context, at: number, after: number): boolean {
  for (let i = at + 1; i < after; i++) {
    const next = i + (phraseAt<Exactness>(context, i, 'before')?.count ?? 0);
    if (next >= after && next > i && isJoined(context.tokens, next) && startsNumeral(context, next))
      return true;
  }
  return false;
}

/** Turkish "yüz kadar", about a hundred, where "yüze kadar" is up to one. */
function isBare({ tokens, lexicon }: Context, at: number): boolean {
  const { dative } = lexicon.table;
  return (
    dative !== undefined &&
    tokens.keys[at]?.startsWith(dative.before) === true &&
    !dative.ending.test(tokens.keys[at - 1] ?? '')
  );
}

/** A case ending after an apostrophe: "yüzde 70'ine kadar". */
function isSuffix({ tokens }: Context, i: number): boolean {
  return /^['’]$/.test(gapBefore(tokens, i)) && (tokens.keys[i]?.length ?? 9) <= LONGEST_SUFFIX;
}
