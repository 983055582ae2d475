import { type Context, phraseAt } from './context';
import { dayFound, type FoundDate } from './date-found';
import { isDigits, written } from './tokens';

/** What stands after a day that belongs to the month named before it: "on the 15th of the same month". */
const AFTER =
  /^(?:st|nd|rd|th|er|\.)?\s?(?:of |du |del |dello |do |des |de |van |от |من |числа |dnia )?(?:the same month|that (?:same )?month|même mois|mismo mes|mesmo mês|stesso mese|desselben monats|(?:des )?gleichen monats|dezelfde maand|того же месяца|того ж місяця|същия месец|tego samego miesiąca|téhož měsíce|toho istého mesiaca|istog mjeseca|aceleiași luni|ίδιου μήνα|الشهر نفسه|الشهر ذاته|באותו חודש|همان ماه|samma månad|samme måned|saman kuun|bulan yang sama|cùng tháng)/iu;
/** The same in languages that name the month first. */
const BEFORE =
  /(?:同月|同じ月の|同年同月|当月|當月|같은 달|같은달|aynı ayın|همان ماه|उसी महीने की|একই মাসের)\s?$/u;
/** Longest of the phrases above, with room for what joins them. */
const LONGEST = 40;

/** "15 of the same month", from token `i` on; `month` is the one that the text named last, as "2025-08", or null. */
export function dayOfSameMonth(context: Context, i: number, month: string | null): FoundDate | null {
  const { tokens } = context;
  if (month === null || !isDigits(tokens, i) || written(tokens, i).length > 2) return null;
  const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[i]];
  const isNamed =
    BEFORE.test(tokens.text.slice(Math.max(0, start - LONGEST), start)) ||
    AFTER.test(tokens.text.slice(end, end + LONGEST));
  if (!isNamed || phraseAt(context, i + 1, 'month')) return null;
  const [year = 0, of = 0] = month.split('-').map(Number);
  return dayFound(year, of, Number(tokens.keys[i]), { start: i, next: i + 1 }, undefined, true);
}
