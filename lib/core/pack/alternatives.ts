import { groupBy } from './group.ts';
import { compareText } from './order.ts';
import { type Problem, quoted, type Result, refuse } from './problem.ts';
import type { Story } from './schema.ts';

/** Phrases that one written phrase may stand for: far above any real one, and no hostile one grows beyond it. */
const MOST_PHRASES = 20_000;

/**
 * The phrases that a written phrase stands for: where words are joined by `|`, any one of them takes the place
 * ("some|several services" stands for two). Null when there are too many of them, or an alternative is empty.
 */
export function expandPhrase(phrase: string): string[] | null {
  if (!phrase.includes('|')) return [phrase];
  const places = phrase.split(' ').map((place) => place.split('|'));
  if (places.some((place) => place.includes(''))) return null;
  if (places.reduce((count, place) => count * place.length, 1) > MOST_PHRASES) return null;
  return places
    .slice(1)
    .reduce(
      (phrases, place) => phrases.flatMap((start) => place.map((word) => `${start} ${word}`)),
      places[0] ?? [],
    );
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

/**
 * The concepts of a story with every phrase written out, or what is wrong with one of them. `place` is the story's.
 */
export function expandConcepts(concepts: Story['concepts'], place: string): Result<Story['concepts']> {
  const problems: Problem[] = [];
  const written = (list: readonly string[], at: string) => {
    const phrases = new Set<string>();
    for (const phrase of list) {
      const expanded = phrases.size > MOST_PHRASES ? null : expandPhrase(phrase);
      if (!expanded) problems.push({ place: at, message: `${quoted(phrase)} does not stand for phrases` });
      for (const one of expanded ?? []) phrases.add(one);
    }
    return [...phrases];
  };
  const entries = Object.entries(concepts).map(([id, words]) => [
    id,
    Object.fromEntries(
      Object.entries(words).map(([language, list]) => [
        language,
        written(list, `${place}.concepts.${id}.${language}`),
      ]),
    ),
  ]);
  return problems.length ? refuse(...problems) : { ok: true, value: Object.fromEntries(entries) };
}
