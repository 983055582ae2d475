import type { Answer, Claim, Cue } from '../pack/schema.ts';
import { compareQuantities } from '../quantity/compare.ts';
import type { Hit, Reading, Sentence } from '../reading.ts';
import type { DateMention, QuantityMention, Span } from '../types.ts';
import { type Manner, mannerOf } from './modality.ts';
import type { ClaimPlan } from './plan.ts';
import { scopeOfFigure, scopeOfWords } from './scope.ts';
import { speechOf } from './speech.ts';
import { groupOf, hasConcept, type Window, windowOver, windowsOf } from './window.ts';

/** A possible statement: an answer with the words that carry it. */
export interface Candidate {
  answer: Answer | null;
  window: Window;
  manner: Manner;
  quantity?: QuantityMention;
  date?: DateMention;
  scope?: string;
  /** Which rule found it. */
  rule: string;
}

/** How wide the words of one cue may be spread, in words, unless the cue says otherwise. */
const WIDEST_CUE = 18;
/** How far a figure may stand from the words it is about. */
const FARTHEST_FIGURE = 16;
/** A date belongs to the words of its clause, which may name three outlets before they say "published". */
const FARTHEST_DATE = 15;

/** Answers told by words alone. */
export function cueCandidates(reading: Reading, sentence: Sentence, plan: ClaimPlan): Candidate[] {
  const speech = speechOf(reading.language);
  return plan.cues.flatMap(({ answer, cue }) => {
    if (!isOpen(reading, sentence, cue)) return [];
    return windowsOf(sentence.concepts, cue.all, cue.within ?? WIDEST_CUE)
      .map((window) => ({ answer, window, manner: mannerOf(sentence, window, speech) }))
      .filter(({ manner }) => suits(answer, manner, cue.negated))
      .map((found) => ({
        ...found,
        ...scoped(sentence, plan.claim, found.window),
        rule: `cue ${answer.id}: ${found.window.hits.map((hit) => hit.id).join(' + ')}`,
      }));
  });
}

function scoped(sentence: Sentence, claim: Claim, window: Span): { scope?: string } {
  const scope = scopeOfWords(sentence, claim, window);
  return scope ? { scope } : {};
}

/** Whether the sentence has what the cue asks for, and nothing that it rules out. */
function isOpen(reading: Reading, sentence: Sentence, cue: Cue): boolean {
  if (!cue.all.every((concept) => hasConcept(sentence.ids, concept))) return false;
  if (cue.none?.some((concept) => hasConcept(sentence.ids, concept))) return false;
  return !cue.absent?.some((concept) => hasConcept(reading.found, concept));
}

/** Answers told by a figure of the claim's unit and range; `quantities` are those of the sentence. */
export function quantityCandidates(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  quantities: readonly QuantityMention[],
): Candidate[] {
  const { claim } = plan;
  return quantities
    .filter((quantity) => isPlausible(claim, quantity))
    .flatMap((quantity) => {
      const window = valueWindow(reading, sentence, plan, quantity, FARTHEST_FIGURE);
      if (!window) return [];
      const manner = mannerOf(sentence, window, speechOf(reading.language));
      const scope = claim.scopes.length > 0 ? scopeOfFigure(reading, sentence, claim, quantity) : undefined;
      const answer = answerOfQuantity(reading, plan, sentence, quantity, scope);
      if (answer ? !suits(answer, manner) : !claim.open || isTakenBack(manner)) return [];
      return [
        {
          answer,
          window,
          manner,
          quantity,
          ...((scope ?? answer?.scope) ? { scope: answer?.scope ?? scope } : {}),
          rule: `figure ${quantity.value} ${quantity.unit} (${quantity.exactness})`,
        },
      ];
    });
}

/** Answers told by a date; `dates` are those of the sentence. */
export function dateCandidates(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  dates: readonly DateMention[],
): Candidate[] {
  return dates.flatMap((date) => {
    const window = valueWindow(reading, sentence, plan, date, FARTHEST_DATE);
    const answer = window && answerOfDate(plan, date);
    if (!window || !answer) return [];
    const manner = mannerOf(sentence, window, speechOf(reading.language));
    if (!suits(answer, manner)) return [];
    // A bare year says less than words such as "late 2021" and gives way to them.
    const size = date.precision === 'year' ? window.size - 1 : window.size;
    return [{ answer, window: { ...window, size }, manner, date, rule: `date ${date.from}` }];
  });
}

