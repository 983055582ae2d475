import { isCurrency } from '../currency';
import { type Context, phraseAt, phraseBefore } from './context';
import { isDaySign } from './date-partial';
import { hedgesAfter, hedgesBefore } from './hedge';
import { followsLabel, followsName, followsShortLabel, isLabelled, isYear, nounAfter } from './names';
import type { Numeral } from './numeral';
import type { UnitName } from './table';
import { gapBefore, isDigits, isJoined, written } from './tokens';
import type { UnitFound } from './unit';
import { UNITS } from './units';

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
/** A number with three digits or more right after a name is often part of it. */
const SHORTEST_CODE = 100;
/** Number words under this alone, before a noun, are too often other words ("sei", "on", "six") to be counts. */
const LEAST_COUNT_IN_WORDS = 11;
/** "8.0" is a version; only a number with thousands is sure to count without a noun. */
const LEAST_FORMED = 1_000;
/** Of the numbers that look like years, only those of whole centuries are common as counts. */
const ROUND = 100;
/** Small words that a year follows. */
const YEAR_BEFORE =
  /^(?:in|en|em|im|nel|nell|dal|del|de|seit|since|depuis|desde|von|by|until|till|bis|from|after|before|nach|vor|до|от|с|в|у|з|od|do|w|v|u|i|om|ar|ved|az|a|apo|to|sto|din|vao|nam|pada|tahun|ke|sejak|ב|מ|منذ|عام)$/;
/** Names such as "8200" have so many digits. */
const DIGITS_OF_NAME = 4;
/** One is an article in most languages, and what is counted by the thousand has a noun. */
const BARE_RANGE: readonly [number, number] = [2, 999];
const CAPITAL = /^\p{Lu}/u;
/** A clock shows no more. */
const LAST_HOUR = 24;
/** What makes the day or minute after it one of the calendar or the clock, in scripts that write it without a space. */
const MONTH_BEFORE = /^[月월]$/;
/** What makes the numeral after it a weekday: 上周四, 星期四. */
const WEEK_BEFORE = /[周週期]$/;
/** … but "为期六周" tells how long. */
const LASTING = /[为為]期$/;
const LAST_WEEKDAY = 6;
/** "7.30 val." where decimals have a comma. */
const LONGEST_TIME = 6;
const POINTED_TIME = /^\d{1,2}\.[0-5]\d(?!\d)/;
const HOUR_BEFORE = /^(?:[時时點点시]|बजे|โมง|นาฬิกา)$/;

/** Whether a number with a unit is a measure: no time of day, no date, no name before people. */
export function isMeasured(context: Context, numeral: Numeral, unit: UnitFound): boolean {
  const { tokens } = context;
  const { words, value, multiplier, plain, start } = numeral;
  if (words && value === 1 && multiplier === 1)
    return (
      isHedged(context, numeral, unit) && (UNITS[unit.name]?.unit !== 'calls' || isBeside(context, numeral))
    );
  if (words && value < LEAST_COUNT_IN_WORDS && unit.name === 'items') return false;
  if (unit.name === 'hours' && isClockTime(context, numeral, unit)) return false;
  if (isAllTheTime(context, numeral, unit)) return false;
  const before = tokens.keys[start - 1] ?? '';
  if (
    words &&
    value <= LAST_WEEKDAY &&
    WEEK_BEFORE.test(before) &&
    !LASTING.test(tokens.text.slice(0, tokens.starts[start]).slice(-2))
  )
    return false;
  if (unit.name === 'minutes' && HOUR_BEFORE.test(before)) return false;
  if (unit.name === 'years' && isAge(context, start, unit.next)) return false;
  // "二〇二一年"
  if (unit.name === 'years' && words && context.lexicon.han && isYear(value)) return false;
  if (unit.name === 'days' && (MONTH_BEFORE.test(before) || isDaySign(context, start))) return false;
  if (!LOOSE.has(unit.name) || !plain) return true;
  if (isLabelled(context, numeral)) return false;
  if (isYear(value) && written(tokens, start).length === 4 && !isRoundCount(context, numeral)) return false;
  return value < SHORTEST_CODE || !followsName(context, numeral);
}

