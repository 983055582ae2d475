import type { Story } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import { reportAt } from './addresses.ts';

/** A name this near to a word of saying is credited as a source, in words. */
const NEAR = 10;

/**
 * The origins a page leans on: those its text names beside "according to", "reported" and the like, and those whose
 * reports it links to. Origin ids in the pack's order.
 */
export function creditsOf(reading: Reading, story: Story): string[] {
  const linked = linkedReports(reading, story);
  return story.origins
    .filter(
      (origin) => isNamedAsSource(reading, origin.credits) || origin.roots.some((root) => linked.has(root)),
    )
    .map((origin) => origin.id);
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
