import type { Story } from '../pack/schema';
import type { ShownStory } from './shown';

/** A story without the words it is recognised and read by. */
export function shownStory(story: Story): ShownStory {
  const { concepts: _concepts, words: _words, recognition: _recognition, ...shown } = story;
  return shown;
}

/** The name and dates of a story: what a page is told at once. The rest follows when the badge is there. */
export function storyInBrief(story: Story): ShownStory {
  return {
    ...shownStory(story),
    events: [],
    parties: [],
    claims: [],
    origins: [],
    reports: [],
    lineage: [],
    evidence: [],
  };
}
