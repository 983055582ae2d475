import type { Story } from '../pack/schema.ts';
import type { Hit, Sentence } from '../reading.ts';
import type { Attribution } from '../types.ts';

/** A name this near to "according to" or "said" is whose word it is, in words. */
const NEAR = 8;
const SAYING: ReadonlySet<string> = new Set(['saying', 'announces', 'works', 'according']);

/** Whose word a sentence gives: an origin of the story named beside a word of saying, or unnamed people. */
export function attributionOf(story: Story, sentence: Sentence): Attribution {
  const sayings = sentence.cues.filter(({ id }) => SAYING.has(id));
  if (sayings.length === 0) return { type: 'none' };
  let best: { attribution: Attribution; distance: number } | undefined;
  for (const origin of story.origins) {
    if (!origin.credits.some((concept) => sentence.ids.has(concept))) continue;
    for (const hit of sentence.concepts) {
      if (!origin.credits.includes(hit.id)) continue;
      const distance = Math.min(...sayings.map((saying) => apart(saying, hit)));
      if (distance > NEAR || (best && best.distance <= distance)) continue;
      best = { attribution: { type: TYPE_OF[origin.kind], who: origin.id, span: spanOf(hit) }, distance };
    }
  }
  if (best) return best.attribution;
  const source = sentence.cues.find((cue) => cue.id === 'sources');
  return source ? { type: 'unnamed-source', span: spanOf(source) } : { type: 'none' };
}

const TYPE_OF: Readonly<Record<Story['origins'][number]['kind'], Attribution['type']>> = {
  investigation: 'repeats',
  company: 'company-statement',
  official: 'named-person',
  'unnamed-sources': 'unnamed-source',
  filing: 'own-documents',
  campaign: 'named-person',
  reporting: 'repeats',
};

function apart(a: Hit, b: Hit): number {
  return a.last < b.at ? b.at - a.last : Math.max(0, a.at - b.last);
}

function spanOf({ start, end }: Hit) {
  return { start, end };
}
