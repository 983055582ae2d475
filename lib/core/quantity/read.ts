import { groupBy } from '../pack/group';
import { foldWord } from '../text/fold';
import type { QuantityMention } from '../types';
import { bareAmount, plainAmount, rangeAmount, shareAmount } from './amount';
import { amountInWords, hedgedArticle, partOfHour, severalAmount } from './amount-words';
import { isPartOfName } from './codes';
import type { Context } from './context';
import { type Lexicon, lexiconOf } from './lexicon';
import { mentionOf, type Read } from './mention';
import { readNumeral } from './numeral';
import { shareOf } from './part-of';
import { rateAhead } from './rate';
import { bitsOf } from './senses';
import { sharePhrase } from './share';
import { spanAmount } from './span';
import { gapBefore, isDigits, type Tokens, tokenize } from './tokens';

/** What numbers of a text stand for. */
export interface Figures {
  quantities: QuantityMention[];
  /** Small numbers of no noun and no unit, which count what their sentence speaks of: "five were dismissed". */
  bare: QuantityMention[];
}

/** The quantities of `text`, as `readQuantities` gives them, with its bare counts beside them. */
export function readFigures(text: string, language: string, names: readonly string[] = []): Figures {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const context: Context = { tokens, lexicon, named: namedTokens(tokens, names) };
  const figures: Figures = { quantities: [], bare: [] };
  for (let i = 0; i < tokens.keys.length; ) {
    const read = mayStart(tokens, i, lexicon) ? quantityAt(context, i) : i + 1;
    if (typeof read !== 'number') (read.bare ? figures.bare : figures.quantities).push(read.mention);
    i = Math.max(i + 1, typeof read === 'number' ? read : read.next);
  }
  return figures;
}

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
  return readFigures(text, language, names).quantities;
}

const STARTS = bitsOf(
  'share',
  'shareNoun',
  'whole',
  'each',
  'span',
  'dual',
  'articles',
  'half',
  'quarter',
  'unit',
  'number',
  'scale',
  'vague',
  'rounded',
  'several',
  'teens',
);

function mayStart(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  return (
    isDigits(tokens, i) ||
    ((tokens.heads[i] ?? 0) & STARTS) !== 0 ||
    lexicon.compound(tokens.keys[i] ?? '') !== null ||
    lexicon.gluedSpan(tokens.keys[i] ?? '') !== null
  );
}

/** The quantity that starts at token `i`, or the token to go on at. */
function quantityAt(context: Context, i: number): Read | number {
  const { tokens, lexicon } = context;
  if (isDigits(tokens, i)) {
    const next = rateAhead(context, i);
    if (next !== null) return next;
  }
  const span = spanAmount(context, i) ?? partOfHour(context, i) ?? hedgedArticle(context, i);
  if (span) return mentionOf(context, span);
  const share = sharePhrase(context, i);
  if (share) return mentionOf(context, shareAmount(context, i, share));
  const numeral = readNumeral(tokens, i, lexicon);
  if (!numeral) {
    const amount = amountInWords(context, i);
    if (amount) return mentionOf(context, amount);
    const several = severalAmount(context, i);
    if (several) return { ...mentionOf(context, several), bare: true };
    return isDigits(tokens, i) ? skipDigits(tokens, i) : i + 1;
  }
  if (isPartOfName(context, numeral)) return numeral.next;
  const part = shareOf(context, numeral);
  if (part) return mentionOf(context, shareAmount(context, i, part));
  const amount = rangeAmount(context, numeral) ?? plainAmount(context, numeral);
  if (amount) return mentionOf(context, amount);
  const bare = bareAmount(context, numeral);
  return bare ? { ...mentionOf(context, bare), bare: true } : numeral.next;
}

/** Digits in a pattern that is no number ("4.1.2"): all of it is passed over. */
function skipDigits(tokens: Tokens, i: number): number {
  let next = i + 1;
  while (isDigits(tokens, next) && gapBefore(tokens, next).length <= 1) next++;
  return next;
}

/** Names' folded words by the first of them; a story's list of names is asked for again with every page. */
const foldedNames = new WeakMap<readonly string[], ReadonlyMap<string, string[][]>>();

/** Whether a word makes a name of the digits beside it: "1%" folds into a number like any other. */
function isTelling(word: string): boolean {
  return /\d{3}|\D/.test(word);
}

function namesByFirst(names: readonly string[]): ReadonlyMap<string, string[][]> {
  let known = foldedNames.get(names);
  if (!known) {
    const folded = names.map((name) => foldWord(name).split(' '));
    known = groupBy(
      folded.filter((words) => words.some((word) => /\d/.test(word)) && words.some(isTelling)),
      ([first = '']) => first,
    );
    foldedNames.set(names, known);
  }
  return known;
}

function namedTokens(tokens: Tokens, names: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lists = namesByFirst(names);
  if (lists.size === 0) return found;
  tokens.keys.forEach((key, i) => {
    for (const words of lists.get(key) ?? []) {
      if (!words.every((word, k) => tokens.keys[i + k] === word)) continue;
      for (let k = 0; k < words.length; k++) found.add(i + k);
    }
  });
  return found;
}
