import { edgeProof } from '../lineage/edge-proof.ts';
import { canonicalPack } from './canonical.ts';
import { groupBy } from './group.ts';
import type { Pack } from './schema.ts';
import { utf8 } from './utf8.ts';

/** How large a pack is and how well it is founded. `readBasis` and `dated` are shares, 0–1. */
interface PackStats {
  reports: number;
  languages: number;
  outlets: number;
  origins: number;
  claims: number;
  /** Rows of evidence. */
  evidence: number;
  /** Share of the evidence read on the report's own page. */
  readBasis: number;
  /** Share of the reports with a date. */
  dated: number;
  /** Length of the canonical pack in UTF-8, uncompressed. */
  bytes: number;
}

/** Counts over all stories of a pack. Languages are counted without script and region. */
export function packStats(pack: Pack): PackStats {
  const reports = pack.stories.flatMap((story) => story.reports);
  const evidence = pack.stories.flatMap((story) => story.evidence);
  return {
    reports: reports.length,
    languages: new Set(reports.map(({ language }) => language.split('-')[0])).size,
    outlets: new Set(reports.map(({ outlet }) => outlet)).size,
    origins: pack.stories.reduce((sum, story) => sum + story.origins.length, 0),
    claims: pack.stories.reduce((sum, story) => sum + story.claims.length, 0),
    evidence: evidence.length,
    readBasis: share(evidence, ({ basis }) => basis === 'read'),
    dated: share(reports, ({ published }) => published !== null),
    bytes: utf8(canonicalPack(pack)).length,
  };
}

/** How many edges of lineage a pack has, and how many of them have something to show for them. */
export function edgeStats(pack: Pack): { edges: number; proven: number } {
  const proofs = pack.stories.flatMap((story) => {
    const rows = groupBy(story.evidence, ({ report }) => report);
    return story.lineage.map((edge) => edgeProof(story, edge, rows.get(edge.from) ?? []));
  });
  return { edges: proofs.length, proven: proofs.filter(Boolean).length };
}

/** Rounded to three places; 0 for an empty list. */
function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length ? Math.round((1000 * items.filter(holds).length) / items.length) / 1000 : 0;
}
