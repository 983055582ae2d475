import type { Story } from '../pack/schema.ts';
import type { Hit, Reading } from '../reading.ts';

/** A name as far back as this no longer decides what "the company" means, in words. */
const FAR = 12;

/** Who is named where; in the order of the text. */
interface Naming {
  at: number;
  /** Id of an origin or a party. */
  who: string;
}

/**
 * Whom "the company" means: of the origins and parties that a stand-in can mean, the one that the text named just
 * before it, else the one that it names most; null when it names none. Ids of origins and parties.
 */
export function standInsOf(reading: Reading, story: Story): (standIn: Hit) => string | null {
  const namings = new Map<string, Naming[]>();
  const main = new Map<string, string | null>();
  for (const [standIn, names] of bearers(story)) {
    const own = namingsOf(reading, names);
    namings.set(standIn, own);
    main.set(standIn, mostNamed(own));
  }
  return ({ id, at }) => {
    const named = namings.get(id) ?? [];
    const last = named[countBefore(named, at) - 1];
    return last && at - last.at <= FAR ? last.who : (main.get(id) ?? null);
  };
}

function mostNamed(namings: readonly Naming[]): string | null {
  const times = new Map<string, number>();
  for (const { who } of namings) times.set(who, (times.get(who) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

type Bearers = ReadonlyMap<string, ReadonlyMap<string, string>>;

const known = new WeakMap<Story, Bearers>();

/** By stand-in, the ids of those it can mean by their names' concepts; looked up once per story. */
function bearers(story: Story): Bearers {
  let found = known.get(story);
  if (!found) {
    found = findBearers(story);
    known.set(story, found);
  }
  return found;
}

function findBearers({ origins, parties }: Story): Bearers {
  const all = [
    ...parties.map(({ id, concept, standIns }) => ({ id, names: concept ? [concept] : [], standIns })),
    ...origins.map(({ id, credits, standIns }) => ({ id, names: credits, standIns })),
  ];
  const found = new Map<string, Map<string, string>>();
  for (const { id, names, standIns } of all) {
    for (const standIn of standIns) {
      const own = found.get(standIn) ?? new Map<string, string>();
      for (const name of names) own.set(name, id);
      found.set(standIn, own);
    }
  }
  return found;
}

function namingsOf(reading: Reading, names: ReadonlyMap<string, string>): Naming[] {
  return reading.sentences.flatMap(({ concepts }) =>
    concepts.flatMap(({ id, at }) => {
      const who = names.get(id);
      return who === undefined ? [] : [{ at, who }];
    }),
  );
}

function countBefore(namings: readonly Naming[], place: number): number {
  let low = 0;
  for (let high = namings.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((namings[middle] as Naming).at < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
