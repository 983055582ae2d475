import type { Answer, Claim, Concept, Cue, Story } from '../pack/schema.ts';

/** A claim with what reading it needs, looked up once per story. */
export interface ClaimPlan {
  claim: Claim;
  frame: readonly Concept[];
  needs: readonly Concept[];
  unless: readonly Concept[];
  /** Every cue of every answer, in the pack's order. */
  cues: readonly { answer: Answer; cue: Cue }[];
  /** Of a date: those of its answers that name no day ("still in command"), which words alone tell. */
  dateless: readonly { answer: Answer; cue: Cue }[];
}

const cache = new WeakMap<Story, readonly ClaimPlan[]>();

/** The reading plan of each claim of a story that can be read: one with cues, a unit or dates. */
export function plansOf(story: Story): readonly ClaimPlan[] {
  let plans = cache.get(story);
  if (!plans) {
    plans = story.claims.map(planOf).filter(isReadable);
    cache.set(story, plans);
  }
  return plans;
}

function planOf(claim: Claim): ClaimPlan {
  const cues = claim.answers.flatMap((answer) => answer.cues.map((cue) => ({ answer, cue })));
  return {
    claim,
    frame: claim.frame,
    needs: claim.needs,
    unless: claim.unless,
    cues,
    dateless: claim.kind === 'date' ? cues.filter(({ answer }) => !answer.from) : [],
  };
}

function isReadable({ claim, cues, needs }: ClaimPlan): boolean {
  return cues.length > 0 || needs.length > 0 || claim.unit !== undefined;
}
