import { claimProblems } from './claim-references.ts';
import { conceptProblems } from './concepts.ts';
import { lineageCycles } from './cycles.ts';
import { type Problem, quoted } from './problem.ts';
import type { Edge, Evidence, Story } from './schema.ts';
import { duplicates } from './unique.ts';

/**
 * What the schema cannot see in one story: ids given twice, ids of things that are not there, lineage that runs in a
 * circle, words that are patterns. `place` is the story's own place, which every problem's place begins with.
 */
export function storyProblems(story: Story, place: string): Problem[] {
  return [
    ...idProblems(story, place),
    ...conceptProblems(story, place),
    ...story.claims.flatMap((claim, index) => claimProblems(story, claim, `${place}.claims[${index}]`)),
    ...nameProblems(story, place),
    ...originProblems(story, place),
    ...evidenceProblems(story, place),
    ...edgeProblems(story, place),
    ...lineageCycles(story, place),
  ];
}

/** What makes a row of evidence the same row: a report may answer a claim twice, but not twice in the same way. */
export function evidenceKey(row: Evidence): string {
  const { report, claim, answer, scope = '', modality, attribution = '', who = '', asOf = '' } = row;
  return [report, claim, answer, scope, modality, attribution, who, asOf].join(' ');
}

/** What makes an edge the same edge. */
export function edgeKey({ from, to, claim = '', how }: Edge): string {
  return [from, to, claim, how].join(' ');
}

function idProblems(story: Story, place: string): Problem[] {
  const id = (record: { id: string }) => record.id;
  return [
    ...duplicates(story.claims, `${place}.claims`, id),
    ...duplicates([...story.reports], `${place}.reports`, id),
    ...duplicates(story.origins, `${place}.origins`, id),
    ...duplicates(story.events, `${place}.events`, id),
    ...duplicates(story.parties, `${place}.parties`, id),
    ...duplicates(story.evidence, `${place}.evidence`, evidenceKey, 'answer'),
    ...duplicates(story.lineage, `${place}.lineage`, edgeKey, 'ends'),
    ...sharedIds(story, place),
  ];
}

/** An edge or a `who` must mean one thing: no id is a report's and an origin's at once. */
function sharedIds(story: Story, place: string): Problem[] {
  const reports = new Set(story.reports.map((report) => report.id));
  return story.origins.flatMap((origin, index) =>
    reports.has(origin.id)
      ? [{ place: `${place}.origins[${index}] ${quoted(origin.id)}`, message: 'has the id of a report' }]
      : [],
  );
}

function nameProblems({ names, concepts }: Story, place: string): Problem[] {
  const unknown = names.filter((name) => !concepts.includes(name));
  return unknown.map((name) => ({
    place: `${place}.names`,
    message: `names ${quoted(name)}, which is no concept`,
  }));
}

function originProblems(story: Story, place: string): Problem[] {
  const reports = new Set(story.reports.map(({ id }) => id));
  const claims = new Set(story.claims.map(({ id }) => id));
  return story.origins.flatMap(({ id, roots, acts, namedIn }, index) => {
    const at = { place: `${place}.origins[${index}] ${quoted(id)}` };
    return [
      ...roots
        .filter((root) => !reports.has(root))
        .map((root) => ({ ...at, message: `roots names ${quoted(root)}, which is no report` })),
      ...(namedIn && !claims.has(namedIn)
        ? [{ ...at, message: `namedIn names ${quoted(namedIn)}, which is no claim` }]
        : []),
      ...acts
        .filter((claim) => !claims.has(claim))
        .map((claim) => ({ ...at, message: `acts names ${quoted(claim)}, which is no claim` })),
    ];
  });
}

function evidenceProblems(story: Story, place: string): Problem[] {
  const reports = new Set(story.reports.map(({ id }) => id));
  const origins = new Set(story.origins.map(({ id }) => id));
  const words = new Set([...reports, ...origins, ...story.parties.map(({ id }) => id)]);
  const claims = new Map(
    story.claims.map((claim) => [claim.id, { answers: ids(claim.answers), scopes: ids(claim.scopes) }]),
  );
  return story.evidence.flatMap((row, index) => {
    const claim = claims.get(row.claim);
    const via = row.basis === 'read' || row.basis.via.includes(':') ? null : row.basis.via;
    const wrong = [
      !reports.has(row.report) && `report ${quoted(row.report)} is not in the story`,
      !claim && `claim ${quoted(row.claim)} is not in the story`,
      claim && !claim.answers.has(row.answer) && `answer ${quoted(row.answer)} is no answer of ${row.claim}`,
      claim &&
        row.scope &&
        !claim.scopes.has(row.scope) &&
        `scope ${quoted(row.scope)} is none of ${row.claim}`,
      row.who && !words.has(row.who) && `who ${quoted(row.who)} is no party, origin or report`,
      via && !reports.has(via) && `basis via ${quoted(via)} is no report`,
      ...(row.origins ?? []).map((id) => !origins.has(id) && `origin ${quoted(id)} is not in the story`),
    ];
    const at = `${place}.evidence[${index}] ${quoted(`${row.report} → ${row.claim}`)}`;
    return wrong.filter((message) => typeof message === 'string').map((message) => ({ place: at, message }));
  });
}

function edgeProblems(story: Story, place: string): Problem[] {
  const reports = ids(story.reports);
  const origins = ids(story.origins);
  const claims = ids(story.claims);
  return story.lineage.flatMap(({ from, to, claim }, index) => {
    const wrong = [
      !reports.has(from) && `from ${quoted(from)} is no report`,
      !reports.has(to) && !origins.has(to) && `to ${quoted(to)} is no report or origin`,
      claim && !claims.has(claim) && `claim ${quoted(claim)} is not in the story`,
    ];
    const at = `${place}.lineage[${index}] ${quoted(`${from} → ${to}`)}`;
    return wrong.filter((message) => typeof message === 'string').map((message) => ({ place: at, message }));
  });
}

function ids(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
