import type { Exactness } from '../types';
import { type Amount, clean, shareAmount } from './amount';
import { type Context, phraseAt, phraseBefore } from './context';
import { hedgesAfter, hedgesBefore, stronger } from './hedge';
import { nounAfter } from './names';
import type { UnitName } from './table';
import { isJoined } from './tokens';
import { UNITS } from './units';

/** An amount told without a numeral from token `i` on: duals, halves, and an article with a bound beside it. */
export function amountInWords(context: Context, i: number): Amount | null {
  return (
    dualAmount(context, i) ??
    oneAndAHalf(context, i) ??
    halfUnit(context, i) ??
    hedgedHalf(context, i) ??
    hedgedSingle(context, i)
  );
}

/** "شهرين": one word for two of a unit. */
function dualAmount(context: Context, i: number): Amount | null {
  const dual = phraseAt<UnitName>(context, i, 'dual');
  if (!dual) return null;
  const next = i + dual.count;
  const rest = isTime(dual.value) ? restAfter(context, next, dual.value === 'hours') : null;
  return timesUnit(context, i, rest?.next ?? next, dual.value, 2 + (rest?.more ?? 0));
}

/** "an hour and a half", "ساعة وربع". */
function oneAndAHalf(context: Context, i: number): Amount | null {
  // "à huit heures et quart": the hours of a clock.
  const number = isJoined(context.tokens, i) ? phraseBefore<number>(context, i - 1, 'number') : null;
  if (number && number.value > 1) return null;
  const article = phraseAt(context, i, 'articles')?.count ?? 0;
  const unit = phraseAt<UnitName>(context, i + article, 'unit');
  const rest =
    unit && isTime(unit.value) ? restAfter(context, i + article + unit.count, unit.value === 'hours') : null;
  return unit && rest ? timesUnit(context, i, rest.next, unit.value, 1 + rest.more) : null;
}

/** What "several" can mean. */
const SEVERAL: readonly [number, number] = [2, 20];

/** "several", "plusieurs", "několik": more than one, of what the sentence speaks of. */
export function severalAmount(context: Context, i: number): Amount | null {
  const several = phraseAt(context, i, 'several');
  if (!several) return null;
  const [value, max] = SEVERAL;
  const next = i + several.count;
  const unit = phraseAt<UnitName>(context, next, 'unit') ?? phraseAt<UnitName>(context, next + 1, 'unit');
  if (unit ? unit.value !== 'people' : nounAfter(context, next)) return null;
  const [start = 0, end = 0] = [context.tokens.starts[i], context.tokens.ends[next - 1]];
  return { value, max, digits: 1, unit: 'count', size: 1, exactness: 'vague', start, end, from: i, next };
}

/** "half an hour", "media hora" */
function halfUnit(context: Context, i: number): Amount | null {
  const half = phraseAt(context, i, 'half');
  if (!half) return null;
  const at = i + half.count + (phraseAt(context, i + half.count, 'articles')?.count ?? 0);
  const unit = phraseAt<UnitName>(context, at, 'unit');
  return unit && isTime(unit.value) && isJoined(context.tokens, at)
    ? timesUnit(context, i, at + unit.count, unit.value, 0.5)
    : null;
}

/** "more than half": a share, with a hedge before it and nothing after it that it could be half of. */
function hedgedHalf(context: Context, i: number): Amount | null {
  const half = phraseAt(context, i, 'half');
  const start = context.tokens.starts[i] ?? 0;
  if (!half || hedgesBefore(context, i, start).exactness === null) return null;
  const next = i + half.count;
  const at = next + (phraseAt(context, next, 'articles')?.count ?? 0);
  const unit = phraseAt<UnitName>(context, at, 'unit');
  if ((unit && unit.value !== 'people') || phraseAt(context, at, 'scale')) return null;
  return shareAmount(context, i, { value: 0.5, next });
}

