import { groupBy } from './group.ts';
import { compareText } from './order.ts';

/** Phrases that one written phrase may stand for: far above any real one, and no hostile one grows beyond it. */
export const MOST_PHRASES = 20_000;

/**
 * The places of a written phrase, each with the words that may stand there: words joined by `|` are alternatives.
 * Null when it stands for too many phrases, or an alternative is empty.
 */
export function placesOf(phrase: string): string[][] | null {
  const places = phrase.split(' ').map((place) => place.split('|'));
  if (places.some((place) => place.length > 1 && place.includes(''))) return null;
  return countOf(places) > MOST_PHRASES ? null : places;
}

/** How many phrases these places stand for. */
export const countOf = (places: readonly (readonly string[])[]): number =>
  places.reduce((count, place) => count * place.length, 1);

/**
 * The phrases that a written phrase stands for: any word of each place ("some|several services" stands for two).
 * Null when there are too many of them, or an alternative is empty.
 */
export function expandPhrase(phrase: string): string[] | null {
  if (!phrase.includes('|')) return [phrase];
  const [first, ...rest] = placesOf(phrase) ?? [];
  if (!first) return null;
  let phrases = first;
  for (const place of rest) {
    const longer: string[] = [];
    for (const start of phrases) for (const word of place) longer.push(`${start} ${word}`);
    phrases = longer;
  }
  return phrases;
}

/**
 * The shortest writing of a set of phrases that this simple rule finds: phrases alike but for one word become one
 * phrase with alternatives, place by place in the order, forth or back, that leaves fewer. Expanding gives the same set; the same set,
 * in whatever order, gives the same writing.
 */
export function joinPhrases(phrases: readonly string[]): string[] {
  const byLength = groupBy([...new Set(phrases)].sort(compareText), (phrase) => phrase.split(' ').length);
  const joined = [...byLength].flatMap(([length, group]) => {
    const places = Array.from({ length }, (_, place) => place);
    const forth = places.reduce(joinAt, group);
    const back = places.reduceRight(joinAt, group);
    return forth.length < back.length ? forth : back;
  });
  return joined.sort(compareText);
}

/** Joins phrases that differ at `place` only. */
function joinAt(phrases: readonly string[], place: number): string[] {
  const split = phrases.map((phrase) => phrase.split(' '));
  const groups = groupBy(split, (words) => words.map((word, at) => (at === place ? '' : word)).join(' '));
  return [...groups.values()].map((group) => {
    const alternatives = group.map((words) => words[place]).join('|');
    return (group[0] ?? []).map((word, at) => (at === place ? alternatives : word)).join(' ');
  });
}
