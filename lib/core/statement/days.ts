import type { Answer } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { DateMention, Span } from '../types.ts';
import { type Candidate, suits } from './candidates.ts';
import { type Manner, mannerOf } from './modality.ts';
import type { ClaimPlan } from './plan.ts';
import { speechOf } from './speech.ts';
import { valueWindows } from './value-window.ts';

/** A date belongs to the words of its clause, which may name three outlets before they say "published". */
const FARTHEST_DATE = 15;

/** Answers told by a date; `dates` are those of the sentence. */
export function dateCandidates(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  dates: readonly DateMention[],
): Candidate[] {
  const windowAt = valueWindows(reading, sentence, plan);
  return dates.flatMap((date) => {
    if (isDateline(reading, sentence, date) || isDayOfSaying(sentence, date)) return [];
    const window = windowAt(date, FARTHEST_DATE);
    if (!window) return [];
    const manner = mannerOf(sentence, window, speechOf(reading.language));
    const answer = answerOfDate(plan, date) ?? answerOfDate(plan, earlier(reading, date, manner));
    if (!answer || !suits(answer, manner)) return [];
    // A bare year says less than words such as "late 2021" and gives way to them.
    const size = date.precision === 'year' ? window.size - 1 : window.size;
    return [{ answer, window: { ...window, size }, manner, date, rule: `date ${date.from}` }];
  });
}

/** "In August", told as done in June, is the August before: a date without a year that is no plan does not lie ahead. */
function earlier({ page }: Reading, date: DateMention, { modality }: Manner): DateMention {
  const told = page.published?.slice(0, date.from.length) ?? '';
  const isAhead = date.relative && YEARLESS.has(date.precision) && told !== '' && date.from > told;
  if (!isAhead || modality === 'planned') return date;
  return { ...date, from: `${Number(date.from.slice(0, 4)) - 1}${date.from.slice(4)}` };
}

const YEARLESS: ReadonlySet<DateMention['precision']> = new Set(['day', 'month']);

/** The answer whose day, month or year the date gives: equal precision first, then one that the date lies in. */
function answerOfDate(plan: ClaimPlan, date: DateMention): Answer | null {
  const dated = plan.claim.answers.filter((answer) => answer.from);
  return (
    dated.find(
      (answer) => answer.from === date.from && (answer.to ?? answer.from) === (date.to ?? date.from),
    ) ??
    dated.find((answer) => date.precision === 'day' && isWithin(answer, date.from, dated)) ??
    null
  );
}

/** Whether a day lies in a period that is as much as is known: where an answer gives its very day, another is none. */
function isWithin(answer: Answer, day: string, others: readonly Answer[]): boolean {
  const isKnownBetter = others.some(
    ({ from }) => from !== undefined && from.length > (answer.from ?? '').length && contains(answer, from),
  );
  return !isKnownBetter && contains(answer, day);
}

function contains(answer: Answer, day: string): boolean {
  const from = answer.from ?? '';
  const to = answer.to ?? from;
  return day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
}

/** A dateline opens a block, and a place is all that may stand before its date: in characters. */
const LONGEST_PLACE = 40;
/** "Washington, 26 September 2025 – ", "(26 September 2025) | " */
const AFTER_DATELINE = /^\s*\)?\s*[–—|-]\s/;

/** Whether a date says when the text was sent, and nothing of its story. */
function isDateline({ sentences, repaired }: Reading, sentence: Sentence, { start, end }: Span): boolean {
  const isFirst = sentences[sentence.index - 1]?.block !== sentence.block;
  return (
    isFirst &&
    start - sentence.start <= LONGEST_PLACE &&
    AFTER_DATELINE.test(repaired.text.slice(end, end + LONGEST_PLACE))
  );
}

/** "The report of the 25th says": where words of saying adjoin a date on both sides, it is the day on which they say it. */
function isDayOfSaying(sentence: Sentence, { start, end }: Span): boolean {
  const sayings = sentence.cues.filter(({ id }) => id === 'saying' || id === 'according');
  return sayings.some((cue) => cue.end === start) && sayings.some((cue) => cue.start === end);
}