/** "52 éves, és": an adjective of years without its noun. */
const PREDICATE_AGE = /^eves$/;
/** "24 heures sur 24", "7 giorni su 7" */
function isAllTheTime(context: Context, { start, next }: Numeral, unit: UnitFound): boolean {
  if (next - start !== 1 || (unit.name !== 'hours' && unit.name !== 'days')) return false;
  const outOf = phraseAt(context, unit.next, 'outOf');
  const { keys } = context.tokens;
  return outOf !== null && keys[unit.next + outOf.count] === keys[start];
}

/** "34 éves mérnök", "مهندس 34 ساله": years right beside somebody who has them. */
function isAge(context: Context, start: number, next: number): boolean {
  const { tokens } = context;
  const after = isJoined(tokens, next) ? phraseAt<UnitName>(context, next, 'unit') : null;
  const before = isJoined(tokens, start) ? phraseBefore<UnitName>(context, start - 1, 'unit') : null;
  if (PREDICATE_AGE.test(tokens.keys[next - 1] ?? '') && !isJoined(tokens, next)) return true;
  return after?.value === 'people' || before?.value === 'people';
}

/** "Gotovo 2000 zaposlenika", "2000 Beschäftigte": a round number that looks like a year, with a hedge, or no word before it that years follow. */
function isRoundCount(context: Context, { start, value }: Numeral): boolean {
  const { tokens } = context;
  const hedge = hedgesBefore(context, start, tokens.starts[start] ?? 0).exactness;
  if (hedge === 'about') return true;
  return (
    value % ROUND === 0 && (hedge !== null || start === 0 || !YEAR_BEFORE.test(tokens.keys[start - 1] ?? ''))
  );
}

/** Whether the unit stands right after the number: not "une masse d'appels". */
function isBeside(context: Context, { next }: Numeral): boolean {
  return phraseAt(context, next, 'unit') !== null;
}

function isHedged(context: Context, { start }: Numeral, { next, end, name }: UnitFound): boolean {
  if (name === 'percent' || isCurrency(name) || UNITS[name]?.unit === 'bytes') return true;
  return (
    phraseAt(context, next - 1, 'exceeds') !== null ||
    hedgesBefore(context, start, context.tokens.starts[start] ?? 0).exactness !== null ||
    hedgesAfter(context, next, end).exactness !== null
  );
}

/** "15 h 30", "à 15 heures", "24h/24". */
function isClockTime(context: Context, numeral: Numeral, { next }: UnitFound): boolean {
  const { tokens, lexicon } = context;
  const { start, value, multiplier, words } = numeral;
  if (multiplier > 1) return false;
  if (!words && value <= LAST_HOUR && phraseAt(context, numeral.next, 'notBefore')) return true;
  // "پرواز 728 ساعت 7:30": the hour is the next number's.
  if (
    isDigits(tokens, next) &&
    /^:\p{Nd}/u.test(tokens.text.slice(tokens.ends[next], (tokens.ends[next] ?? 0) + 2))
  )
    return true;
  if (value > LAST_HOUR) return false;
  const from = tokens.starts[start] ?? 0;
  if (lexicon.table.decimal === ',' && POINTED_TIME.test(tokens.text.slice(from, from + LONGEST_TIME)))
    return true;
  if (isDigits(tokens, next) && /^[\s/]?$/.test(gapBefore(tokens, next))) return true;
  // As written: French "a 24 heures" is no "à 24 heures".
  const left = tokens.text
    .slice(Math.max(0, (tokens.starts[start] ?? 0) - 16), tokens.starts[start])
    .toLowerCase();
  return lexicon.clocks.some((clock) => left.endsWith(` ${clock} `) || left === `${clock} `);
}

/** Whether a number without a unit counts something: it is formed like a figure, or a noun follows. */
export function isCounted(context: Context, numeral: Numeral): boolean {
  const { tokens } = context;
  const { start, next, value, plain, words, vague, suffix, multiplier } = numeral;
  if (suffix || isLabelled(context, numeral)) return false;
  const glued =
    next < tokens.keys.length && gapBefore(tokens, next) === '' && /\p{L}/u.test(written(tokens, next));
  if (glued && !context.lexicon.unspaced) return false;
  if (!Number.isInteger(value) && multiplier === 1) return false;
  if (plain && isNamed(context, numeral)) return false;
  if (plain && (isYear(value) || followsName(context, numeral) || followsShortLabel(context, start)))
    return false;
  const noun = nounAfter(context, next + (phraseAt(context, next, 'partitive')?.count ?? 0));
  if (vague) return noun;
  if (words && value < LEAST_COUNT_IN_WORDS) return isFewOf(context, numeral);
  if (words) return (noun || multiplier > 1 || numeral.about) && !context.lexicon.unspaced;
  if (!plain && (multiplier > 1 || value >= LEAST_FORMED)) return true;
  return noun || (value > 1 && hedgesBefore(context, start, tokens.starts[start] ?? 0).exactness !== null);
}

