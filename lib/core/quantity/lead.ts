import type { Exactness } from '../types';
import { type Context, phraseBefore } from './context';
import { isDigits, isJoined, written } from './tokens';

/** Words between a bound that opens the clause and its number. */
const MOST_BEFORE_LEAD = 4;
/** Where nothing else stands there, an adverb and an article may: "superaban entonces los 200 millones". */
const MOST_ADVERBS = 2;

/** A bound some words before the number, in the same clause, its verb among them: "تجاوز حجم الأرشيف 8000", "少なくとも社員5人". */
export function leadingBound(context: Context, i: number): Exactness | null {
  const { tokens, lexicon } = context;
  const far = lexicon.table.leadsFar === true;
  const most = far ? MOST_BEFORE_LEAD : MOST_ADVERBS;
  for (let at = i - 1; at >= 0 && at >= i - 1 - most; at--) {
    if (!isJoined(tokens, at + 1) || isDigits(tokens, at)) return null;
    const found = phraseBefore<Exactness>(context, at, 'lead');
    if (found) return unlessNegated(context, at - found.count, found.value).exactness;
    if (!far && (phraseBefore(context, at, 'by') || /^\p{Lu}/u.test(written(tokens, at)))) return null;
  }
  return null;
}

const TURNED: Readonly<Partial<Record<Exactness, Exactness>>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** The bound whose words begin after token `before`, turned round when a negation ends there: "never exceeded". */
export function unlessNegated(
  context: Context,
  before: number,
  exactness: Exactness,
): { exactness: Exactness; at: number } {
  const at = before + 1;
  const turned = TURNED[exactness];
  const not = turned && isJoined(context.tokens, at) ? phraseBefore(context, before, 'not') : null;
  return turned && not ? { exactness: turned, at: at - not.count } : { exactness, at };
}
