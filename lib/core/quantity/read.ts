import { foldWord } from '../text/fold';
import type { Exactness, QuantityMention, Unit } from '../types';
import { type Context, phraseAt, phraseBefore } from './context';
import { hedgesAfter, hedgesBefore, rateAfter, rateBefore, stronger } from './hedge';
import { type Lexicon, lexiconOf } from './lexicon';
import { followsName, isLabelled, isPartOfName, isYear, nounAfter } from './names';
import { isJoined, type Numeral, readNumeral } from './numeral';
import { readRange } from './range';
import { shareOf, sharePhrase } from './share';
import type { UnitName } from './table';
import { gapBefore, isDigits, type Tokens, tokenize, written } from './tokens';
import { findUnit, type UnitFound } from './unit';
import { UNITS } from './units';

/** Number words under this alone, before a noun, are too often other words ("sei", "on", "six") to be counts. */
const LEAST_COUNT_IN_WORDS = 11;
/** Words on either side in which calls must be spoken of for a bare classifier or a bare rate to count calls. */
const NEAR_CALLS = 25;

/**
 * Every quantity of `text`, in order, in base units. `language` is a BCP 47 base tag; `names` are literal names with
 * digits in them ("+972 Magazine") that are passed over. Offsets are in `text`, which should be repaired first. A number
 * that is a name, date, time, code or ordinal is no quantity; one without a known unit is a `count` if it counts
 * something. Linear.
 */
export function readQuantities(
  text: string,
  language: string,
  names: readonly string[] = [],
): QuantityMention[] {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const context: Context = { tokens, lexicon, named: namedTokens(tokens, names) };
  const mentions: QuantityMention[] = [];
  for (let i = 0; i < tokens.keys.length; ) {
    const read = mayStart(tokens, i, lexicon) ? quantityAt(context, i) : null;
    if (read?.mention) mentions.push(read.mention);
    i = Math.max(i + 1, read?.next ?? 0);
  }
  return mentions;
}

interface Read {
  mention: QuantityMention | null;
  next: number;
}

/** Number, its possible range and its place, before hedges. */
interface Amount {
  value: number;
  max?: number;
  other?: number;
  digits: number;
  unit: Unit;
  exactness: Exactness | null;
  start: number;
  end: number;
  /** First token and the one after the last. */
  from: number;
  next: number;
}

function mayStart(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  return (
    isDigits(tokens, i) ||
    lexicon.forward.starts(tokens.keys[i] ?? '') ||
    lexicon.compound(tokens.keys[i] ?? '') !== null
  );
}

function quantityAt(context: Context, i: number): Read | null {
  const { tokens, lexicon } = context;
  const share = sharePhrase(context, i);
  if (share) return finish(context, shareAmount(context, i, share));
  const numeral = readNumeral(tokens, i, lexicon);
  if (!numeral) {
    const amount = oneAndAHalf(context, i) ?? hedgedSingle(context, i);
    return amount
      ? finish(context, amount)
      : { mention: null, next: isDigits(tokens, i) ? skipDigits(tokens, i) : i + 1 };
  }
  if (isPartOfName(context, numeral)) return { mention: null, next: numeral.next };
  const part = shareOf(context, numeral);
  if (part) return finish(context, shareAmount(context, i, part));
  const amount = rangeAmount(context, numeral) ?? plainAmount(context, numeral);
  return amount ? finish(context, amount) : { mention: null, next: numeral.next };
}

/** Digits in a pattern that is no number: all of it is passed over. */
function skipDigits(tokens: Tokens, i: number): number {
  let next = i + 1;
  while (isDigits(tokens, next) && gapBefore(tokens, next).length <= 1) next++;
  return next;
}

function shareAmount(
  { tokens }: Context,
  i: number,
  { value, next }: { value: number; next: number },
): Amount {
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[next - 1]];
  return { value, digits: 2, unit: 'share', exactness: null, start, end, from: i, next };
}

function rangeAmount(context: Context, numeral: Numeral): Amount | null {
  const range = readRange(context, numeral);
  if (!range || isLabelled(context, numeral)) return null;
  const { tokens } = context;
  const unit = findUnit(context, numeral, range.next) ?? range.unit;
  if (!unit && (range.weak || (isYear(range.low) && isYear(range.high)))) return null;
  if (!unit && !nounAfter(context, range.next, false)) return null;
  if (unit && !unit.base) return null;
  const size = unit?.base?.size ?? 1;
  return {
    value: clean(range.low * size),
    max: clean(range.high * size),
    digits: range.digits,
    unit: unit?.base?.unit ?? 'count',
    exactness: null,
    start: Math.min(unit?.start ?? Number.POSITIVE_INFINITY, tokens.starts[range.from] ?? 0),
    end: Math.max(unit?.end ?? 0, tokens.ends[range.next - 1] ?? 0),
    from: range.from,
    next: Math.max(unit?.next ?? 0, range.next),
  };
}