/** "three data centres", "vier Berichte": a small number right before a noun that can be told by its ending or its capital. */
function isFewOf(context: Context, { start, next, value }: Numeral): boolean {
  const { tokens, lexicon } = context;
  if (value < BARE_RANGE[0] || !Number.isInteger(value) || !nounAfter(context, next)) return false;
  if (phraseBefore(context, start - 1, 'articles')) return false;
  if (lexicon.table.pluralEnds !== undefined) return true;
  return lexicon.table.capitalNouns === true && CAPITAL.test(written(tokens, next));
}

/** Languages that write their thousands apart even in numbers of four digits. */
const SEPARATING: ReadonlySet<string> = new Set('he tr fa hi bn id ms vi th'.split(' '));

/** "В 8200 вопрос не комментируют", "ב-8200 סירבו": four plain digits after a small word, with neither hedge nor unit, are rather a name. */
function isNamed(context: Context, { start, value }: Numeral): boolean {
  const { tokens, lexicon } = context;
  if (written(tokens, start).length !== DIGITS_OF_NAME || value % LEAST_FORMED === 0) return false;
  if (hedgesBefore(context, start, tokens.starts[start] ?? 0).exactness !== null) return false;
  if (SEPARATING.has(lexicon.language)) return true;
  const before = tokens.keys[start - 1] ?? '';
  const gap = gapBefore(tokens, start);
  const glued = /^[-־]?$/.test(gap) && lexicon.proclitics.some((pieces) => pieces.includes(before));
  return glued || (/^\s$/.test(gap) && lexicon.stops.has(before));
}

/** What after digits makes them half a score. */
const SCORE = /^[-–:]\d/;
/** What after digits makes them a point of a list. */
const LISTED = /^[.)\]]/;

/** Whether a number without unit and noun may count what its sentence speaks of: "eighteen were arrested". */
export function isBareCount(context: Context, numeral: Numeral): boolean {
  const { tokens, lexicon } = context;
  const { start, next, value, plain, words, vague, multiplier, suffix } = numeral;
  if (vague || suffix || multiplier > 1 || !Number.isInteger(value) || lexicon.unspaced) return false;
  if (value < BARE_RANGE[0] || value > BARE_RANGE[1]) return false;
  if (words) return !followsLabel(context, start);
  if (isLabelled(context, numeral) || (plain && followsName(context, numeral))) return false;
  if (plain && followsShortLabel(context, start)) return false;
  const gap = gapBefore(tokens, next);
  const glued = gap === '' && next < tokens.keys.length && /\p{L}/u.test(written(tokens, next));
  const end = tokens.ends[next - 1] ?? 0;
  return !glued && !LISTED.test(gap) && !SCORE.test(tokens.text.slice(end, end + 2));
}

/** Whether calls are named between tokens `from` and `to`. */
export function spokenOfCalls(context: Context, from: number, to: number): boolean {
  const end = Math.min(context.tokens.keys.length, to);
  for (let j = Math.max(0, from); j < end; j++) {
    if (phraseAt<UnitName>(context, j, 'unit')?.value === 'calls') return true;
  }
  return false;
}

/** Token after a rate at `i` that a number follows ("1時間に100万件"), or null: its digits are no quantity. */
export function rateAhead(context: Context, i: number): number | null {
  const { tokens } = context;
  const rate = phraseAt(context, i, 'rate');
  if (!rate) return null;
  const next = i + rate.count;
  const number = (at: number) =>
    isDigits(tokens, at) ||
    phraseAt(context, at, 'number') !== null ||
    phraseAt(context, at, 'several') !== null;
  return isJoined(tokens, next) &&
    (number(next) || number(next + 1)) &&
    !phraseBefore(context, i - 1, 'before')
    ? next
    : null;
}
