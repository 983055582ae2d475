/** A large pack of stories that nobody told: for showing what an import costs, and what happens to one cut short. */

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar', 'he'];
const FIRST_DAY = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;
/** Syllables of the names by which stories are known: 20 of them make 8,000,000 names of five. */
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi xo yu za ke li mo nu'.split(' ');

export interface SyntheticPack {
  id: string;
  stories: number;
  reports: number;
  revision?: number;
  /** Stands in every text, so that two packs of one id can be told apart. */
  mark?: string;
}

/** Text of a valid pack, story by story: whole it may be some hundred megabytes long. */
export function* syntheticPack({ id, stories, reports, revision = 1, mark = '' }: SyntheticPack) {
  const head = { format: 1, id, revision, date: '2025-06-01', title: { en: `Synthetic ${id}${mark}` } };
  yield `${JSON.stringify({ ...head, licence: 'CC0-1.0', authors: ['Nobody'] }).slice(0, -1)},"stories":[`;
  for (let i = 0; i < stories; i++) {
    yield (i ? ',' : '') + JSON.stringify(syntheticStory(`${id}-${i}`, i, reports, mark));
  }
  yield ']}';
}

/** The name by which texts are recognised as being about story `i`. */
export function syntheticName(i: number): string {
  const syllables = Array.from({ length: 5 }, (_, n) => SYLLABLES[Math.floor(i / 20 ** n) % 20]);
  return `Q${syllables.join('')}`;
}

function syntheticStory(id: string, i: number, reports: number, mark: string) {
  const name = syntheticName(i);
  return {
    id,
    title: { en: `The dam at ${name}${mark}`, fr: `Le barrage de ${name}${mark}` },
    from: dayAfter(i % 300),
    concepts: { place: { mul: [name] }, dam: { en: ['dam'], fr: ['barrage'] } },
    recognition: {
      weights: { place: 2, dam: 1 },
      rules: [{ id: 'named', all: ['place'] }],
      triggers: ['place'],
    },
    events: [],
    claims: [
      {
        id: 'workers',
        kind: 'quantity',
        question: { en: `How many people built the dam at ${name}?` },
        frame: ['dam'],
        unit: 'people',
        answers: [10, 40].map((value) => ({
          id: `a${value}`,
          label: { en: `${value} people` },
          quantity: { value, unit: 'people', exactness: 'exact' },
        })),
      },
    ],
    origins: ['engineers', 'ministry'].map((origin, n) => ({
      id: origin,
      name: { en: `${origin} of ${name}` },
      about: { en: `What the ${origin} of ${name} wrote.` },
      kind: n ? 'official' : 'reporting',
      roots: [`r${n}`],
    })),
    reports: Array.from({ length: reports }, (_, n) => ({
      id: `r${n}`,
      outlet: `Paper ${(i * 7 + n) % 997}`,
      language: LANGUAGES[n % LANGUAGES.length],
      title: `The dam at ${name} as paper ${n} tells it${mark}`,
      url: `https://paper-${(i * 7 + n) % 997}.example/${id}/${n}`,
      published: dayAfter((i % 300) + (n % 20)),
      kind: n < 2 ? 'own-reporting' : 'rewrite',
      role: 'coverage',
      seen: 'page',
    })),
    lineage: Array.from({ length: reports }, (_, n) => ({
      from: `r${n}`,
      to: n < 2 ? ['engineers', 'ministry'][n] : `r${n % 2}`,
      how: n < 2 ? 'own' : 'credit',
    })),
    evidence: Array.from({ length: reports }, (_, n) => ({
      report: `r${n}`,
      claim: 'workers',
      answer: n % 2 ? 'a40' : 'a10',
      basis: 'read',
    })),
  };
}

const dayAfter = (days: number): string => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