function plainAmount(context: Context, numeral: Numeral): Amount | null {
  const unit = findUnit(context, numeral);
  if (unit && !unit.base) return null;
  if (unit ? !isMeasured(context, numeral, unit) : !isCounted(context, numeral)) return null;
  return amountOf(context, numeral, unit);
}

function amountOf({ tokens }: Context, numeral: Numeral, unit: UnitFound | null): Amount {
  const size = unit?.base?.size ?? 1;
  const { start, next } = numeral;
  const amount: Amount = {
    value: clean(numeral.value * size),
    digits: numeral.digits,
    unit: unit?.base?.unit ?? 'count',
    exactness: numeral.vague ? 'vague' : numeral.about ? 'about' : null,
    start: unit?.start ?? tokens.starts[start] ?? 0,
    end: unit?.end ?? tokens.ends[next - 1] ?? 0,
    from: start,
    next: unit?.next ?? next,
  };
  if (numeral.max !== undefined) amount.max = clean(numeral.max * size);
  if (numeral.other !== undefined) amount.other = clean(numeral.other * size);
  return amount;
}

/** Units that follow names and labels too ("Unit 8200 officers"), so that the number must not look like a name. */
const LOOSE: ReadonlySet<UnitName> = new Set([
  'people',
  'calls',
  'items',
  'days',
  'weeks',
  'months',
  'years',
]);

/** Whether a number with a unit is a measure: no time of day, no year, no name before people. */
function isMeasured(context: Context, numeral: Numeral, unit: UnitFound): boolean {
  const { tokens } = context;
  if (numeral.words && numeral.value === 1 && numeral.multiplier === 1)
    return isHedged(context, numeral, unit);
  if (unit.name === 'hours' && isClockTime(context, numeral, unit)) return false;
  if (!LOOSE.has(unit.name) || !numeral.plain) return true;
  if (isLabelled(context, numeral)) return false;
  if (isYear(numeral.value) && written(tokens, numeral.start).length === 4) return false;
  return numeral.value < 100 || !followsName(context, numeral);
}

function isHedged(context: Context, { start }: Numeral, { next, end, name }: UnitFound): boolean {
  if (name === 'percent' || name === 'usd' || name === 'eur' || UNITS[name]?.unit === 'bytes') return true;
  return (
    hedgesBefore(context, start, context.tokens.starts[start] ?? 0).exactness !== null ||
    hedgesAfter(context, next, end).exactness !== null
  );
}

/** "15 h 30", "à 15 heures", "24h/24". */
function isClockTime(context: Context, { start, value, multiplier }: Numeral, { next }: UnitFound): boolean {
  const { tokens } = context;
  if (multiplier > 1 || value > 24) return false;
  if (isDigits(tokens, next) && /^[\s/]?$/.test(gapBefore(tokens, next))) return true;
  return isJoined(tokens, start) && phraseBefore(context, start - 1, 'clock') !== null;
}

/** Whether a number without a unit counts something: it is formed like a figure, or a noun follows. */
function isCounted(context: Context, numeral: Numeral): boolean {
  const { tokens } = context;
  const { start, next, value, plain, words, vague, suffix } = numeral;
  if (suffix || isLabelled(context, numeral)) return false;
  const glued =
    next < tokens.keys.length && gapBefore(tokens, next) === '' && /\p{L}/u.test(written(tokens, next));
  if (glued && !context.lexicon.han) return false;
  if (plain && (isYear(value) || followsName(context, numeral))) return false;
  const noun = nounAfter(context, afterPartitive(context, next), false);
  if (vague) return noun;
  if (words) return value >= LEAST_COUNT_IN_WORDS && (noun || numeral.multiplier > 1);
  if (!plain && Number.isInteger(value)) return true;
  return noun || (value > 1 && hedgesBefore(context, start, tokens.starts[start] ?? 0).exactness !== null);
}

function afterPartitive(context: Context, i: number): number {
  return i + (phraseAt(context, i, 'partitive')?.count ?? 0);
}

