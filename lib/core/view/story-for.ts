import type { Story } from '../pack/schema';
import type { ShownStory } from './shown';

/** A story without the words it is recognised and read by. */
export function shownStory(story: Story): ShownStory {
  const { concepts: _concepts, words: _words, recognition: _recognition, ...shown } = story;
  return shown;
}

/**
 * The name and dates of a story and the questions that a page answers, by their ids: what the page and the popup are told
 * at once. The rest follows when the badge is there.
 */
export function storyInBrief(story: Story, claims: ReadonlySet<string>): ShownStory {
  return {
    ...shownStory(story),
    events: [],
    parties: [],
    claims: story.claims
      .filter(({ id }) => claims.has(id))
      .map((claim) => ({ ...claim, scopes: [], answers: [], relations: [], plausibility: [] })),
    origins: [],
    reports: [],
    lineage: [],
    evidence: [],
  };
}
