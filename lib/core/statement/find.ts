import type { Concept, Story } from '../pack/schema.ts';
import type { Reading, Sentence } from '../reading.ts';
import { LOST } from '../text/lost-letters.ts';
import type { Block, Span, Statement } from '../types.ts';
import { attributionOf } from './attribution.ts';
import { type Candidate, cueCandidates } from './candidates.ts';
import { isEligible } from './context.ts';
import { dateCandidates } from './days.ts';
import { isExamined } from './examined.ts';
import { figureCandidates } from './figures.ts';
import { isSupposed } from './modality.ts';
import { placesOf, sentencesByConcept } from './places.ts';
import { type ClaimPlan, plansOf } from './plan.ts';
import { askedFrom } from './question.ts';
import { speechOf } from './speech.ts';
import { type Values, valuesIn } from './values.ts';
import { hasConcept, overlaps } from './window.ts';

/**
 * The statements of a text: which sentence answers which claim of the story. Offsets are in the repaired text.
 * One statement for each answer and manner of a claim: the first that the body gives, or the headline's.
 */
export function findStatements(reading: Reading, story: Story, read: Values): Statement[] {
  const plans = plansOf(story).flatMap((plan) => planFor(reading, plan) ?? []);
  const values = valuesIn(reading.sentences, read);
  const naming = sentencesByConcept(reading);
  const examined = examinedBlocks(reading);
  const statements = plans.flatMap((plan) =>
    placesOf(reading, plan, values, naming)
      .filter(
        ([sentence]) =>
          isReadable(sentence) && isEligible(reading, sentence, plan) && !examined.has(sentence.block),
      )
      .flatMap(([sentence, cues]) =>
        best(candidatesOf(reading, sentence, { ...plan, cues }, values(sentence))).map((candidate) =>
          statementOf(reading, story, plan, sentence, candidate),
        ),
      ),
  );
  return firstOfEach(statements).sort((a, b) => a.start - b.start || a.focus.start - b.focus.start);
}

/** What of a plan the text's concepts can meet at all; null when nothing: most claims, and most cues of the others. */
function planFor(reading: Reading, plan: ClaimPlan): ClaimPlan | null {
  const isFound = (concept: Concept) => hasConcept(reading.found, concept);
  if (!plan.needs.every(isFound) || !plan.frame.every(isFound)) return null;
  const cues = plan.cues.filter(({ cue }) => cue.all.every(isFound));
  return cues.length > 0 || plan.claim.unit || plan.claim.kind === 'date' ? { ...plan, cues } : null;
}

function candidatesOf(
  reading: Reading,
  sentence: Sentence,
  plan: ClaimPlan,
  { quantities, bare, dates }: Values,
): Candidate[] {
  const candidates = valuesOrCues();
  if (candidates.length === 0) return candidates;
  const asked = askedFrom(reading, sentence);
  return candidates.filter(
    ({ window }) => window.start < asked && !isSupposed(sentence, window, speechOf(reading.language)),
  );

  function valuesOrCues(): Candidate[] {
    if (plan.claim.unit) return figureCandidates(reading, sentence, plan, quantities, bare);
    if (plan.claim.kind !== 'date') return cueCandidates(reading, sentence, plan.cues, plan.claim);
    return [
      ...dateCandidates(reading, sentence, plan, dates),
      ...cueCandidates(reading, sentence, plan.dateless, plan.claim),
    ];
  }
}

/** No sentence is so long, in characters; in a table or a hostile text without ends each word would be set against all others. */
const LONGEST_SENTENCE = 4_000;

function isReadable({ start, end }: Span): boolean {
  return end - start <= LONGEST_SENTENCE;
}

function examinedBlocks({ page: { blocks, text } }: Reading): ReadonlySet<number> {
  const isOne = ({ kind, start, end }: Block) => isExamined(kind, text.slice(start, end));
  return new Set(blocks.flatMap((block, number) => (isOne(block) ? [number] : [])));
}

/** The most specific candidates of one sentence that do not overlap: more concepts first, then the narrower. */
function best(candidates: Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.window.size - a.window.size || a.window.last - a.window.at - (b.window.last - b.window.at),
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some((other) => overlaps(other.window, candidate.window))) kept.push(candidate);
  }
  return kept;
}

function statementOf(
  { repaired }: Reading,
  story: Story,
  plan: ClaimPlan,
  sentence: Sentence,
  candidate: Candidate,
): Statement {
  const { window, manner, quantity, date, scope } = candidate;
  return {
    claim: plan.claim.id,
    answer: candidate.answer?.id ?? null,
    ...(quantity ? { quantity } : {}),
    ...(date ? { date } : {}),
    ...(scope ? { scope } : {}),
    ...manner,
    attribution: attributionOf(story, sentence),
    start: sentence.start,
    end: sentence.end,
    focus: focusOf(window, sentence),
    block: sentence.kind,
    ...(LOST.test(repaired.text.slice(sentence.start, sentence.end)) ? { patchy: true } : {}),
    trace: [
      `claim ${plan.claim.id}`,
      candidate.rule,
      `manner ${manner.modality}${manner.negated ? ', negated' : ''}`,
    ],
  };
}

function focusOf(window: Span, sentence: Span): Span {
  return { start: Math.max(window.start, sentence.start), end: Math.min(window.end, sentence.end) };
}

/** A text that gives more figures to one question than this, none of them an answer, is a table or no text at all. */
const MOST_FIGURES = 12;

function firstOfEach(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, Statement>();
  const figures = new Map<string, number>();
  for (const statement of statements) {
    const { claim, answer, quantity, modality } = statement;
    const key = [claim, answer ?? quantity?.value, modality].join('|');
    const known = first.get(key);
    if (known && !(known.block === 'headline' && statement.block !== 'headline')) continue;
    if (!known && answer === null) {
      const count = (figures.get(claim) ?? 0) + 1;
      if (count > MOST_FIGURES) continue;
      figures.set(claim, count);
    }
    first.set(key, statement);
  }
  return [...first.values()];
}
