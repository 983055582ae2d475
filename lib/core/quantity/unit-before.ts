import { type Context, phraseBefore } from './context';
import type { UnitName } from './table';
import { isDigits, isJoined } from './tokens';
import { isMoney, named, type UnitFound } from './unit-found';
import { dollarOf, moneyBefore, unitSign } from './units';

const SIGN_BEFORE = /(?:^|[^A-Za-z\d$])([%٪€£¥￥₪₽₹₩₺₴])[\s\u200e\u200f]?$/;

/** "$", "US$", "R$ ", "HK$": letters of a country before a dollar sign. */
const DOLLAR_BEFORE = /((?:U\.S\.|\p{L}{1,3})?)[$＄][\s\u200e\u200f]?$/u;

/** "EUR ", "Rp", "Rs. " */
const LETTERS_BEFORE = /(?:^|[^\p{L}])(\p{L}{2,3})\.?[ \u00a0]?$/u;

/** Of a country's money, in characters: "元" alone ends other words. */
const SHORTEST_MONEY = 2;

/** Longest of these, in characters. */
const LONGEST_BEFORE = 8;

/** "$10", "US$10", "EUR 20", "%70", "yüzde 70". */
export function unitBefore(
  context: Context,
  i: number,
  start: number,
): Pick<UnitFound, 'name' | 'base' | 'start'> | null {
  const left = context.tokens.text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const { symbols } = context.lexicon.table;
  const sign = SIGN_BEFORE.exec(left);
  const name = sign && unitSign(sign[1] ?? '', symbols);
  if (sign && name) return { ...named(name), start: start - sign[0].length + sign[0].indexOf(sign[1] ?? '') };
  const dollar = DOLLAR_BEFORE.exec(left);
  if (dollar) {
    const money = dollar[1] ? dollarOf(dollar[1]) : 'usd';
    return { ...named(money), start: money === 'other' ? start : start - dollar[0].length };
  }
  const percent = phraseBefore(context, i - 1, 'percentBefore');
  if (percent && isJoined(context.tokens, i)) {
    return { ...named('percent'), start: context.tokens.starts[i - percent.count] ?? start };
  }
  const letters = LETTERS_BEFORE.exec(left);
  const money = letters && moneyBefore(letters[1] ?? '', symbols);
  return letters && money
    ? { ...named(money), start: start - letters[0].length + letters[0].indexOf(letters[1] ?? '') }
    : null;
}

/** "新台幣1.5億元", "人民币3亿": the name of a country's money right before its figure. */
export function moneyAhead(context: Context, i: number): Pick<UnitFound, 'name' | 'base' | 'start'> | null {
  const { tokens, lexicon } = context;
  if (!lexicon.table.moneyFirst || !isJoined(tokens, i)) return null;
  const money = phraseBefore<UnitName>(context, i - 1, 'unit');
  const first = i - (money?.count ?? 0);
  if (
    !money ||
    !isMoney(money.value) ||
    (tokens.keys[i - 1]?.length ?? 0) < SHORTEST_MONEY ||
    isDigits(tokens, first - 1) ||
    endsNumeral(context, first - 1)
  )
    return null;
  return { ...named(money.value), start: tokens.starts[first] ?? 0 };
}

/** Whether token `i` ends a numeral: its unit is that of the number before it. */
function endsNumeral(context: Context, i: number): boolean {
  return (['number', 'scale', 'bridge'] as const).some((sense) => phraseBefore(context, i, sense) !== null);
}
