import type { Edge, Evidence, Origin, Story } from '../pack/schema.ts';

/**
 * What shows that two records are tied: words kept with the edge; that the report is one in which the origin entered
 * the world; or a row of evidence in which the report credits the other. Null when only the fact is recorded.
 */
export type EdgeProof = { words: string } | { root: true } | { row: Evidence } | null;

/** What of a story its edges are proved by. */
type Records = Pick<Story, 'origins' | 'parties'>;

/** The proof of `edge`, given all rows of evidence of the report that it starts from, in the pack's order. */
export function edgeProof(story: Records, edge: Edge, rows: readonly Evidence[]): EdgeProof {
  if (edge.proof) return { words: edge.proof };
  const origins = story.origins.filter(({ id, roots }) => id === edge.to || roots.includes(edge.to));
  if (edge.how === 'own' && origins.some(({ roots }) => roots.includes(edge.from))) return { root: true };
  if (edge.how !== 'credit' && edge.how !== 'link') return null;
  const words = new Set([edge.to, ...origins.flatMap((origin) => voicesOf(story, origin))]);
  const told = rows.filter(
    ({ claim, who, paraphrase, quote }) =>
      who && words.has(who) && (paraphrase || quote) && (!edge.claim || edge.claim === claim),
  );
  const named = new Set(origins.map(({ namedIn }) => namedIn));
  const row = told.find(({ claim }) => named.has(claim)) ?? told[0];
  return row ? { row } : null;
}

/** Ids by which evidence can give an origin's word: its own, and those of the parties that its credits name. */
function voicesOf({ parties }: Records, { id, credits }: Origin): string[] {
  const named = new Set(credits);
  const own = parties.filter((party) => named.has(party.id) || (party.concept && named.has(party.concept)));
  return [id, ...own.map((party) => party.id)];
}