/** "an hour and a half", "ساعة ونصف". */
function oneAndAHalf(context: Context, i: number): Amount | null {
  const { tokens } = context;
  const article = phraseAt(context, i, 'articles')?.count ?? 0;
  const unit = phraseAt<UnitName>(context, i + article, 'unit');
  const base = unit && UNITS[unit.value];
  if (!unit || !base || (base.unit !== 'hours' && base.unit !== 'days')) return null;
  const next = halfAfter(context, i + article + unit.count);
  if (next === null) return null;
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[next - 1]];
  return { value: 1.5 * base.size, digits: 2, unit: base.unit, exactness: null, start, end, from: i, next };
}

/** Token after "and a half" at `i`, or null. */
function halfAfter(context: Context, i: number): number | null {
  const and = phraseAt(context, i, 'and');
  if (!and || !isJoined(context.tokens, i)) return null;
  const at = i + and.count + (phraseAt(context, i + and.count, 'articles')?.count ?? 0);
  const half = phraseAt(context, at, 'half');
  return half ? at + half.count : null;
}

/** "a month at most", "over a year": an article is one only with a bound beside it. */
function hedgedSingle(context: Context, i: number): Amount | null {
  const { tokens } = context;
  const article = phraseAt(context, i, 'articles');
  if (!article || !isJoined(tokens, i + article.count)) return null;
  const unit = phraseAt<UnitName>(context, i + article.count, 'unit');
  const base = unit && UNITS[unit.value];
  if (!unit || !base || (base.unit !== 'hours' && base.unit !== 'days')) return null;
  const next = i + article.count + unit.count;
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[next - 1]];
  const bound = stronger(
    hedgesBefore(context, i, start).exactness,
    hedgesAfter(context, next, end).exactness,
  );
  if (bound === null) return null;
  return { value: base.size, digits: 1, unit: base.unit, exactness: null, start, end, from: i, next };
}

function finish(context: Context, amount: Amount): Read {
  const { tokens } = context;
  let { value, max, other, unit, end, next } = amount;
  const more = unit === 'hours' || unit === 'days' ? halfAfter(context, next) : null;
  if (more !== null && max === undefined && amount.next > amount.from + 1) {
    value += (unit === 'hours' ? 1 : value) / 2;
    next = more;
    end = tokens.ends[next - 1] ?? end;
  }
  const inner = hedgesAfter(context, next, end);
  ({ end, next } = inner);
  const rated = rate(context, unit, amount, next);
  if (rated) ({ unit, end, next } = rated);
  const outer = rated ? hedgesAfter(context, next, end) : inner;
  const before = hedgesBefore(context, amount.from, rated?.start ?? amount.start);
  const exactness = stronger(
    amount.exactness,
    stronger(before.exactness, stronger(inner.exactness, outer.exactness)),
  );
  const start = Math.min(before.start, rated?.start ?? amount.start);
  const mention: QuantityMention = {
    start,
    end: outer.end,
    text: tokens.text.slice(start, outer.end),
    value,
    unit,
    exactness: exactness ?? 'exact',
    digits: amount.digits,
  };
  if (max !== undefined) mention.max = max;
  if (other !== undefined) mention.otherValue = other;
  return { mention, next: outer.next };
}

/** Turns calls into calls per hour or day where the text says so. */
function rate(
  context: Context,
  unit: Unit,
  amount: Amount,
  next: number,
): { unit: Unit; start: number; end: number; next: number } | null {
  if (unit !== 'calls' && unit !== 'count') return null;
  const end = context.tokens.ends[next - 1] ?? amount.end;
  if (unit === 'count' && !spokenOfCalls(context, amount.from)) return null;
  const after = rateAfter(context, next);
  if (after) return { ...after, start: amount.start };
  const before = rateBefore(context, amount.from);
  if (before) return { ...before, end: Math.max(end, amount.end), next };
  return null;
}

/** Whether calls are named near token `i`. */
function spokenOfCalls(context: Context, i: number): boolean {
  for (let j = Math.max(0, i - NEAR_CALLS); j < Math.min(context.tokens.keys.length, i + NEAR_CALLS); j++) {
    if (phraseAt<UnitName>(context, j, 'unit')?.value === 'calls') return true;
  }
  return false;
}

/** Takes the binary dust off a product: 11.5 × 1e12 and 0.7 are exact. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function namedTokens(tokens: Tokens, names: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lists = names
    .map((name) => foldWord(name).split(' '))
    .filter((words) => words.some((word) => /\d/.test(word)));
  if (lists.length === 0) return found;
  tokens.keys.forEach((key, i) => {
    for (const words of lists) {
      if (words[0] !== key || !words.every((word, k) => tokens.keys[i + k] === word)) continue;
      for (let k = 0; k < words.length; k++) found.add(i + k);
    }
  });
  return found;
}
