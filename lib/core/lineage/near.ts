import type { Hit } from '../reading.ts';

/** No name has more words than this. */
const LONGEST_NAME = 12;

/** The hits at most so many words from a cue; both come in order, so that a long sentence is not read for every cue. */
export function within(hits: readonly Hit[], cue: Hit, words: number): Hit[] {
  let low = 0;
  for (let high = hits.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).at < cue.at - words - LONGEST_NAME) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let hit = hits[low]; hit && hit.at <= cue.last + words; hit = hits[++low]) {
    if (hit.last >= cue.at - words) found.push(hit);
  }
  return found;
}

/** Those of `hits` that share letters with one of `others`, whatever their order; a look-up for each, not a walk. */
export function touching(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const spans = [...others].sort((a, b) => a.start - b.start);
  let reach = -1;
  const reaches = spans.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return hits.filter(({ start, end }) => (reaches[countBefore(spans, end) - 1] ?? -1) > start);
}

/** How many of the spans, in order of their starts, begin before an offset. */
function countBefore(spans: readonly Hit[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Hit).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
