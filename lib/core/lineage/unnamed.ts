import type { Hit, Sentence } from '../reading.ts';

/** "A source of La Gazette": so near to a word for unnamed people stands the newsroom they spoke to, in words. */
const BESIDE = 2;
/** "An official said yesterday to La Gazette": so near, with a word of saying between them. */
const TOLD = 7;

/**
 * The outlets that unnamed people of a sentence spoke to: beside the word for such people, or behind it and a word of
 * saying. `outlets` may hold names of such people too ("security sources"); those tell who speaks, not to whom.
 */
export function toldByUnnamed({ cues }: Sentence, outlets: readonly Hit[]): Hit[] {
  const people = cues.filter(({ id }) => id === 'sources');
  const sayings = cues.filter(({ id }) => id === 'saying' || id === 'according');
  if (people.length === 0) return [];
  const places = outlets.filter((hit) => !people.some((person) => overlap(person, hit)));
  return places.filter((hit) =>
    people.some(
      (person) =>
        gap(person, hit) <= BESIDE ||
        (hit.at > person.last &&
          gap(person, hit) <= TOLD &&
          sayings.some(({ at }) => at > person.last && at < hit.at && hit.at - at <= BESIDE)),
    ),
  );
}

const overlap = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;
const gap = (a: Hit, b: Hit): number => Math.max(a.at - b.last, b.at - a.last);
