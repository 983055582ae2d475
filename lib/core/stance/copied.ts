import type { Story } from '../pack/schema.ts';
import { compareQuantities } from '../quantity/compare.ts';
import { readDates } from '../quantity/dates.ts';
import { readQuantities } from '../quantity/read.ts';
import { type Hit, type Reading, readText, type Sentence } from '../reading.ts';
import type { CueKind } from '../statement/speech.ts';
import { foldWord } from '../text/fold.ts';
import type { Kind, PageText, QuantityMention, Span } from '../types.ts';

/** A sentence is a copy of another when they share this much of the shorter one's words, … */
const SHARE_OF_SHORTER = 0.75;
/** … this much of the longer one's: "of the" and the like are in every long sentence, … */
const SHARE_OF_LONGER = 0.5;
/** … and at least this many: short sentences are alike by chance. */
const LEAST_SHARED = 4;
/** Two sentences that put one denial in words of their own are less alike than a copy that lost its "not". */
const NEGATED_COPY = 0.7;

/** A sentence of a text with its words. */
interface Passage {
  reading: Reading;
  sentence: Sentence;
  words: ReadonlySet<string>;
  /** Those named, of the story's parties and of those whose word it rests on. */
  actors: readonly Hit[];
}

/**
 * Reads two texts for sentences that one copied from the other. The function it gives takes a sentence of `text` (raw
 * offsets) and tells on which point its copy in `other` departs from it; null when there is no copy, or a faithful one.
 */
export function copyReader(text: PageText, other: PageText, story: Story): (sentence: Span) => Kind | null {
  const mine = passagesOf(text, story);
  const theirs = passagesOf(other, story);
  const byStart = new Map(
    mine.map((passage) => [passage.reading.repaired.rawStart(passage.sentence.start), passage]),
  );
  return ({ start }) => {
    const passage = byStart.get(start);
    const copy = passage && copyOf(passage, theirs);
    return copy ? departure(passage, copy.other, copy.likeness) : null;
  };
}

function passagesOf(text: PageText, story: Story): Passage[] {
  const reading = readText(text, story);
  const actors = new Set([
    ...story.parties.map(({ concept }) => concept),
    ...story.origins.flatMap(({ credits }) => credits),
  ]);
  return reading.sentences.map((sentence) => ({
    reading,
    sentence,
    words: new Set(foldWord(textOf({ reading, sentence })).split(' ')),
    actors: sentence.concepts.filter(({ id }) => actors.has(id)),
  }));
}

function textOf({ reading, sentence }: Pick<Passage, 'reading' | 'sentence'>): string {
  return reading.repaired.text.slice(sentence.start, sentence.end);
}

/** A passage of the other text, and the share of all their words that the two have in common (Jaccard 1901). */
interface Copy {
  other: Passage;
  likeness: number;
}

/** The sentence most like this one, when it is so like that it must be its copy. */
function copyOf({ words }: Passage, others: readonly Passage[]): Copy | null {
  let best: Copy | null = null;
  for (const other of others) {
    let shared = 0;
    for (const word of words) if (other.words.has(word)) shared++;
    const sizes = [words.size, other.words.size];
    if (shared < LEAST_SHARED || shared < Math.min(...sizes) * SHARE_OF_SHORTER) continue;
    if (shared < Math.max(...sizes) * SHARE_OF_LONGER) continue;
    const likeness = shared / (words.size + other.words.size - shared);
    if (!best || likeness > best.likeness) best = { other, likeness };
  }
  return best;
}

/** What is compared in two copies, by the kind of departure it shows; the first that differs is the one told. */
function departure(mine: Passage, copy: Passage, likeness: number): Kind | null {
  const negates = (passage: Passage) => cues(passage, 'negation', 'denied');
  if (likeness >= NEGATED_COPY && negates(mine) !== negates(copy)) return 'negation';
  if (cues(mine, ...HEDGES) !== cues(copy, ...HEDGES)) return 'modality';
  if (cues(mine, ...SOURCES) !== cues(copy, ...SOURCES)) return 'attribution';
  const figures = compareFigures(figuresOf(mine), figuresOf(copy));
  if (figures) return figures;
  if (datesOf(mine) !== datesOf(copy)) return 'date';
  return namesOf(mine) === namesOf(copy) ? null : 'actor';
}

const HEDGES: readonly CueKind[] = ['planned', 'alleged', 'conditional'];
const SOURCES: readonly CueKind[] = ['according', 'saying', 'announces', 'works', 'sources'];

/** How many words of these kinds a sentence has, those of idioms and of names ("No Azure for Apartheid") apart. */
function cues({ sentence, actors }: Passage, ...kinds: CueKind[]): number {
  const masks = [...sentence.cues.filter(({ id }) => id === 'idiom'), ...actors];
  return sentence.cues.filter(
    (cue) =>
      kinds.some((kind) => kind === cue.id) &&
      !masks.some(({ start, end }) => start <= cue.start && end >= cue.end),
  ).length;
}

function namesOf({ actors }: Passage): string {
  return [...new Set(actors.map(({ id }) => id))].sort().join();
}

function figuresOf(passage: Passage): QuantityMention[] {
  return readQuantities(textOf(passage), passage.reading.language);
}

function compareFigures(mine: readonly QuantityMention[], theirs: readonly QuantityMention[]): Kind | null {
  if (mine.length !== theirs.length) return 'quantity';
  for (const [i, figure] of mine.entries()) {
    const other = theirs[i] as QuantityMention;
    const { relation } = compareQuantities(figure, other);
    if (figure.unit !== other.unit || relation === 'unit-slip') return 'unit';
    if (relation === 'rounding') return 'rounding';
    if (figure.value !== other.value) return 'quantity';
    if (figure.exactness !== other.exactness) return 'hedge';
  }
  return null;
}

function datesOf(passage: Passage): string {
  const { language, page } = passage.reading;
  return readDates(textOf(passage), language, page.published)
    .map(({ from, to }) => `${from} ${to ?? ''}`)
    .join();
}
