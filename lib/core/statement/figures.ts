import type { Answer, Claim } from '../pack/schema.ts';
import { compareQuantities, isFarApart } from '../quantity/compare.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { QuantityMention, Span } from '../types.ts';
import { type Candidate, cuesSaid, isTakenBack, suits } from './candidates.ts';
import { mannerOf } from './modality.ts';
import type { ClaimPlan } from './plan.ts';
import { scopeOfFigure } from './scope.ts';
import { speechOf } from './speech.ts';
import { type ValueWindow, valueWindows } from './value-window.ts';
import { groupOf } from './window.ts';

/** How far a figure may stand from the words it is about. */
const FARTHEST_FIGURE = 16;
/** The same for a number that no noun follows: "five of them have been dismissed this week". */
const FARTHEST_BARE = 7;

/** How far a count may stand from what makes it a rate: "each hour, the system took in about a million calls" is seven. */
const FARTHEST_RATE = 7;

interface FigureCandidate extends Candidate {
  window: ValueWindow;
  /** The figure is the answer's own. */
  isExact: boolean;
  /** No noun follows it. */
  isBare: boolean;
}

/**
 * Answers told by a figure of the claim's unit and range; `quantities` are those of the sentence, `bare` its numbers
 * without a noun, which count people beside a word for what befell them. Where there are such, the nearest count is meant
 * and those that are an answer's own.
 */
export function figureCandidates(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  quantities: readonly QuantityMention[],
  bare: readonly QuantityMention[],
): Candidate[] {
  const counted = quantityCandidates(
    reading,
    sentence,
    plan,
    rated(reading, sentence, plan.claim, quantities),
    FARTHEST_FIGURE,
  );
  if (plan.claim.unit !== 'people' || plan.needs.length === 0) return counted;
  const uncounted = quantityCandidates(reading, sentence, plan, bare, FARTHEST_BARE);
  return uncounted.length === 0 ? counted : nearest([...counted, ...uncounted]);
}

/** Counts beside the word that makes them a rate, as rates. */
function rated(
  reading: Reading,
  { concepts }: Sentence,
  { per, unit }: Claim,
  quantities: readonly QuantityMention[],
): readonly QuantityMention[] {
  const pers = per && unit ? concepts.filter(({ id }) => groupOf(per).includes(id)) : [];
  if (!unit || pers.length === 0) return quantities;
  return quantities.map((quantity) => {
    const [at, last] = [reading.wordAt(quantity.start), reading.wordAt(quantity.end - 1)];
    const isNear = pers.some((hit) => hit.at - last <= FARTHEST_RATE && at - hit.last <= FARTHEST_RATE);
    return quantity.unit === 'calls' && isNear ? { ...quantity, unit } : quantity;
  });
}

function nearest(unsorted: readonly FigureCandidate[]): Candidate[] {
  const candidates = [...unsorted].sort((a, b) => a.window.start - b.window.start);
  const least = candidates.reduce(
    (min, { window }) => Math.min(min, window.distance),
    Number.POSITIVE_INFINITY,
  );
  const first = candidates.find(({ window }) => window.distance === least);
  return candidates.filter((candidate) => candidate === first || (candidate.isExact && !candidate.isBare));
}

function quantityCandidates(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  quantities: readonly QuantityMention[],
  farthest: number,
): FigureCandidate[] {
  const { claim } = plan;
  const plausible = quantities.filter((quantity) => isPlausible(claim, quantity));
  if (plausible.length === 0) return [];
  const windowAt = valueWindows(reading, sentence, plan);
  const answersFor = answersSaid(reading, sentence, claim);
  return plausible.flatMap((quantity) => {
    const window = windowAt(quantity, farthest);
    if (!window) return [];
    const manner = mannerOf(sentence, window, speechOf(reading.language));
    const scope = claim.scopes.length > 0 ? scopeOfFigure(reading, sentence, claim, quantity) : undefined;
    const { answer, rate } = answerOfQuantity(answersFor(quantity), quantity, scope);
    if (answer ? !suits(answer, manner) : !claim.open || isTakenBack(manner)) return [];
    return [
      {
        answer,
        window,
        manner,
        quantity,
        isExact: rate >= VALUE_RATE.same,
        isBare: farthest === FARTHEST_BARE,
        ...((scope ?? answer?.scope) ? { scope: answer?.scope ?? scope } : {}),
        rule: `figure ${quantity.value} ${quantity.unit} (${quantity.exactness})`,
      },
    ];
  });
}

