import type { Origin, Story } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../types.ts';
import { reportAt } from './addresses.ts';
import { type Names, speakersOf } from './speakers.ts';

/**
 * The origins a page leans on: those whose reports it links to; parties that it gives the word, or whose own answer
 * it gives; newsrooms that it names beside a word of reporting, or for an answer of theirs; campaigns and filings
 * that it names. Origin ids in the pack's order.
 */
export function creditsOf(reading: Reading, story: Story, statements: readonly Statement[]): string[] {
  const linked = linkedReports(reading, story);
  const speakers = speakersIn(reading, story);
  const answers = answersGiven(story, statements);
  const isCredited = (origin: Origin): boolean => {
    if (origin.roots.some((root) => linked.has(root))) return true;
    if (origin.credits.some((concept) => speakers.has(concept))) return true;
    const isNamed = origin.credits.some((concept) => reading.found.has(concept));
    if (isNamed && origin.standIns.some((concept) => speakers.has(concept))) return true;
    return LEANS[origin.kind](origin, answers, isNamed);
  };
  return story.origins.filter(isCredited).map(({ id }) => id);
}

/** An answer that the page gives. */
interface Given {
  claim: string;
  /** The origins that the pack says it comes from. */
  origins: readonly string[];
}

/** Whether a page leans on an origin that it does not give the word, by the answers it gives and whether it names it. */
type Leans = (origin: Origin, answers: readonly Given[], isNamed: boolean) => boolean;

/** To name who campaigns or complains is to tell what they say. */
const byName: Leans = (_, __, isNamed) => isNamed;
/** What newsrooms find, everyone repeats: theirs is what is told with their name. */
const byNameAndAnswer: Leans = ({ id }, answers, isNamed) =>
  isNamed && answers.some(({ origins }) => origins.includes(id));
/** What is known from a party alone is its word, named or not. */
const byAnswer: Leans = ({ id, acts }, answers) =>
  answers.some(({ claim, origins }) => origins.length === 1 && origins[0] === id && !acts.includes(claim));
const never: Leans = () => false;

const LEANS: Readonly<Record<Origin['kind'], Leans>> = {
  investigation: byNameAndAnswer,
  reporting: byNameAndAnswer,
  filing: (...page) => byName(...page) || byAnswer(...page),
  campaign: byName,
  company: byAnswer,
  'unnamed-sources': byAnswer,
  official: never,
};

function answersGiven(story: Story, statements: readonly Statement[]): Given[] {
  const origins = new Map(
    story.claims.flatMap((claim) =>
      claim.answers.map((answer) => [`${claim.id} ${answer.id}`, answer.origins ?? []]),
    ),
  );
  return statements.map(({ claim, answer }) => ({ claim, origins: origins.get(`${claim} ${answer}`) ?? [] }));
}

const NEWSROOMS: ReadonlySet<Origin['kind']> = new Set(['investigation', 'reporting']);

/** The concepts that the text gives the word, of all origins and parties. */
function speakersIn(reading: Reading, story: Story): Set<string> {
  const names: Names = {
    all: new Set([
      ...story.origins.flatMap(({ credits, standIns }) => [...credits, ...standIns]),
      ...story.parties.flatMap(({ concept }) => concept ?? []),
    ]),
    newsrooms: new Set(story.origins.flatMap(({ kind, credits }) => (NEWSROOMS.has(kind) ? credits : []))),
  };
  return new Set(reading.sentences.flatMap((sentence) => [...speakersOf(reading, sentence, names)]));
}

function linkedReports(reading: Reading, story: Story): Set<string> {
  return new Set(reading.page.links.flatMap((link) => reportAt(story, link.href) ?? []));
}