/** "a month at most", "over a year", "около месяца": an article, or none at all, is one only with a bound beside it. */
function hedgedSingle(context: Context, i: number): Amount | null {
  const { tokens, lexicon } = context;
  const article = phraseAt(context, i, 'articles')?.count ?? 0;
  if (article > 0 ? !isJoined(tokens, i + article) : !lexicon.table.articleless) return null;
  const unit = phraseAt<UnitName>(context, i + article, 'unit');
  if (!unit || !isTime(unit.value)) return null;
  if (article > 0 && phraseBefore(context, i + article - 1, 'definite')) return null;
  const amount = timesUnit(context, i, i + article + unit.count, unit.value, 1);
  if (!amount || phraseAt(context, amount.next, 'later')) return null;
  const before = hedgesBefore(context, i, amount.start).exactness;
  return stronger(before, hedgesAfter(context, amount.next, amount.end).exactness) === null ? null : amount;
}

/** "eine knappe Stunde", "een klein uur": the hedge between the article and a single unit. */
export function hedgedArticle(context: Context, i: number): Amount | null {
  const hedge = phraseAt(context, i, 'articles') ? phraseAt<Exactness>(context, i, 'before') : null;
  if (!hedge || hedge.count < 2) return null;
  const at = i + hedge.count;
  const unit = isJoined(context.tokens, at) ? phraseAt<UnitName>(context, at, 'unit') : null;
  if (!unit || !isTime(unit.value) || phraseAt(context, at + unit.count, 'later')) return null;
  const amount = timesUnit(context, i, at + unit.count, unit.value, 1);
  return amount && { ...amount, exactness: hedge.value };
}

/** How much more than whole units is told at token `i`, and the token after it: "and a half", of hours "and a quarter" too. */
export function restAfter(
  context: Context,
  i: number,
  ofHours: boolean,
): { more: number; next: number } | null {
  const half = halfAfter(context, i);
  if (half !== null) return { more: 0.5, next: half };
  const quarter = ofHours && isJoined(context.tokens, i) ? phraseAt(context, i, 'andQuarter') : null;
  return quarter && { more: 0.25, next: i + quarter.count };
}

/** "three quarters of an hour", "čtvrt hodiny": a share of an hour, which is a time. */
export function partOfHour(context: Context, i: number): Amount | null {
  const share = phraseAt<number>(context, i, 'share') ?? phraseAt<number>(context, i, 'shareNoun');
  if (!share) return null;
  let at = i + share.count;
  at += phraseAt(context, at, 'partitive')?.count ?? 0;
  at += phraseAt(context, at, 'articles')?.count ?? 0;
  const unit = isJoined(context.tokens, at) ? phraseAt<UnitName>(context, at, 'unit') : null;
  return unit?.value === 'hours' ? timesUnit(context, i, at + unit.count, unit.value, share.value) : null;
}

/** Token after "and a half" at `i`, or null. */
function halfAfter(context: Context, i: number): number | null {
  if (!isJoined(context.tokens, i)) return null;
  const more = phraseAt(context, i, 'andHalf');
  if (more) return i + more.count;
  const and = phraseAt(context, i, 'and');
  if (!and) return null;
  const at = i + and.count + (phraseAt(context, i + and.count, 'articles')?.count ?? 0);
  const half = phraseAt(context, at, 'half');
  return half ? at + half.count : null;
}

function isTime(name: UnitName): boolean {
  const unit = UNITS[name]?.unit;
  return unit === 'hours' || unit === 'days';
}

/** An amount of `times` a unit, in the tokens from `from` up to `next`; null for a measure that is none of ours. */
export function timesUnit(
  { tokens }: Context,
  from: number,
  next: number,
  name: UnitName,
  times: number,
): Amount | null {
  const base = UNITS[name];
  if (!base) return null;
  const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[next - 1]];
  return {
    value: clean(times * base.size),
    digits: Number.isInteger(times) || times < 1 ? 1 : 2,
    unit: base.unit,
    size: base.size,
    exactness: null,
    start,
    end,
    from,
    next,
  };
}
