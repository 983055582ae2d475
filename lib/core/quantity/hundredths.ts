import { type Context, phraseAt } from './context';
import { isDigits, isJoined } from './tokens';

const HUNDREDTH = 0.01;
/** One digit. */
const MOST = 9;

/** Hundredths told at token `i`, right behind tenths: "三成五", "3割5分" are .35; null for none. */
export function hundredthsAfter(
  context: Context,
  i: number,
): { more: number; next: number; end: number } | null {
  const { tokens, lexicon } = context;
  if (!isJoined(tokens, i)) return null;
  const digit = isDigits(tokens, i) ? Number(tokens.keys[i]) : phraseAt<number>(context, i, 'number')?.value;
  if (digit === undefined || digit < 1 || digit > MOST) return null;
  const mark = phraseAt(context, i + 1, 'hundredths');
  const another = phraseAt(context, i + 1, 'unit') ?? phraseAt(context, i + 1, 'scale');
  if (lexicon.table.hundredths ? !mark : another) return null;
  const next = i + 1 + (mark?.count ?? 0);
  return { more: digit * HUNDREDTH, next, end: tokens.ends[next - 1] ?? 0 };
}
