import { type Context, phraseAt } from './context';
import { type Numeral, readNumeral } from './numeral';
import type { UnitName } from './table';
import { isJoined } from './tokens';

/** A share written without a percent sign. */
export interface Share {
  value: number;
  /** Token after it. */
  next: number;
}

/** Whole of "n out of m" that is a share and no score: people polled, not members counted. */
const LARGEST_WHOLE = 100;

/** "half of", "two thirds": a phrase of the table that starts at token `i`; not "نصف مليون". */
export function sharePhrase(context: Context, i: number): Share | null {
  const found = phraseAt<number>(context, i, 'share');
  if (!found || phraseAt(context, i + found.count, 'scale')) return null;
  return { value: found.value, next: i + found.count };
}

/** "seven out of ten", "Sept salariés sur dix", "三分之二", from its first number on. */
export function shareOf(context: Context, first: Numeral): Share | null {
  return inParts(context, first) ?? outOf(context, first);
}

function inParts({ tokens, lexicon }: Context, first: Numeral): Share | null {
  const parts = phraseAt({ tokens, lexicon, named: new Set() }, first.next, 'parts');
  if (!parts) return null;
  const over = readNumeral(tokens, first.next + parts.count, lexicon);
  return over && over.value < first.value ? { value: over.value / first.value, next: over.next } : null;
}

function outOf(context: Context, first: Numeral): Share | null {
  const { tokens, lexicon } = context;
  if (first.vague || first.multiplier > 1) return null;
  const noun = phraseAt<UnitName>(context, first.next, 'unit');
  const at =
    noun?.value === 'people' && !phraseAt(context, first.next, 'outOf')
      ? first.next + noun.count
      : first.next;
  const link = isJoined(tokens, at) ? phraseAt(context, at, 'outOf') : null;
  if (!link) return null;
  const whole = readNumeral(tokens, at + link.count, lexicon);
  if (
    !whole ||
    whole.vague ||
    whole.multiplier > 1 ||
    whole.value > LARGEST_WHOLE ||
    first.value >= whole.value
  )
    return null;
  const people = phraseAt<UnitName>(context, whole.next, 'unit');
  if (people && people.value !== 'people') return null;
  return { value: first.value / whole.value, next: whole.next + (people?.count ?? 0) };
}
