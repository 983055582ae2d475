import { type Context, phraseAt, phraseBefore } from './context';
import { hedgesBefore } from './hedge';
import { followsLabel, followsName, followsShortLabel, isLabelled, isYear, nounAfter } from './names';
import type { Numeral } from './numeral';
import type { UnitName } from './table';
import { gapBefore, written } from './tokens';

/** Number words under this alone, before a noun, are too often other words ("sei", "on", "six") to be counts. */
const LEAST_COUNT_IN_WORDS = 11;
/** "8.0" is a version; only a number with thousands is sure to count without a noun. */
const LEAST_FORMED = 1_000;
/** No figure without a noun is so exact: "808 200 688". */
const DIGITS_OF_TELEPHONE = 8;
/** Names such as "8200" have so many digits. */
const DIGITS_OF_NAME = 4;
/** One is an article in most languages, and what is counted by the thousand has a noun. */
const BARE_RANGE: readonly [number, number] = [2, 999];
/** "A couple" without its noun are two who are married. */
const LEAST_ABOUT = 3;
const CAPITAL = /^\p{Lu}/u;

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
  const dialled = !plain && numeral.digits >= DIGITS_OF_TELEPHONE;
  if (!plain && !dialled && (multiplier > 1 || value >= LEAST_FORMED)) return true;
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

/** "В 8200 вопрос не комментируют", "ב-8200 סירבו": four plain digits after a small word, with neither hedge nor unit, are rather a name. */
function isNamed(context: Context, { start, value }: Numeral): boolean {
  const { tokens, lexicon } = context;
  if (written(tokens, start).length !== DIGITS_OF_NAME || value % LEAST_FORMED === 0) return false;
  if (hedgesBefore(context, start, tokens.starts[start] ?? 0).exactness !== null) return false;
  if (lexicon.table.separates) return true;
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
  if (value < BARE_RANGE[0] || value > BARE_RANGE[1] || (numeral.about && value < LEAST_ABOUT)) return false;
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
