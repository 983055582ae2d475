import type { Answer } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { DateMention, Span } from '../types.ts';
import { type Candidate, cuesSaid, suits } from './candidates.ts';
import { type Manner, mannerOf } from './modality.ts';
import type { ClaimPlan } from './plan.ts';
import { speechOf } from './speech.ts';
import { valueWindows } from './value-window.ts';
import { gap, groupOf, windowsOf } from './window.ts';

/** A date belongs to the words of its clause, which may name three outlets before they say "published". */
const FARTHEST_DATE = 15;
/** So many times as far where the verb comes last: "25日、…部隊が使っていた…を停止したと発表した". */
const VERB_LAST = 2;

/** Answers told by a date; `dates` are those of the sentence. */
export function dateCandidates(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  dates: readonly DateMention[],
): Candidate[] {
  if (dates.length === 0) return [];
  const dated = plan.claim.answers
    .filter(
      (answer) => answer.from && (answer.cues.length === 0 || cuesSaid(reading, sentence, answer).length > 0),
    )
    .sort((a, b) => b.cues.length - a.cues.length);
  const windowAt = valueWindows(reading, sentence, plan);
  const speech = speechOf(reading.language);
  const farthest = speech.cuesFollow ? VERB_LAST * FARTHEST_DATE : FARTHEST_DATE;
  return dates.flatMap((date) => {
    if (isDateline(reading, sentence, date) || isDayOfSaying(sentence, date)) return [];
    const window = windowAt(date, farthest);
    if (!window || isOfOthers(sentence, plan, date)) return [];
    if (!speech.cuesFollow && isOfAnotherClause(reading, sentence, plan, date)) return [];
    const manner = mannerOf(sentence, window, speech);
    const own = dated.filter(
      (answer) => answer.cues.length === 0 || isNearest(sentence, answer, date, dates),
    );
    const answer = answerOfDate(own, date) ?? equalDate(own, earlier(reading, date, manner));
    // A page's own date is too loose to say that a day is the wrong one.
    if (!answer || (answer.drift && date.counted) || !suits(answer, manner)) return [];
    // A bare year says less than words such as "late 2021" and gives way to them.
    const size = date.precision === 'year' ? window.size - 1 : window.size;
    return [{ answer, window: { ...window, size }, manner, date, rule: `date ${date.from}` }];
  });
}

/**
 * Whether a date belongs to a name that the claim is not about: the last one before it, or when none stands before it the
 * first behind, is such a name.
 */
function isOfOthers({ concepts }: Sentence, { claim, needs }: ClaimPlan, date: Span): boolean {
  const [own] = needs;
  if (!claim.others || !own) return false;
  const others = new Set(claim.others.flatMap(groupOf));
  const named = concepts.filter(({ id }) => others.has(id) || groupOf(own).includes(id));
  const subject =
    named.findLast(({ end }) => end <= date.start) ?? named.find(({ start }) => start >= date.end);
  return subject !== undefined && others.has(subject.id);
}

/** A comma, or a mark that parts clauses by itself. */
const CLAUSE_END = /[,،，、:;–—]/u;

/**
 * Whether something that the claim needs stands only behind the date, in a clause of its own: "They met on Friday after
 * the company cut it off". "On Friday, after weeks of silence, it …" returns to the clause of the date.
 */
function isOfAnotherClause(
  { repaired }: Reading,
  { concepts, cues }: Sentence,
  { needs }: ClaimPlan,
  date: Span,
): boolean {
  const breaks = cues.filter(({ id, start }) => id === 'break' && start >= date.end);
  const isParted = (hit: Span) => {
    const opening = breaks.findLast(({ start }) => start < hit.start);
    return opening !== undefined && !CLAUSE_END.test(repaired.text.slice(date.end, hit.start));
  };
  return needs.some((need) => {
    const group = groupOf(need);
    const hits = concepts.filter(({ id }) => group.includes(id));
    return hits.length > 0 && hits.every(isParted);
  });
}

/** A sentence with more dates than this is a table or no text at all, and each date is set against all the others. */
const MOST_DATES = 20;

/** Whether the words for an answer stand nearer to a date than to any other: "agreed in 2021 and running since 2022". */
function isNearest(sentence: Sentence, { cues }: Answer, date: Span, dates: readonly Span[]): boolean {
  if (dates.length > MOST_DATES) return false;
  return cues
    .flatMap(({ all, within }) => windowsOf(sentence.concepts, all, within ?? FARTHEST_DATE))
    .some((window) => dates.every((other) => gap(window, date) <= gap(window, other)));
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
function answerOfDate(dated: readonly Answer[], date: DateMention): Answer | null {
  return equalDate(dated, date) ?? dated.find((answer) => holds(answer, date, dated)) ?? null;
}

function equalDate(dated: readonly Answer[], date: DateMention): Answer | null {
  const same = (answer: Answer) =>
    answer.from === date.from && (answer.to ?? answer.from) === (date.to ?? date.from);
  return dated.find(same) ?? null;
}

/**
 * Whether a date that is told more finely than an answer lies within it. A week or a month must come with its year, and
 * a day is another one where an answer of the same period names its day.
 */
function holds(answer: Answer, date: DateMention, dated: readonly Answer[]): boolean {
  if (date.precision !== 'day') return !date.relative && contains(answer, date);
  const isDay = ({ from }: Answer) => from?.length === date.from.length;
  const named = dated.some((other) => isDay(other) && contains(answer, { from: other.from ?? '' }));
  return (isDay(answer) || answer.to !== undefined || !named) && contains(answer, date);
}

/** Whether a date lies within an answer's day, month, year or period. */
function contains(answer: Answer, date: Pick<DateMention, 'from' | 'to'>): boolean {
  const from = answer.from ?? '';
  const to = answer.to ?? from;
  const last = date.to ?? date.from;
  if (date.from.length < from.length || last.length < to.length) return false;
  return date.from.slice(0, from.length) >= from && last.slice(0, to.length) <= to;
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
