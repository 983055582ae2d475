import { groupBy } from '../pack/group';
import type { Answer, Claim, Evidence, Origin, Report, Story } from '../pack/schema';
import type { Localized } from '../types';
import { say } from './say';

/** What of a story a view needs: everything but the words it is recognised and read by. */
export type ShownStory = Omit<Story, 'concepts' | 'words' | 'recognition'>;

/** Which pack a story came from, as shown in every footer. */
export interface PackHead {
  id: string;
  revision: number;
  /** ISO 8601. */
  date: string;
  title: Localized;
}

/** A story with its records by id. Made once per story; every view looks things up here. */
export interface StoryIndex {
  story: ShownStory;
  reports: ReadonlyMap<string, Report>;
  claims: ReadonlyMap<string, Claim>;
  origins: ReadonlyMap<string, Origin>;
  /** Evidence by claim id, in the pack's order. */
  evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** Evidence by report id, in the pack's order. */
  evidenceOf: ReadonlyMap<string, readonly Evidence[]>;
}

/** Indexes a story's records by id. Linear in the number of records. */
export function indexStory(story: ShownStory): StoryIndex {
  return {
    story,
    reports: byId(story.reports),
    claims: byId(story.claims),
    origins: byId(story.origins),
    evidence: groupBy(story.evidence, (row) => row.claim),
    evidenceOf: groupBy(story.evidence, (row) => row.report),
  };
}

/** The answer with this id, or null for one the claim does not list. */
export function answerOf(claim: Claim, id: string): Answer | null {
  return claim.answers.find((answer) => answer.id === id) ?? null;
}

/** The evidence in which `report` gives `answer` to `claim`, or null. */
export function evidenceFor(
  index: StoryIndex,
  report: string,
  claim: string,
  answer: string,
): Evidence | null {
  const rows = index.evidenceOf.get(report) ?? [];
  return rows.find((row) => row.claim === claim && row.answer === answer) ?? null;
}

/** The name of the party, origin or report with this id in the reader's language, or null when there is none. */
export function nameOf(index: StoryIndex, id: string, language: string): string | null {
  const known = index.story.parties.find((party) => party.id === id) ?? index.origins.get(id);
  return known ? say(known.name, language).text : (index.reports.get(id)?.outlet ?? null);
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
