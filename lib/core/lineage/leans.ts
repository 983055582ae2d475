import type { Origin, Story } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../types.ts';

/** An answer that the page gives. */
export interface Given {
  claim: string;
  /** Whether its sentence refers to a source. */
  referred: boolean;
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
/** Others without a name may say the same on their own: it is these that a text refers to. */
const byReference: Leans = (origin, answers, isNamed) =>
  byAnswer(
    origin,
    answers.filter(({ referred }) => referred),
    isNamed,
  );
const never: Leans = () => false;

/** What makes a page lean on an origin, by its kind. */
export const LEANS: Readonly<Record<Origin['kind'], Leans>> = {
  investigation: byNameAndAnswer,
  reporting: byNameAndAnswer,
  filing: (...page) => byName(...page) || byAnswer(...page),
  campaign: byName,
  company: byAnswer,
  'unnamed-sources': byReference,
  official: never,
};

/** The answers that a page gives, with whom the pack has them from. */
export function answersGiven(reading: Reading, story: Story, statements: readonly Statement[]): Given[] {
  const origins = originsByAnswer(story);
  const referring = new Set(
    reading.sentences
      .filter(({ cues }) => cues.some(({ id }) => id === 'according'))
      .map(({ start }) => start),
  );
  return statements.map(({ claim, answer, start }) => ({
    claim,
    referred: referring.has(start),
    origins: origins.get(`${claim} ${answer}`) ?? [],
  }));
}

const tables = new WeakMap<Story, ReadonlyMap<string, readonly string[]>>();

/** The origins of each answer of a story, by claim and answer; built once, then kept. */
function originsByAnswer(story: Story): ReadonlyMap<string, readonly string[]> {
  let table = tables.get(story);
  if (!table) {
    table = new Map(
      story.claims.flatMap((claim) =>
        claim.answers.map((answer) => [`${claim.id} ${answer.id}`, answer.origins ?? []] as const),
      ),
    );
    tables.set(story, table);
  }
  return table;
}
