import { type Problem, quoted } from './problem.ts';
import type { Claim, Cue, Story } from './schema.ts';
import { duplicates } from './unique.ts';

/** What one claim names that is not in its story, and ids that it gives twice. */
export function claimProblems(story: Story, claim: Claim, place: string): Problem[] {
  const at = `${place} ${quoted(claim.id)}`;
  const id = (record: { id: string }) => record.id;
  const wrong = [
    ...conceptsOf(claim)
      .filter((concept) => !story.concepts.includes(concept))
      .map((concept) => `names the concept ${quoted(concept)}, which the story does not have`),
    ...missing('event', claim.event, story.events),
    ...missing('reply', claim.reply, story.parties),
    ...claim.answers.flatMap((answer) =>
      missing(`answers ${quoted(answer.id)} scope`, answer.scope, claim.scopes),
    ),
    ...claim.answers.flatMap((answer) =>
      (answer.origins ?? []).flatMap((origin) =>
        missing(`answers ${quoted(answer.id)} origins`, origin, story.origins),
      ),
    ),
    ...claim.relations.flatMap(({ between }) =>
      between.flatMap((end) => missing('relations', end, claim.answers)),
    ),
    ...claim.plausibility.flatMap(({ per }) => missing('plausibility per', per, story.claims)),
  ];
  return [
    ...duplicates(claim.answers, `${place}.answers`, id),
    ...duplicates(claim.scopes, `${place}.scopes`, id),
    ...duplicates(
      claim.relations,
      `${place}.relations`,
      ({ between }) => [...between].sort().join(' '),
      'ends',
    ),
    ...[...new Set(wrong)].map((message) => ({ place: at, message })),
  ];
}

/** Every concept that the claim, its scopes and its answers name, alternatives included. */
export function conceptsOf(claim: Claim): string[] {
  const cues = [...claim.scopes, ...claim.answers].flatMap((record) => record.cues);
  return [...claim.frame, ...claim.needs, ...claim.unless, ...cues.flatMap(cueConcepts)].flat();
}

function cueConcepts({ all, none = [], absent = [], context = [] }: Cue): string[] {
  return [...all, ...none, ...absent, ...context].flat();
}

function missing(field: string, id: string | undefined, records: readonly { id: string }[]): string[] {
  if (id === undefined || records.some((record) => record.id === id)) return [];
  return [`${field} names ${quoted(id)}, which is not there`];
}
