import type { Origin, Story } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../types.ts';
import { reportAt } from './addresses.ts';
import { answersGiven, LEANS } from './leans.ts';
import { type Names, speakersOf } from './speakers.ts';
import { standInsOf } from './stand-ins.ts';

/**
 * The origins a page leans on: those whose reports it links to; parties that it gives the word, or whose own answer
 * it gives; newsrooms that it names beside a word of reporting, or for an answer of theirs; campaigns and filings
 * that it names. Origin ids in the pack's order.
 */
export function creditsOf(reading: Reading, story: Story, statements: readonly Statement[]): string[] {
  const linked = linkedReports(reading, story);
  const speakers = speakersIn(reading, story);
  const answers = answersGiven(reading, story, statements);
  const isCredited = (origin: Origin): boolean => {
    if (origin.roots.some((root) => linked.has(root)) || speakers.has(origin.id)) return true;
    const isNamed = origin.credits.some((concept) => reading.found.has(concept));
    return LEANS[origin.kind](origin, answers, isNamed);
  };
  return story.origins.filter(isCredited).map(({ id }) => id);
}

const NEWSROOMS: ReadonlySet<Origin['kind']> = new Set(['investigation', 'reporting']);
const OUTLETS: ReadonlySet<Origin['kind']> = new Set([...NEWSROOMS, 'unnamed-sources']);

/** Ids of the origins that the text gives the word, and of the parties that its stand-ins mean. */
function speakersIn(reading: Reading, story: Story): Set<string> {
  const names = namesOf(story);
  const standsFor = standInsOf(reading, story);
  const speakers = reading.sentences.flatMap((sentence) => speakersOf(reading, sentence, names));
  const named = new Set(speakers.map(({ id }) => id));
  return new Set([
    ...story.origins
      .filter(({ credits }) => credits.some((concept) => named.has(concept)))
      .map(({ id }) => id),
    ...speakers.flatMap((hit) => standsFor(hit) ?? []),
  ]);
}

const known = new WeakMap<Story, Names>();

/** Everyone a story can name as a source; looked up once per story. */
function namesOf(story: Story): Names {
  let names = known.get(story);
  if (!names) {
    names = collectNames(story);
    known.set(story, names);
  }
  return names;
}

function collectNames({ origins, parties }: Story): Names {
  return {
    all: new Set([
      ...origins.flatMap(({ credits, standIns }) => [...credits, ...standIns]),
      ...parties.flatMap(({ concept, standIns }) => [...(concept ? [concept] : []), ...standIns]),
    ]),
    newsrooms: new Set(origins.flatMap(({ kind, credits }) => (NEWSROOMS.has(kind) ? credits : []))),
    outlets: new Set(origins.flatMap(({ kind, credits }) => (OUTLETS.has(kind) ? credits : []))),
  };
}

function linkedReports(reading: Reading, story: Story): Set<string> {
  return new Set(reading.page.links.flatMap((link) => reportAt(story, link.href) ?? []));
}