/** Whether a sentence that says it in this manner gives this answer. */
function suits(answer: Answer, manner: Manner, negated = answer.negated): boolean {
  if (manner.negated !== negated) return false;
  return answer.modality ? answer.modality.includes(manner.modality) : manner.modality !== 'denied';
}

function isTakenBack(manner: Manner): boolean {
  return manner.negated || manner.modality === 'denied';
}

function isPlausible(claim: Claim, quantity: QuantityMention): boolean {
  if (!isUnitOf(claim, quantity)) return false;
  const [least, most] = claim.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return quantity.value >= least && quantity.value <= most;
}

/** A bare number beside the claim's words counts what they speak of: "34 were hurt". */
function isUnitOf({ unit }: Claim, quantity: QuantityMention): boolean {
  return quantity.unit === unit || (quantity.unit === 'count' && (unit === 'people' || unit === 'calls'));
}

/** The value together with the nearest word the claim needs, when that is near enough. */
function valueWindow(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  value: Span,
  farthest: number,
): Window | null {
  const at = reading.wordAt(value.start);
  const hit: Hit = { id: '', ...value, at, last: Math.max(at, reading.wordAt(value.end - 1)) };
  const needed = plan.needs.map(groupOf).map((group) =>
    sentence.concepts
      .filter((concept) => group.includes(concept.id))
      .sort((a, b) => distance(a, hit) - distance(b, hit))
      .at(0),
  );
  if (needed.some((near) => !near || distance(near, hit) > farthest)) return null;
  return { ...windowOver([hit], needed.length + 1), hits: [hit] };
}

function distance(a: Hit, b: Hit): number {
  return a.last < b.at ? b.at - a.last : Math.max(0, a.at - b.last);
}

function answerOfQuantity(
  reading: Reading,
  plan: ClaimPlan,
  sentence: Sentence,
  quantity: QuantityMention,
  scope: string | undefined,
): Answer | null {
  const rated = plan.claim.answers
    .filter((answer) => answer.cues.length === 0 || saysOne(reading, sentence, answer))
    .map((answer) => ({ answer, rate: rateAnswer(answer, quantity, scope) }))
    .filter(({ rate }) => rate > 0)
    .sort((a, b) => b.rate - a.rate);
  return rated[0]?.answer ?? null;
}

function saysOne(reading: Reading, sentence: Sentence, answer: Answer): boolean {
  return answer.cues.some(
    (cue) =>
      isOpen(reading, sentence, cue) &&
      windowsOf(sentence.concepts, cue.all, cue.within ?? WIDEST_CUE).length > 0,
  );
}

/** How well a figure fits an answer: the value first, then words, exactness and scope as tie-breakers. */
function rateAnswer(answer: Answer, quantity: QuantityMention, scope: string | undefined): number {
  if (!answer.quantity) return answer.cues.length > 0 ? VALUE_RATE.same : 0;
  if ((answer.quantity.exactness === 'vague') !== (quantity.exactness === 'vague')) return 0;
  const { relation } = compareQuantities(quantity, answer.quantity);
  const value = VALUE_RATE[relation as keyof typeof VALUE_RATE] ?? 0;
  if (value === 0) return 0;
  const words = answer.cues.length > 0 ? 8 : 0;
  const exactness = answer.quantity.exactness === quantity.exactness ? 4 : 0;
  const scoped = scope !== undefined && answer.scope === scope ? 2 : 0;
  return value + words + exactness + scoped;
}

/** An equal value beats every tie-breaker together; a rounded or bounded one is an answer only for want of better. */
const VALUE_RATE = { same: 100, rounding: 40, precision: 20, 'bound-compatible': 20 };

/** The answer whose day, month or year the date gives: equal precision first, then one that the date lies in. */
function answerOfDate(plan: ClaimPlan, date: DateMention): Answer | null {
  const dated = plan.claim.answers.filter((answer) => answer.from);
  return (
    dated.find(
      (answer) => answer.from === date.from && (answer.to ?? answer.from) === (date.to ?? date.from),
    ) ??
    dated.find((answer) => date.precision === 'day' && contains(answer, date.from)) ??
    null
  );
}

function contains(answer: Answer, day: string): boolean {
  const from = answer.from ?? '';
  const to = answer.to ?? from;
  return day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
}
