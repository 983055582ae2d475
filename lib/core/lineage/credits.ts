import type { Origin, Story } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../types.ts';
import { reportAt } from './addresses.ts';

/** A name this near to a word of saying is credited as a source, in words. */
const NEAR = 6;

/** Origins that are a newsroom's, a campaign's or a filing's work: to name one is to credit it. */
const CREDITED_BY_NAME: readonly Origin['kind'][] = ['investigation', 'reporting', 'filing', 'campaign'];

/**
 * The origins a page leans on: works that its text names or whose reports it links to, parties named beside
 * "according to", "said" and the like, and a company whose own answers it gives. Origin ids in the pack's order.
 */
export function creditsOf(reading: Reading, story: Story, statements: readonly Statement[]): string[] {
  const linked = linkedReports(reading, story);
  const given = givenBy(story, statements);
  return story.origins
    .filter(
      (origin) =>
        (CREDITED_BY_NAME.includes(origin.kind)
          ? origin.credits.some((concept) => reading.found.has(concept))
          : isNamedAsSource(reading, origin.credits) || given.has(origin.id)) ||
        origin.roots.some((root) => linked.has(root)),
    )
    .map((origin) => origin.id);
}

/** The companies that alone stand behind an answer the page gives. */
function givenBy(story: Story, statements: readonly Statement[]): Set<string> {
  const companies = new Set(story.origins.filter(({ kind }) => kind === 'company').map(({ id }) => id));
  const answers = new Map(
    story.claims.flatMap((claim) => claim.answers.map((answer) => [`${claim.id} ${answer.id}`, answer])),
  );
  return new Set(
    statements.flatMap(({ claim, answer }) => {
      const origins = answers.get(`${claim} ${answer}`)?.origins ?? [];
      return origins.length === 1 ? origins.filter((origin) => companies.has(origin)) : [];
    }),
  );
}

function isNamedAsSource(reading: Reading, credits: readonly string[]): boolean {
  return reading.sentences.some((sentence) => {
    const sayings = sentence.cues.filter((cue) => cue.id === 'saying' || cue.id === 'according');
    return sentence.concepts.some(
      (hit) =>
        credits.includes(hit.id) &&
        sayings.some((saying) => Math.max(saying.at - hit.last, hit.at - saying.last) <= NEAR),
    );
  });
}

function linkedReports(reading: Reading, story: Story): Set<string> {
  return new Set(reading.page.links.flatMap((link) => reportAt(story, link.href) ?? []));
}