/** The answers that a sentence can give with a figure: those of no words of their own, and those whose words it says. */
function answersSaid(
  reading: Reading,
  sentence: Sentence,
  claim: Claim,
): (quantity: QuantityMention) => Answer[] {
  const answers = claim.answers
    .filter((answer) => !isLater(reading, answer))
    .map((answer) => ({ answer, said: cuesSaid(reading, sentence, answer) }))
    .filter(({ answer, said }) => answer.cues.length === 0 || said.length > 0);
  return (quantity) =>
    answers
      .filter(
        ({ said }) =>
          said.length === 0 || said.some((cue) => !cue.unquoted || isPlain(reading, sentence, quantity)),
      )
      .map(({ answer }) => answer);
}

/** Whether a text says a figure itself: it stands in no headline, where a phrase needs no quotation marks, and touches none. */
function isPlain({ repaired: { text } }: Reading, { kind }: Sentence, { start, end }: Span): boolean {
  const isTouched =
    QUOTE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    QUOTE_AFTER.test(text.slice(end, end + 2));
  return kind !== 'headline' && !isTouched;
}

const QUOTE_BEFORE = /["'“”„‘’‚«»‹›「『《]\s?$/;
const QUOTE_AFTER = /^\s?["'“”‘’«»‹›」』》]/;

function isPlausible(claim: Claim, quantity: QuantityMention): boolean {
  if (!isUnitOf(claim, quantity)) return false;
  const [least, most] = claim.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return quantity.value >= least && quantity.value <= most;
}

/** A bare number beside the claim's words counts what they speak of: "34 were hurt". */
function isUnitOf({ unit }: Claim, quantity: QuantityMention): boolean {
  return quantity.unit === unit || (quantity.unit === 'count' && (unit === 'people' || unit === 'calls'));
}

function answerOfQuantity(
  answers: readonly Answer[],
  quantity: QuantityMention,
  scope: string | undefined,
): { answer: Answer | null; rate: number } {
  const [best] = answers
    .map((answer) => ({ answer, rate: rateAnswer(answer, quantity, scope) }))
    .filter(({ rate }) => rate > 0)
    .sort((a, b) => b.rate - a.rate);
  return best ?? { answer: null, rate: 0 };
}

/** Whether an answer's day lies after the page's, by more than time zones explain: the page counts something else. */
function isLater({ page }: Reading, { from }: Answer): boolean {
  const [then, now] = [Date.parse(from ?? ''), Date.parse(page.published?.slice(0, ISO_DAY) ?? '')];
  return then - now > DAY_MS;
}

const ISO_DAY = 10;
const DAY_MS = 86_400_000;

/** How well a figure fits an answer: the value first, then words, exactness and scope as tie-breakers. */
function rateAnswer(answer: Answer, quantity: QuantityMention, scope: string | undefined): number {
  if (!answer.quantity) return answer.cues.length > 0 ? VALUE_RATE.same : 0;
  if ((answer.quantity.exactness === 'vague') !== (quantity.exactness === 'vague')) return 0;
  const { relation, ratio } = compareQuantities(quantity, answer.quantity);
  if (relation === 'bound-compatible' && isFarApart(ratio)) return 0;
  const value = VALUE_RATE[relation as keyof typeof VALUE_RATE] ?? 0;
  if (value === 0) return 0;
  const words = answer.cues.length > 0 ? 8 : 0;
  const exactness =
    answer.quantity.exactness === quantity.exactness ? 4 : BOUNDS.has(answer.quantity.exactness) ? -12 : 0;
  const scoped = scope !== undefined && answer.scope === scope ? 2 : 0;
  return value + words + exactness + scoped;
}

/** An answer that is a bound is not given by a figure without one, whatever words it has for itself. */
const BOUNDS: ReadonlySet<string> = new Set(['at-least', 'at-most']);

/** An equal value beats every tie-breaker together; a rounded or bounded one is an answer only for want of better. */
const VALUE_RATE = { same: 100, rounding: 40, precision: 20, 'bound-compatible': 20 };
