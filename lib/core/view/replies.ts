import { groupBy } from '../pack/group';
import type { Evidence } from '../pack/schema';
import type { Counts, Localized } from '../types';
import { countTraced } from './counts';
import type { OriginsOf } from './origins-of';
import type { StoryIndex } from './shown';

/** What one party answered to one question, as the reports give it. */
export interface Reply {
  claim: string;
  answer: string;
  evidence: readonly Evidence[];
  counts: Counts;
}

interface PartyReplies {
  party: string;
  name: Localized;
  replies: readonly Reply[];
}

/** What the parties said to the reports, party by party in the pack's order. A party without a reply is left out. */
export function repliesOf(index: StoryIndex, originsOf: OriginsOf): PartyReplies[] {
  return index.story.parties
    .map(({ id, name }) => ({ party: id, name, replies: repliesBy(id, index, originsOf) }))
    .filter(({ replies }) => replies.length > 0);
}

function repliesBy(party: string, index: StoryIndex, originsOf: OriginsOf): Reply[] {
  const claims = index.story.claims.filter((claim) => claim.reply === party);
  return claims.flatMap((claim) =>
    [...groupBy(index.evidence.get(claim.id) ?? [], (row) => row.answer)].map(([answer, evidence]) => ({
      claim: claim.id,
      answer,
      evidence,
      counts: countTraced(
        evidence.map(({ report }) => ({ report, origins: originsOf(report, claim.id, answer) })),
        index,
      ),
    })),
  );
}
