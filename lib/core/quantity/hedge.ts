import type { Exactness, Unit } from '../types';
import { type Context, phraseAt, phraseBefore, startsNumeral } from './context';
import type { UnitName } from './table';
import { gapBefore, isDigits, isJoined, written } from './tokens';

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
/** Words between a bound that opens the clause and its number. */
const MOST_BEFORE_LEAD = 4;
/** Languages whose verb stands before its subject, or whose bound before what it counts. */
const SUBJECT_BETWEEN: ReadonlySet<string> = new Set(['ar', 'zh', 'ja', 'ko']);
/** In the others an adverb and an article may stand there: "superaban entonces los 200 millones". */
const MOST_ADVERBS = 2;
/** "surpassed them by 5 percent" says by how much. */
const BY =
  /^(?:by|with|um|mit|par|por|em|en|in|im|for|di|con|com|met|med|o|na|no|u|z|w|с|на|в|о|κατα|cu|ar|sebesar|als|than|que|che)$/u;
/** Words between a rate and the number it belongs to: "每小時能存一百萬通". */
const MOST_BEFORE_RATE = 3;
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

/** A bound some words before the number, in the same clause, its verb among them: "تجاوز حجم الأرشيف 8000", "少なくとも社員5人". */
function leadingBound(context: Context, i: number): Exactness | null {
  const { tokens, lexicon } = context;
  const loose = SUBJECT_BETWEEN.has(lexicon.language);
  const most = loose ? MOST_BEFORE_LEAD : MOST_ADVERBS;
  for (let at = i - 1; at >= 0 && at >= i - 1 - most; at--) {
    if (!isJoined(tokens, at + 1) || isDigits(tokens, at)) return null;
    const found = phraseBefore<Exactness>(context, at, 'lead');
    if (found) return unlessNegated(context, at - found.count, found.value).exactness;
    if (!loose && (BY.test(tokens.keys[at] ?? '') || /^\p{Lu}/u.test(written(tokens, at)))) return null;
  }
  return null;
}

const TURNED: Readonly<Partial<Record<Exactness, Exactness>>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** The bound whose words begin after token `before`, turned round when a negation ends there: "never exceeded". */
function unlessNegated(
  context: Context,
  before: number,
  exactness: Exactness,
): { exactness: Exactness; at: number } {
  const at = before + 1;
  const turned = TURNED[exactness];
  const not = turned && isJoined(context.tokens, at) ? phraseBefore(context, before, 'not') : null;
  return turned && not ? { exactness: turned, at: at - not.count } : { exactness, at };
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
    if (found) return unlessNegated(context, at - found.count - 1, found.value);
    if (skipped === 0 && opensWith(context, at)) return { exactness: 'about', at: at - 1 };
    const article = phraseBefore(context, at - 1, 'aside') ?? phraseBefore(context, at - 1, 'articles');
    if (!article) return null;
    at -= article.count;
  }
  return null;
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

/** A rate ("per hour") right after token `next - 1`. */
export function rateAfter(context: Context, next: number): { unit: Unit; end: number; next: number } | null {
  const { tokens } = context;
  const slash = gapBefore(tokens, next).trim() === '/';
  const slashed = slash ? slashedRate(context, next) : undefined;
  if (slashed) return { unit: slashed, end: tokens.ends[next] ?? 0, next: next + 1 };
  const found = isJoined(tokens, next) ? phraseAt<Unit>(context, next, 'rate') : null;
  if (!found) return null;
  const after = next + found.count;
  return { unit: found.value, end: tokens.ends[after - 1] ?? 0, next: after };
}

/** "/h", "/jour", "/giờ" */
function slashedRate(context: Context, i: number): Unit | undefined {
  const unit = phraseAt<UnitName>(context, i, 'unit')?.value;
  if (unit === 'hours' || context.tokens.keys[i] === 'h') return 'calls-per-hour';
  return unit === 'days' ? 'calls-per-day' : undefined;
}

/** A rate in front of token `i`, or a few words before it in the same clause, with its first token. */
export function rateBefore(context: Context, i: number): { unit: Unit; from: number; start: number } | null {
  const { tokens } = context;
  for (let at = i - 1; at >= 0 && at >= i - 1 - MOST_BEFORE_RATE; at--) {
    const found = phraseBefore<Unit>(context, at, 'rate');
    const from = at - (found?.count ?? 1) + 1;
    if (found) return { unit: found.value, from, start: tokens.starts[from] ?? 0 };
    if (!isJoined(tokens, at)) return rateSetApart(context, at);
  }
  return null;
}

/** A rate that opens the clause before the comma that token `at` follows: "Every hour, a million calls came in." */
function rateSetApart(context: Context, at: number): { unit: Unit; from: number; start: number } | null {
  const { tokens } = context;
  const found = APART.test(gapBefore(tokens, at)) ? phraseBefore<Unit>(context, at - 1, 'rate') : null;
  const from = at - (found?.count ?? 0);
  return found && !isJoined(tokens, from)
    ? { unit: found.value, from, start: tokens.starts[from] ?? 0 }
    : null;
}
