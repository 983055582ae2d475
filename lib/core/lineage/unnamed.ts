import type { Hit, Sentence } from '../reading.ts';
import { touching, within } from './near.ts';

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
  if (people.length === 0) return [];
  const persons = new Set(touching(outlets, people));
  const places = outlets.filter((hit) => !persons.has(hit));
  const sayings = cues.filter(({ id }) => id === 'saying' || id === 'according');
  return people.flatMap((person) =>
    within(places, person, TOLD).filter(
      (hit) => gap(person, hit) <= BESIDE || (hit.at > person.last && isTold(sayings, person, hit)),
    ),
  );
}

/** Whether a word of saying stands between the people and, right before it, the outlet. */
function isTold(sayings: readonly Hit[], person: Hit, outlet: Hit): boolean {
  return within(sayings, outlet, BESIDE).some(({ at }) => at > person.last && at < outlet.at);
}

const gap = (a: Hit, b: Hit): number => Math.max(a.at - b.last, b.at - a.last);
