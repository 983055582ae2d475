import { type Context, peopleAt, phraseAt, phraseBefore } from './context';
import { type Numeral, readNumeral } from './numeral';
import type { Share } from './share';
import type { UnitName } from './table';
import { isJoined, written } from './tokens';

/** Whole of "n out of m" that is a share and no score: people polled, not members counted. */
const LARGEST_WHOLE = 100;
const CAPITAL = /^\p{Lu}/u;

/** "seven out of ten", "Sept salariés sur dix", "三分之二", from its first number on. */
export function shareOf(context: Context, first: Numeral): Share | null {
  return inParts(context, first) ?? outOf(context, first) ?? among(context, first);
}

/** "4人に1人", "4명 중 1명", "चार में से एक", "از هر سه کارمند یک نفر": the whole first, and of people both. */
function among(context: Context, whole: Numeral): Share | null {
  const { tokens, lexicon } = context;
  if (whole.vague || whole.multiplier > 1 || whole.value > LARGEST_WHOLE) return null;
  const beside = peopleAt(context, whole.next);
  // "Her dört Türk vatandaşından üçü": a word before the people.
  const people = beside || !lexicon.table.ofWhole ? beside : 1 + peopleAt(context, whole.next + 1);
  const link = phraseAt(context, whole.next + people, 'among')?.count ?? unlinked(context, whole, people);
  const part = link === null ? null : readNumeral(tokens, whole.next + people + link, lexicon);
  if (!part || part.vague || part.value >= whole.value) return null;
  const counted = peopleAt(context, part.next);
  if (people + counted === 0) return null;
  return { value: part.value / whole.value, next: part.next + counted };
}

/** Tokens of what links whole and part where that is no word: 0 after "of every", those of an aside by the whole's case; or null. */
function unlinked(context: Context, whole: Numeral, people: number): number | null {
  return phraseBefore(context, whole.start - 1, 'ofEvery') ? 0 : inflected(context, whole, people);
}

/** "On kişiden yalnızca biri", "tíz dolgozóból hét": the case of the people links; tokens of an aside behind them, or null. */
function inflected(context: Context, whole: Numeral, people: number): number | null {
  const { tokens, lexicon } = context;
  const next = whole.next + people;
  if (people === 0 || lexicon.table.ofWhole?.test(tokens.keys[next - 1] ?? '') !== true) return null;
  return isJoined(tokens, next) ? (phraseAt(context, next, 'aside')?.count ?? 0) : null;
}

function inParts({ tokens, lexicon }: Context, first: Numeral): Share | null {
  const parts = phraseAt({ tokens, lexicon }, first.next, 'parts');
  if (!parts) return null;
  const over = readNumeral(tokens, first.next + parts.count, lexicon);
  return over && over.value < first.value ? { value: over.value / first.value, next: over.next } : null;
}

/** "yksi kymmenestä vastaajasta", "seitse eestlast kümnest": the whole in its own case, before or behind the noun. */
function wholeAfter(context: Context, next: number, behindPeople: number): Share | null {
  for (const at of new Set([next, behindPeople, next + 1])) {
    const whole = isJoined(context.tokens, at) ? phraseAt<number>(context, at, 'whole') : null;
    if (!whole) continue;
    const people = peopleAt(context, at + whole.count);
    if (at > next || people > 0) return { value: whole.value, next: at + whole.count + people };
  }
  return null;
}

/** Tokens of what is counted in "un foyer sur cinq", "trois Français sur cinq": 1, or 0 where no "out of" follows. */
function oneOf(context: Context, { words, value, next }: Numeral): number {
  const { tokens, lexicon } = context;
  if (phraseAt(context, next, 'outOf') || !isJoined(tokens, next)) return 0;
  const people = !lexicon.table.capitalNouns && CAPITAL.test(written(tokens, next));
  if (!people && (!words || value !== 1)) return 0;
  return !lexicon.stops.has(tokens.keys[next] ?? '') && phraseAt(context, next + 1, 'outOf') ? 1 : 0;
}

function outOf(context: Context, first: Numeral): Share | null {
  const { tokens, lexicon } = context;
  if (first.vague || first.multiplier > 1) return null;
  const noun = phraseAt<UnitName>(context, first.next, 'unit');
  const at = first.next + (noun ? peopleAt(context, first.next) : oneOf(context, first));
  const inflected = wholeAfter(context, first.next, at);
  if (inflected)
    return inflected.value > first.value ? { ...inflected, value: first.value / inflected.value } : null;
  const link = isJoined(tokens, at) ? phraseAt(context, at, 'outOf') : null;
  if (!link) return null;
  // "one in a hundred"
  const direct = at + link.count;
  const article = phraseAt(context, direct, 'articles')?.count ?? 0;
  const whole =
    readNumeral(tokens, direct, lexicon) ??
    (article > 0 ? readNumeral(tokens, direct + article, lexicon) : null);
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
